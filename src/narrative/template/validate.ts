/**
 * A wording file checked against what there is: facts, lists, inputs and changes it names, formats that do not fit,
 * branches that can never be taken, cases forgotten, figures printed where they may not exist.
 */
import type { FactValue } from '../../model';
import type { DirectionWords, Format } from '../figures';
import { DIRECTION_WORDS, FORMATS_OF_KIND } from '../figures';
import type { Subject } from '../vocabulary';
import {
  casesOf,
  changeField,
  FACT_BY_ID,
  LIST_BY_ID,
  OTHERWISE,
  QUESTION_BY_ID,
  SHARE_BY_ID,
  subjectOf,
  TOTAL_BY_ID,
} from '../vocabulary';
import type { Node, Wording, WordingProblem } from './syntax';

type Field = Extract<Node, { kind: 'field' }>;
type Choice = Extract<Node, { kind: 'choice' }>;

/** What is known on the way to a node: for each subject chosen about, the cases still possible; the list it stands in. */
interface Way {
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly fields: Readonly<Record<string, FactValue['kind']>> | null;
}

const START: Way = { known: new Map(), fields: null };

/** Every mistake in what a wording file says. */
export function validateWording(wording: Wording): readonly WordingProblem[] {
  const validator = new Validator(wording);
  validator.nodes(wording.title, START, 'title');
  for (const section of wording.sections) {
    validator.nodes(section.heading, START, 'heading');
    for (const paragraph of section.paragraphs) validator.nodes(paragraph.body, START, 'body');
  }
  return validator.problems;
}

class Validator {
  readonly problems: WordingProblem[] = [];

  constructor(private readonly wording: Wording) {}

  nodes(nodes: readonly Node[], way: Way, where: 'title' | 'heading' | 'body'): void {
    for (const node of nodes) {
      if (node.kind === 'field') this.field(node, way, where);
      else if (node.kind === 'choice') this.choice(node, way, where);
      else if (node.kind === 'list') {
        const list = LIST_BY_ID.get(node.list);
        const cases = way.known.get(node.list);
        if (!list)
          this.problem(node.line, `没有“${node.list}”这个清单；可用：${[...LIST_BY_ID.keys()].join(' ')}`);
        else if (!cases || cases.includes('空')) {
          this.problem(node.line, `清单“${node.list}”可能为空，要放在“[${node.list}?空:…|有:…]”里`);
        }
        this.nodes(node.body, { known: way.known, fields: list?.fields ?? {} }, where);
      }
    }
  }

  private problem(line: number, message: string): void {
    this.problems.push({ file: this.wording.file, line, message });
  }

  private field(node: Field, way: Way, where: string): void {
    const { id, line } = node;
    if (id.startsWith('.')) {
      const kind = way.fields?.[id.slice(1)];
      if (way.fields === null) this.problem(line, `“{${id}}”只能写在清单里`);
      else if (kind === undefined)
        this.problem(line, `清单的各行没有“${id}”；可用：.${Object.keys(way.fields).join(' .')}`);
      else this.format(node, kind);
      return;
    }
    if (id === '序') {
      if (where !== 'heading') this.problem(line, '“{序}”只能写在节标题里');
      return;
    }
    const change = changeField(id);
    if (change) {
      this.changeField(node, change.change.id, change.part, way);
      return;
    }
    const kind =
      FACT_BY_ID.get(id)?.kind ??
      TOTAL_BY_ID.get(id)?.kind ??
      QUESTION_BY_ID.get(id)?.kind ??
      (SHARE_BY_ID.has(id) ? 'ratio' : undefined);
    if (kind === undefined) this.problem(line, `没有“${id}”这个数据，也没有这个填报项`);
    else this.format(node, kind);
  }

  private format(node: Field, kind: FactValue['kind']): void {
    const allowed: readonly (string | null)[] = FORMATS_OF_KIND[kind];
    if (kind === 'text' && node.format !== null) this.problem(node.line, `“${node.id}”是文字，不用写格式`);
    if (kind !== 'text' && !allowed.includes(node.format)) {
      this.problem(node.line, `“${node.id}”的格式要写 ${allowed.join(' 或 ')}`);
    }
  }

  private changeField(node: Field, change: string, part: string, way: Way): void {
    const { id, format, line } = node;
    if (part === 'direction' && !DIRECTION_WORDS.some((words: DirectionWords) => words === format)) {
      this.problem(line, `“${id}”要写成一对方向词：${DIRECTION_WORDS.join('、')}`);
    }
    const formats: readonly (Format | null)[] = FORMATS_OF_KIND[part === 'percent' ? 'ratio' : 'amount'];
    if (part !== 'direction' && !formats.includes(format as Format | null)) {
      this.problem(line, `“${id}”的格式要写 ${formats.join(' 或 ')}`);
    }
    const cases = way.known.get(change) ?? ['平'];
    const printable = part === 'percent' ? ['有率'] : ['有率', '无率'];
    if (!cases.every((value) => printable.includes(value))) {
      const label = part === 'percent' ? '有率' : '变';
      this.problem(line, `“${id}”不是总有的，要放在“[${change}?平:…|${label}:…]”的“${label}”里`);
    }
  }

  private choice(node: Choice, way: Way, where: 'title' | 'heading' | 'body'): void {
    const { subject: id, line } = node;
    const subject = subjectOf(id, this.wording.versions);
    if (!subject) {
      this.problem(line, `不能按“${id}”选择：没有这个数据、清单、填报项或变动`);
      return;
    }
    let left = way.known.get(id) ?? subject.values;
    for (const branch of node.cases) {
      const wanted = this.wanted(subject, branch.labels, left, id, branch.line);
      if (wanted === null) continue;
      const taken = left.filter((value) => wanted.includes(value));
      if (taken.length === 0) {
        this.problem(branch.line, `“${id}”的“${branch.labels.join(',')}”永远轮不到：前面的情形已经包括了它`);
        continue;
      }
      left = left.filter((value) => !wanted.includes(value));
      this.nodes(branch.body, { known: new Map(way.known).set(id, taken), fields: way.fields }, where);
    }
    const forgotten = left.filter((value) => !subject.optional.includes(value));
    if (forgotten.length > 0) this.problem(line, `“${id}”没有写“${forgotten.join('”“')}”时怎么办`);
  }

  /** The cases that a branch's labels stand for; null when a label is unknown. */
  private wanted(
    subject: Subject,
    labels: readonly string[],
    left: readonly string[],
    id: string,
    line: number,
  ): readonly string[] | null {
    const wanted: string[] = [];
    for (const label of labels) {
      if (label === OTHERWISE) {
        wanted.push(...left.filter((value) => !subject.optional.includes(value)));
        continue;
      }
      const cases = casesOf(subject, label);
      if (!cases) {
        const known = [...subject.values, ...Object.keys(subject.labels), OTHERWISE].join(' ');
        this.problem(line, `“${id}”没有“${label}”这种情形；可用：${known}`);
        return null;
      }
      wanted.push(...cases);
    }
    return wanted;
  }
}
