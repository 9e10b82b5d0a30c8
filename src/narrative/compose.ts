/** A template paragraph with its values → tagged parts. */
import type { FactRow, NarrativePart } from '../model';
import { at } from '../model';
import type { DirectionWords, ZeroStyle } from './figures';
import { formatValue } from './figures';
import type { Node } from './template/syntax';
import type { Resolution } from './values';
import type { Values } from './values';
import { casesOf, changeField, OTHERWISE, subjectOf } from './vocabulary';

export interface Composed {
  readonly parts: readonly NarrativePart[];
  /** Why the paragraph cannot be written, where the tables do not give what it needs. */
  readonly missing: string | null;
}

/** Of a line only its share can be missing: where what it is a share of is nought or not there. */
const NO_SHARE: Resolution = { state: 'absent', why: '没有合计，算不出各项占比' };

type Choice = Extract<Node, { kind: 'choice' }>;
type Field = Extract<Node, { kind: 'field' }>;

/** The branch of a choice for the case its subject is in; null when none was written for it. */
export function branchFor(
  node: Choice,
  current: string,
  versions: readonly string[],
): readonly Node[] | null {
  const subject = subjectOf(node.subject, versions);
  if (!subject) return null;
  for (const { labels, body } of node.cases) {
    for (const label of labels) {
      if (
        label === OTHERWISE ? !subject.optional.includes(current) : casesOf(subject, label)?.includes(current)
      ) {
        return body;
      }
    }
  }
  return null;
}

export interface Style {
  readonly zero: ZeroStyle;
  readonly versions: readonly string[];
  /** The section's number in Chinese, for its heading. */
  readonly order: string;
}

/** Writes nodes. */
export function compose(nodes: readonly Node[], values: Values, style: Style): Composed {
  const parts: NarrativePart[] = [];
  let missing: string | null = null;

  const text = (written: string): void => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + written };
    else parts.push({ kind: 'text', text: written });
  };
  const lacking = (resolution: Exclude<Resolution, { state: 'known' }>): void => {
    if (resolution.state === 'absent') missing ??= resolution.why;
    else parts.push({ kind: 'ask', text: `【${resolution.label}】`, ask: resolution.ask });
  };

  const field = (node: Field, row: FactRow | null): void => {
    const { id, format } = node;
    if (id === '序') return text(style.order);
    const rowFact = id.startsWith('.') ? row?.facts[id.slice(1)] : undefined;
    const resolution: Resolution = rowFact
      ? values.ofFact(rowFact)
      : id.startsWith('.')
        ? NO_SHARE
        : values.resolve(id);
    if (resolution.state !== 'known') return lacking(resolution);
    const change = changeField(id);
    const written =
      change?.part === 'direction'
        ? directionWord(format as DirectionWords, values.rises(change.change))
        : formatValue(
            resolution.value,
            format as Exclude<typeof format, DirectionWords>,
            style.zero,
            resolution.exact,
          );
    // The document's own words (year, name) are fixed text to the reader, not figures to be traced.
    if (resolution.source === 'fact' && id.startsWith('document.')) text(written);
    else if (resolution.source === 'input') parts.push({ kind: 'input', text: written, ask: id });
    else {
      const { places, how } = resolution;
      parts.push({ kind: 'fact', text: written, fact: rowFact?.id ?? id, places, how });
    }
  };

  const walk = (list: readonly Node[], row: FactRow | null): void => {
    for (const node of list) {
      if (node.kind === 'text') text(node.text);
      else if (node.kind === 'field') field(node, row);
      else if (node.kind === 'choice') {
        const current = values.caseOf(node.subject);
        const body = branchFor(node, current, style.versions);
        if (body) walk(body, row);
        else lacking(values.whyNot(node.subject));
      } else {
        values.rows(node.list).forEach((line, index) => {
          if (index > 0) text(node.separator);
          walk(node.body, line);
        });
      }
    }
  };
  walk(nodes, null);
  return { parts, missing };
}

function directionWord(words: DirectionWords, rises: boolean): string {
  return at(words.split('/'), rises ? 0 : 1);
}
