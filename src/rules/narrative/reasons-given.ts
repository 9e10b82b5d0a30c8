import type { Book } from '../../model';
import { at } from '../../model';
import type { Outcome } from './outcome';
import { held, keyOf, NARRATIVE_BASIS, narrativeRule, outcomesOf, wan } from './outcome';
import type { Change, Figure, Para, Reading } from './reading';
import { changePhrase, nameKey, readingOf, sentencePlace } from './reading';

/** Headings under which changes are explained; 财政拨款收支 is explained with the whole. */
const EXPLAINS = /(?<!财政拨款)收支.*(?:变动|变化|增减|总体)|三公|运行经费|原因/;
/** What says that a reason is given. “因公出国” gives none, nor does “减少为2万元”. */
const REASON =
  /原因(?:主要)?(?:是|为|系|在于|:)?|主要(?:是|为|系)|由于|因为|所致|导致|因(?!公(?:临时)?(?:出国|出境)|此|素)|(?:增加|减少)(?:是|为|系)(?!\d)/g;
/** What stands where a reason was never written: a marked blank, then what is left of it. */
const BLANK = /【[^】]*】|_+|×+|[XＸx]{2,}/g;
const NO_WORDS = /^[…,:、.等]*$/;

type State = 'given' | 'blank' | 'missing';

/** E5: a change that is stated is explained. */
export const rule = narrativeRule(
  {
    id: 'narrative/reasons-given',
    title: '收支、“三公”经费、机关运行经费有增减的，写明了原因',
    titleEn: 'Stated changes of the budget, of the three public expenses and of running costs are explained',
    why: '收支、“三公”经费和机关运行经费的增减变化，公开时要说明原因，只写金额等于没有说明。',
    fix: '在增减金额后面写明主要原因，例如“主要原因是新进人员8名，人员经费相应增加”。',
    basis: NARRATIVE_BASIS,
    level: 'warning',
    tables: [],
    ignores:
      '与上年持平的不要求；几处增减在后面合写一个原因的、其中各项随总额说明的，算有原因；原因是否充分、是否属实不评价。',
    messages: {
      missing: '“{phrase}”：写了增减 {amount} 万元，没有写原因',
      blank: '“{phrase}”：写了增减 {amount} 万元，原因还是空的',
    },
  },
  judgeReasons,
);

function judgeReasons(reading: Reading): Outcome[] {
  return reading.changes
    .filter(isStated)
    .filter((change) => EXPLAINS.test(nameKey(change.para.section.heading)))
    .map((change) => {
      const { para, amount, owners, start, end } = change;
      const state = reasonOf(
        change,
        reading.paras.filter((each) => each.section === para.section),
      );
      if (state === 'given') return held();
      return {
        ties: [],
        finding: {
          code: state,
          key: keyOf(para, `${owners[0]?.targets[0]?.id ?? owners[0]?.words ?? ''}/reason`),
          data: { phrase: changePhrase(change), amount: wan(amount.fen, amount.step) },
          places: [sentencePlace(reading, para, start, end)],
        },
      };
    });
}

/** Cells (`sheet!A1`) of paragraphs in which this rule tells of a reason left empty: what else reads the text need not say it again. */
export function blankReasonCells(book: Book): ReadonlySet<string> {
  const reading = readingOf(book);
  const findings = reading ? outcomesOf(reading, judgeReasons).flatMap(({ finding }) => finding ?? []) : [];
  const places = findings.flatMap(({ code, places: [place] }) => (code === 'blank' && place ? [place] : []));
  return new Set(places.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

/** 增加 or 减少 with an amount, outside the reasons themselves. */
function isStated(change: Change): change is Change & { readonly amount: Figure } {
  const { direction, amount, inReason } = change;
  return !inReason && direction !== 0 && amount !== null && amount.fen !== 0;
}

/**
 * The change's own sentence decides. Where that is silent, a reason may follow further down the section; and what is part of
 * a whole (其中：…) is explained with the whole.
 */
function reasonOf({ para, start, end, owners }: Change, section: readonly Para[]): State {
  const { text } = para;
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf(';', start)) + 1;
  const rest = text.slice(end).search(/[。;]/);
  const to = rest < 0 ? text.length : end + rest;
  const below = section.filter((each) => each.index > para.index).map((each) => each.text);
  // A colon at the end of a paragraph announces the reasons in those below.
  const announced = rest < 0 && text.endsWith(':') ? below.join('。') : '';
  const own = reasonIn(text.slice(from, to) + announced);
  if (own !== 'missing') return own;
  const after = reasonIn([text.slice(to), ...below].join('。'));
  const isPart = owners.some((owner) => owner.group !== null);
  return after === 'given' || !isPart ? after : reasonIn(section.map((each) => each.text).join('。'));
}

/** What a passage says of reasons: one that is written counts more than blanks. */
function reasonIn(text: string): State {
  const written = text.replace(BLANK, '');
  let state: State = 'missing';
  for (const match of written.matchAll(REASON)) {
    const behind = at(written.slice(match.index + match[0].length).split(/[。;]/, 1), 0);
    if (/所致|导致/.test(match[0]) || !NO_WORDS.test(behind)) return 'given';
    state = 'blank';
  }
  return state;
}
