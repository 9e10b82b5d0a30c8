/** Finds a published or draft 情况说明 in a workbook: section headings 一、二、… with paragraphs, in one column or two. */
import type { NarrativeParagraph, NarrativeSection, NarrativeSheet, SheetSnapshot } from '../model';
import { at, fromNumeral } from '../model';
import { plain, shown } from './text';

const HEADING = /^([一二三四五六七八九十]{1,3})、(.{2,36})$/;
const TOPIC = /说明|情况|职责|经费|收支|解释|原因|绩效|采购|资产|事项/;
/** Headings needed to take a sheet for a narrative. */
const ENOUGH = 3;

/** The head of the list of sources beside a narrative that we wrote (narrative/figure-list): it is no part of the text. */
const SOURCES = ['数字', '来源', '算法'];

/** How many columns of the sheet stand before the list of sources; null where there is none. */
function columnsBeforeSources(sheet: SheetSnapshot): number | null {
  for (const row of sheet.values) {
    const at = row.findIndex((_, column) => SOURCES.every((word, offset) => row[column + offset] === word));
    if (at >= 0) return at;
  }
  return null;
}

/** Reads one sheet as a narrative; null when it is none. */
export function readNarrativeSheet(sheet: SheetSnapshot): NarrativeSheet | null {
  const sections: (Omit<NarrativeSection, 'paragraphs'> & { readonly paragraphs: NarrativeParagraph[] })[] =
    [];
  let title = '';
  let headings = 0;
  let longest = 0;
  const ours = columnsBeforeSources(sheet);
  const columns = ours ?? sheet.columnCount;
  for (let index = 0; index < sheet.values.length; index += 1) {
    const row = sheet.top + index;
    at(sheet.values, index)
      .slice(0, columns)
      .forEach((value, offset) => {
        if (typeof value !== 'string' || value.trim() === '') return;
        const column = sheet.left + offset;
        const words = plain(value);
        const match = HEADING.exec(words);
        if (match && TOPIC.test(at(match, 2)) && !/[。；]/.test(words)) {
          headings += 1;
          sections.push({
            heading: shown(value),
            number: fromNumeral(at(match, 1)),
            row,
            column,
            paragraphs: [],
          });
          return;
        }
        longest = Math.max(longest, words.length);
        const current = sections[sections.length - 1];
        if (current) {
          current.paragraphs.push({ text: value.trim(), row, column });
        } else if (title === '') {
          title = shown(value);
        } else if (!/^(?:章节|内容)$/.test(words)) {
          sections.push({
            heading: '',
            number: null,
            row,
            column,
            paragraphs: [{ text: value.trim(), row, column }],
          });
        }
      });
  }
  if (headings < ENOUGH || longest < 20) return null;
  return { sheet: sheet.name, title, sections, ...(ours === null ? {} : { ours: true }) };
}
