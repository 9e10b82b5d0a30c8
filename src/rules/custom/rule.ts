/** A line of the rule language as a rule like any other. */
import type { Book, CellId, ComparisonSign, MoneyUnit, Reporter, Rule, RuleMeta, Term } from '../../model';
import { at, isFigure, isReadable, locate } from '../../model';
import { defineRule } from '../kit';
import type { BoundRule } from './bind';
import { bindCustomRule } from './bind';
import { shortHash } from './canonical';
import { Undefined, cellsRead, evaluate, hasNumber, termsOf } from './evaluate';
import type { CustomRule, CustomRuleError } from './syntax';

const SHOULD: Readonly<Record<ComparisonSign, string>> = {
  '=': '应等于',
  '≠': '不应等于',
  '<': '应小于',
  '≤': '应不大于',
  '>': '应大于',
  '≥': '应不小于',
};

/** Longest title in lists. */
const LONGEST_TITLE = 60;

/** What a rule is called: its message, or its own text. */
export function titleOf(rule: CustomRule): string {
  const title = rule.message === '' ? rule.text : rule.message;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE)}…`;
}

function metaOf(id: RuleMeta['id'], title: string, level: RuleMeta['level']): RuleMeta {
  return {
    id,
    title,
    titleEn: title,
    why: '本单位自定的核对规则。',
    fix: '按规则核对所列各数；规则本身不对时，改规则。',
    basis: [],
    level,
    tables: [],
    ignores: '',
    messages: {
      one: '{message}：{subject}为 {left}，{should} {right}，{direction} {difference}{unitWord}',
      sides: '{message}：左边为 {left}，{should}右边 {right}，{direction} {difference}{unitWord}',
      same: '{message}：两边都是 {left}{unitWord}，左边{should}右边',
    },
  };
}

/** `origin` says where the line stands: “规则文件”, “工作表“自定义规则””. */
export function customRule(rule: CustomRule, origin = '自定义规则'): Rule {
  const title = titleOf(rule);
  return defineRule(metaOf(rule.id, title, rule.level), (book, say) => {
    const binding = bindCustomRule(rule, book);
    const where = `${origin}第 ${rule.line} 行“${title}”没有核对`;
    if (!binding.ok) {
      for (const error of binding.errors)
        say.skip(error.isMissingTable ? 'missing-table' : 'unreadable', `${where}：${error.message}`);
      return;
    }
    try {
      compareSides(binding.bound, book, say);
    } catch (error) {
      if (!(error instanceof Undefined)) throw error;
      say.skip('unreadable', `${where}：${error.message}`);
    }
  });
}

/** A line that could not be read, kept among the rules so that it is never taken for one that holds. */
export function brokenRule(error: CustomRuleError, origin = '自定义规则'): Rule {
  const id = `custom/unread-${shortHash(`${origin} ${error.line} ${error.message}`)}` as const;
  return defineRule(metaOf(id, `${origin}第 ${error.line} 行`, 'error'), (_book, say) =>
    say.skip(
      'unreadable',
      `${origin}第 ${error.line} 行第 ${error.column} 个字没有看懂，没有核对：${error.message}`,
    ),
  );
}

function compareSides(bound: BoundRule, book: Book, say: Reporter): void {
  const { rule, left, right, power } = bound;
  const unit = power === 1 ? unitOf(book, bound) : null;
  const about = (code: string) => ({
    code,
    key: rule.canonical,
    data: {
      message: rule.message === '' ? `不符合“${rule.text}”` : rule.message,
      should: SHOULD[rule.sign],
      unitWord: unit === null ? '' : `（${unit}）`,
    },
  });
  const sums = power === 1 ? asSums(bound) : null;
  if (sums) {
    const [[one], [other]] = [sums.left, sums.right];
    const isPair = sums.left.length === 1 && sums.right.length === 1;
    const code = sums.left.length === 1 ? 'one' : 'sides';
    if (rule.sign === '=') {
      const same = isPair && one && other && stepOf(book, one.cell) === stepOf(book, other.cell);
      say.compare(sums.left, sums.right, same ? 'identical' : isPair ? 'restated' : 'sum', () => about(code));
      return;
    }
    if (rule.sign === '≤' && isPair) {
      say.compare(sums.left, sums.right, 'at-most', () => about(code));
      return;
    }
  }
  const cells = [cellsRead(left), cellsRead(right)] as const;
  const all = cells.flat();
  if (all.every((term) => isReadable(book, term.cell)) && isNothing(bound, book, all)) return;
  // A divisor that is text would be said to be zero: the reporter says first that it is text.
  const isUnreadable = all.some((term) => !isReadable(book, term.cell));
  const nothing = { value: { numerator: 0n, denominator: 1n }, error: { numerator: 0n, denominator: 1n } };
  const one = isUnreadable ? nothing : evaluate(book, left);
  const other = isUnreadable ? nothing : evaluate(book, right);
  const isSame =
    one.value.numerator * other.value.denominator === other.value.numerator * one.value.denominator;
  const code = isSame ? 'same' : left.kind === 'cells' && left.cells.length === 1 ? 'one' : 'sides';
  say.compareComputed(
    { left: { ...one, cells: cells[0] }, sign: rule.sign, right: { ...other, cells: cells[1] }, unit },
    () => about(code),
  );
}

/** Both sides as sums of cells, none of them empty: what is subtracted on a side alone is added on the other. */
function asSums({ rule, left, right }: BoundRule): { left: readonly Term[]; right: readonly Term[] } | null {
  const one = termsOf(left);
  const other = termsOf(right);
  if (!one || !other) return null;
  // One figure against several reads as on paper: the figure first, then what it is made of.
  if (other.length === 1 && other[0]?.sign === 1 && one.length > 1 && rule.sign === '=')
    return { left: other, right: one };
  if (one.length > 0 && other.length > 0) return { left: one, right: other };
  const terms = one.length > 0 ? one : other;
  const added = terms.filter((term) => term.sign === 1);
  const taken = terms.filter((term) => term.sign === -1).map((term): Term => ({ cell: term.cell, sign: 1 }));
  if (added.length === 0 || taken.length === 0) return null;
  return one.length > 0 ? { left: added, right: taken } : { left: taken, right: added };
}

/** Blank against blank is no comparison; against a written number, or where something must be larger, it is. */
function isNothing({ rule, left, right }: BoundRule, book: Book, cells: readonly Term[]): boolean {
  if (rule.sign === '≠' || rule.sign === '<' || rule.sign === '>') return false;
  return !hasNumber(left) && !hasNumber(right) && cells.every((term) => !isFigure(book, term.cell));
}

function stepOf(book: Book, cell: CellId): number {
  return at(book.cells.step, cell);
}

/** The unit that amounts of a rule are shown in: of the first amount that it reads; 元 where it sets counts against written amounts. */
export function unitOf(book: Book, { left, right }: BoundRule): MoneyUnit {
  const columns = [...cellsRead(left), ...cellsRead(right)].map((term) => locate(book, term.cell).column);
  return columns.find((column) => column.kind === 'amount')?.unit ?? '元';
}
