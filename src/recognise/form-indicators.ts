/** The 绩效指标 part of a form: lines of 一级、二级、三级指标 with their values, in one block or two side by side. */
import type { SheetSnapshot, TargetIndicator } from '../model';
import { rowOf } from './sheet-row';
import { plain, shown } from './text';

interface Block {
  readonly kind: number;
  readonly name: number;
  readonly value: number;
  readonly description: number;
}

const KIND =
  /^(?:数量|质量|时效|成本|经济(?:效益|成本)?|社会(?:效益|成本)?|生态(?:效益|环境成本)?|可持续(?:影响|发展)?|服务(?:对象)?(?:满意度)?|满意度)(?:指标)?$/;

/** Reads sheet rows [top, bottom] from the heading 三级指标 on; nothing where there is none. */
export function formIndicators(sheet: SheetSnapshot, top: number, bottom: number): TargetIndicator[] {
  let blocks: readonly Block[] = [];
  const kinds: string[] = [];
  const found: TargetIndicator[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = rowOf(sheet, row);
    const words = cells.map((value) => plain(value));
    if (words.includes('三级指标')) {
      blocks = blocksOf(words);
      kinds.length = 0;
      continue;
    }
    blocks.forEach((block, index) => {
      const kind = plain(cells[block.kind]);
      if (KIND.test(kind)) kinds[index] = kind;
      const name = shown(cells[block.name]);
      const value = shown(cells[block.value]);
      // A line moved by one column says nothing reliable.
      if (name === '' || KIND.test(plain(name)) || KIND.test(plain(value))) return;
      found.push({
        block: blocks.length < 2 ? 'whole' : index === 0 ? 'period' : 'year',
        kind: kinds[index] ?? '',
        name,
        value,
        description: block.description < 0 ? '' : shown(cells[block.description]),
        row,
        column: sheet.left + block.name,
        valueColumn: sheet.left + block.value,
        descriptionColumn: sheet.left + Math.max(0, block.description),
      });
    });
  }
  return found;
}

function blocksOf(words: readonly string[]): Block[] {
  const blocks: Block[] = [];
  words.forEach((word, name) => {
    if (word !== '三级指标') return;
    const next = words.indexOf('三级指标', name + 1);
    const end = next < 0 ? words.length : next;
    const value = words.findIndex(
      (other, index) => index > name && index < end && /^(?:年度)?指标值$/.test(other),
    );
    const kind = words.lastIndexOf('二级指标', name);
    if (value < 0 || kind < 0) return;
    const description = words.findIndex(
      (other, index) => index > name && index < end && /指标(?:描述|解释|说明)/.test(other),
    );
    blocks.push({ kind, name, value, description });
  });
  return blocks;
}
