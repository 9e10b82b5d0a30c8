/** Why a file could not be read, as an English sentence; the Chinese one is `fileProblemMessage`. */
import type { FileProblem, Lookalike } from './problem';

const LOOKS: Readonly<Record<Lookalike, string>> = {
  pdf: 'a PDF file',
  word: 'a Word document',
  powerpoint: 'a presentation',
  ofd: 'an OFD file',
  opendocument: 'an OpenDocument file (.ods, .odt)',
  html: 'a web page (systems often export one as .xls)',
  xml: 'XML text',
  csv: 'text (CSV)',
  rtf: 'an RTF document',
  image: 'a picture',
  zip: 'a zip archive without a workbook in it',
  archive: 'an archive (RAR or 7z)',
  ole: 'an old Office file, but no workbook',
  unknown: 'something that is not recognised',
};

const SAVE_ANEW = 'Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and try again.';

/** Lookalikes that Excel or WPS can save as a workbook. */
const SAVEABLE: ReadonlySet<Lookalike> = new Set(['html', 'xml', 'csv', 'opendocument']);

const UNSUPPORTED: Readonly<Record<(FileProblem & { code: 'unsupported' })['what'], string>> = {
  xlsb: 'is a binary workbook (.xlsb), which cannot be read.',
  'old-xls': 'is in the format of Excel before 97, which cannot be read.',
  'xml-spreadsheet': 'is an “XML Spreadsheet 2003”, which cannot be read.',
  compression: 'is packed in an uncommon way and cannot be read.',
  'marks-in-xls': 'is an .xls or .et file, into which neither marks nor changes can be written.',
};

function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}

/** What is the matter with which file, and what to do. */
export function englishProblemMessage(problem: FileProblem, fileName: string): string {
  const file = `“${fileName}”`;
  switch (problem.code) {
    case 'empty':
      return `${file} is empty. See whether it was copied or downloaded whole.`;
    case 'not-a-workbook': {
      const remedy = SAVEABLE.has(problem.looksLike)
        ? SAVE_ANEW
        : 'Please choose an .xlsx, .xls or .et workbook.';
      return `${file} is no Excel workbook; it looks like ${LOOKS[problem.looksLike]}. ${remedy}`;
    }
    case 'encrypted':
      return `${file} needs a password to be opened and cannot be read. Open it in Excel or WPS, save it without the password and try again.`;
    case 'damaged':
      return `${file} is damaged at “${problem.where}”. Copy or download it again, or have Excel open and repair it, save it and try again.`;
    case 'too-large': {
      const what = problem.what === 'file' ? 'is' : 'has a part of';
      return `${file} ${what} ${megabytes(problem.bytes)}, above the limit of ${megabytes(problem.limit)}, and was not read. Remove pictures, empty rows, formats and sheets that are not needed and try again.`;
    }
    case 'zip-bomb':
      return `${file} has contents of a size that workbooks do not have and was not opened, to be safe. See where it comes from; if that can be trusted, open it in Excel, save it and try again.`;
    case 'unsupported':
      return `${file} ${UNSUPPORTED[problem.what]} ${SAVE_ANEW}`;
    case 'cancelled':
      return `Reading ${file} was cancelled.`;
  }
}
