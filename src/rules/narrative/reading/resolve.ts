/** Words and topic → what the tables say about them. */
import { ANSWERS } from './answers';
import type { Figure } from './figures';
import type { Ledger, Target } from './ledger';
import { plainText, withoutBrackets } from './plain-text';
import { ROWS_UNDER, SUBJECTS } from './subjects';
import type { Topic } from './topics';

/** What words may stand for. */
export interface Meaning {
  /** Any of them may be meant; the first is named when none agrees. Empty: not understood, or in no table. */
  readonly targets: readonly Target[];
  /** Whether the words themselves were understood, though no table gives the figure. */
  readonly understood: boolean;
  readonly opens: Topic | null;
}

const NOTHING: Meaning = { targets: [], understood: false, opens: null };
const ACCOUNT_PATH = /([^,。;:、.()\d]+)\(类\)([^()]+)\(款\)(?:([^()]+)\(项\))?/;

export class Resolver {
  private readonly organisations: readonly string[];

  constructor(private readonly ledger: Ledger) {
    this.organisations = [
      ...ledger.book.organisations,
      ...(ledger.book.organisation === null ? [] : [ledger.book.organisation]),
    ]
      .map((name) => withoutBrackets(plainText(name).text))
      .filter((name) => name.length > 2)
      .sort((a, b) => b.length - a.length);
  }

  /** Words without years, the body's own name and 本部门. */
  clean(words: string): string {
    let rest = words;
    for (const name of this.organisations) rest = rest.replaceAll(name, '');
    return rest
      .replace(/20\d\d年(?:度|初)?/g, '')
      .replace(/^(?:我|本|全|该)(?:部门|单位|局|委|办|厅|院|校)/, '')
      .replace(/本年(?:度)?(?=部门|单位)/, '')
      .replace(/(?:部门|单位)(?=预算|收支|收入|支出|整体|三公|机关|政府|一般|财政|安排)/g, '');
  }

  /** An amount's meaning. `lead` is what stands before it, brackets included. */
  amount(words: string, lead: string, topic: Topic): Meaning {
    const path = ACCOUNT_PATH.exec(lead.slice(-80));
    if (path) {
      // （项）may be left out.
      const target = this.ledger.accountPath(path.slice(1).filter(Boolean));
      if (target) return { targets: [target], understood: true, opens: null };
    }
    const cleaned = this.clean(words);
    const row = this.rowNamed(cleaned === '' ? words : cleaned, topic) ?? this.rowNamed(words, topic);
    if (row) return { targets: row, understood: true, opens: null };
    const subject = SUBJECTS.find((each) => each.words.test(cleaned));
    if (!subject) return NOTHING;
    const targets = this.amounts(subject.under?.[topic] ?? subject.ids);
    const found = targets.length > 0 ? targets : this.amounts(subject.instead ?? []);
    return { targets: found, understood: true, opens: subject.opens ?? null };
  }

  amounts(ids: readonly string[]): Target[] {
    return ids.flatMap((id) => this.ledger.amount(id) ?? []);
  }

  /** What a count is a count of; undefined when no table tells. */
  count(words: string, unit: string, topic: Topic): Target | undefined {
    if (unit === '个' || unit === '项' || unit === '张') {
      if (/绩效目标表|公开.*绩效目标/.test(words))
        return /其中/.test(words) ? undefined : this.ledger.count('targets.count');
      if (/其他运转|特定目标|公开|人员类/.test(words)) return undefined;
      if (/项目/.test(words))
        return this.ledger.count(/结转/.test(words) ? 'project-carryover.count' : 'project-current.count');
    }
    if (
      (unit === '家' || unit === '个') &&
      /单位/.test(words) &&
      (topic === 'operating' || /机关运行/.test(words))
    ) {
      return this.ledger.count('operating.units.count');
    }
    return undefined;
  }

  /** The money of what was counted: 31个，共计金额… */
  moneyOf(counted: Target | undefined): Target[] {
    if (counted?.id === 'project-current.count')
      return this.amounts(['project-current.total', 'general-expense.project']);
    if (counted?.id === 'project-carryover.count') return this.amounts(['project-carryover.total']);
    return [];
  }

  /** What a person filled in for a figure that no table has. `lead` tells thresholds: 价值50万元以上. */
  answer(figure: Figure, words: string, lead: string, topic: Topic): Target | undefined {
    const kind = figure.kind === 'amount' || figure.kind === 'area' ? 'amount' : 'count';
    const context = `${lead}${words}`;
    const known = ANSWERS.find(
      (each) =>
        each.unit.test(figure.unit) && each.words.test(each.input.startsWith('vehicles') ? words : context),
    );
    if (!known || (known.input === 'performance.basic' && topic !== 'performance')) return undefined;
    return this.ledger.input(known.input, kind);
  }

  private rowNamed(words: string, topic: Topic): readonly Target[] | undefined {
    const rows = ROWS_UNDER[topic];
    const found = rows.flatMap((each) => this.ledger.row(each, words) ?? []);
    return found.length > 0 ? found : undefined;
  }
}
