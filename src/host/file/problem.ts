/** Why a file could not be read or written, as data and as a sentence that says what, where and what to do. */

/** What a file that is no workbook looks like. */
export type Lookalike =
  | 'pdf'
  | 'word'
  | 'powerpoint'
  | 'ofd'
  | 'opendocument'
  | 'html'
  | 'xml'
  | 'csv'
  | 'rtf'
  | 'image'
  | 'zip'
  | 'archive'
  | 'ole'
  | 'unknown';

export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-workbook'; readonly looksLike: Lookalike }
  | { readonly code: 'encrypted' }
  /** `where` names the part or stream that could not be read. */
  | { readonly code: 'damaged'; readonly where: string }
  /** Bytes found and bytes allowed; `what` is the file or one part of it. */
  | {
      readonly code: 'too-large';
      readonly what: 'file' | 'part';
      readonly bytes: number;
      readonly limit: number;
    }
  | {
      readonly code: 'zip-bomb';
      readonly sign: 'unpacked-size' | 'ratio' | 'parts' | 'size-lie' | 'entities';
    }
  /** A workbook, but of a kind or with an ability that is not handled. */
  | {
      readonly code: 'unsupported';
      readonly what: 'xlsb' | 'old-xls' | 'xml-spreadsheet' | 'compression' | 'marks-in-xls';
    }
  | { readonly code: 'cancelled' };

const LOOKS: Readonly<Record<Lookalike, string>> = {
  pdf: 'PDF 文件',
  word: 'Word 文档',
  powerpoint: '演示文稿',
  ofd: 'OFD 版式文件',
  opendocument: 'OpenDocument 文件（.ods、.odt）',
  html: '网页（系统导出时常以 .xls 为扩展名）',
  xml: 'XML 文本',
  csv: '文本（CSV）',
  rtf: 'RTF 文档',
  image: '图片',
  zip: '压缩包，里面没有工作簿',
  archive: '压缩包（RAR 或 7z）',
  ole: '旧版 Office 文件，但不是工作簿',
  unknown: '无法辨认的内容',
};

/** What to do about a lookalike; those not listed have nothing to save as. */
const REMEDY: Partial<Record<Lookalike, string>> = {
  html: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  xml: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  csv: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  opendocument: '请用 Excel、WPS 或 LibreOffice 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  zip: '如果工作簿在压缩包里，请先解压。',
  archive: '如果工作簿在压缩包里，请先解压。',
};

const UNSUPPORTED: Readonly<Record<(FileProblem & { code: 'unsupported' })['what'], string>> = {
  xlsb: '是二进制工作簿（.xlsb），不能直接读取。',
  'old-xls': '是 Excel 97 以前的格式，不能直接读取。',
  'xml-spreadsheet': '是“XML 电子表格 2003”格式，不能直接读取。',
  compression: '用了少见的压缩方式，不能直接读取。',
  'marks-in-xls': '是 .xls 或 .et 格式，不能写入标记或改动。',
};

const BOMB: Readonly<Record<(FileProblem & { code: 'zip-bomb' })['sign'], string>> = {
  'unpacked-size': '解压后的内容大得不正常',
  ratio: '压缩比高得不正常',
  parts: '内含的部件多得不正常',
  'size-lie': '实际内容比文件自己声明的大',
  entities: '内含会自我膨胀的 XML 实体',
};

function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}

/** A Chinese sentence: what is the matter with which file, and what to do. */
export function fileProblemMessage(problem: FileProblem, fileName: string): string {
  const file = `“${fileName}”`;
  switch (problem.code) {
    case 'empty':
      return `${file}是空文件，没有任何内容。请检查文件是否复制或下载完整。`;
    case 'not-a-workbook': {
      const remedy = REMEDY[problem.looksLike] ?? '请选择 .xlsx、.xls 或 .et 工作簿。';
      return `${file}不是 Excel 工作簿，看起来是${LOOKS[problem.looksLike]}。${remedy}`;
    }
    case 'encrypted':
      return `${file}设有打开密码，不能读取。请用 Excel 或 WPS 打开，取消密码后另存，再试一次。`;
    case 'damaged':
      return `${file}已损坏，读到“${problem.where}”处无法继续。请重新复制或下载；也可以用 Excel 打开并修复，另存后再试。`;
    case 'too-large':
      return problem.what === 'file'
        ? `${file}有 ${megabytes(problem.bytes)}，超过上限 ${megabytes(problem.limit)}，没有读取。请删去图片和无关的工作表后再试。`
        : `${file}里有一部分内容达 ${megabytes(problem.bytes)}，超过上限 ${megabytes(problem.limit)}，没有读取。请清除多余的空行、格式和无关的工作表后再试。`;
    case 'zip-bomb':
      return `${file}${BOMB[problem.sign]}，为安全起见没有打开。请确认文件来源；如果来源可靠，请用 Excel 打开，另存后再试。`;
    case 'unsupported':
      return `${file}${UNSUPPORTED[problem.what]}请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。`;
    case 'cancelled':
      return `已取消读取${file}。`;
  }
}

/** Carries a problem out of deep reading code; caught where the file module's functions begin, never seen outside. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** Shorthand for the commonest fault. */
export function damaged(where: string): FileFault {
  return new FileFault({ code: 'damaged', where });
}

/** Throws when the signal has been raised. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FileFault({ code: 'cancelled' });
}
