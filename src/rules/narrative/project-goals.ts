/** 五、项目预算安排及绩效目标, written project by project: its amount, and its goal copied from the register or the form. */
import type { Fact, FactRow } from '../../model';
import type { Figure, Para, Reading, Target } from './reading';
import { plainText } from './reading';

export interface ProjectFigures {
  /** The amount of a project as the text states it → its cell. */
  readonly amounts: ReadonlyMap<Figure, Target>;
  /** Figures inside goals that stand word for word in the workbook. */
  readonly quoted: readonly Figure[];
}

interface Project {
  /** “常态化驻京工作经费:预算”, half-width. */
  readonly opening: string;
  readonly goal: string;
  readonly target: Target;
}

/** The paragraphs “1、项目：预算48.96万元。绩效目标：…”. A goal that was changed in the text is no quotation. */
export function projectFigures(reading: Reading): ProjectFigures {
  const projects = (reading.ledger.facts.lists.get('targets.projects') ?? []).flatMap(projectOf);
  const amounts = new Map<Figure, Target>();
  const quoted: Figure[] = [];
  for (const para of projects.length > 0 ? reading.paras : []) {
    const number = /^\d+[、.]/.exec(para.text)?.[0] ?? '';
    const rest = para.text.slice(number.length);
    const same = number === '' ? [] : projects.filter(({ opening }) => rest.startsWith(opening));
    if (same.length === 0) continue;
    const figures = reading.figures.filter((figure) => figure.para === para);
    for (const project of same) {
      const at = number.length + project.opening.length;
      const [amount] = figures.filter((figure) => figure.kind === 'amount' && figure.start === at);
      // Of two projects with one name the one whose amount it is.
      if (amount && (!amounts.has(amount) || amount.fen === project.target.value))
        amounts.set(amount, project.target);
      quoted.push(...figuresOf(figures, para, project.goal));
    }
  }
  return { amounts, quoted };
}

function textOf(fact: Fact | undefined): string {
  return fact?.value.kind === 'text' ? plainText(fact.value.text).text : '';
}

function projectOf({ facts }: FactRow): readonly Project[] {
  const amount = facts['amount'];
  if (amount?.value.kind !== 'amount') return [];
  const { fen, step } = amount.value;
  return [
    {
      opening: `${textOf(facts['name'])}:预算`,
      goal: textOf(facts['goal']),
      target: { id: amount.id, label: amount.label, value: fen, step, places: amount.places },
    },
  ];
}

function figuresOf(figures: readonly Figure[], para: Para, goal: string): readonly Figure[] {
  const start = goal === '' ? -1 : para.text.indexOf(goal);
  if (start < 0) return [];
  return figures.filter((figure) => figure.start >= start && figure.end <= start + goal.length);
}
