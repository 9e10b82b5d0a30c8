/** 上年资料: last year's workbook or narrative, taken over into the fields that are blank. */
import { normaliseName } from '../../../catalogue';
import type { WorkbookSnapshot } from '../../../model';
import type { FoundAnswer, LastYear } from '../../../narrative';
import { lastYearInText, lastYearOf, narrativeAbout } from '../../../narrative';
import { fill } from '../../../wording';
import { laterWordingOf } from '../../../wording/later';
import type { Context } from '../../context';
import { judgeAnew } from '../../judge-anew';
import { keepInputs } from '../../narrative-actions';
import type { Proposal, TakenAnswer, Takeover } from '../../proposal';
import { sameAnswer } from '../../proposal';
import { keepProposals } from './proposals';

/** Why a publication was not taken for last year's; `certain` is false where a person may know better (a body renamed). */
export interface Refusal {
  readonly text: string;
  readonly certain: boolean;
}

/** What a publication says it is. */
interface Publication {
  readonly name: string;
  readonly year: number | null;
  readonly organisation: string | null;
}

/** Null when it was taken over. `anyway` takes it over also where its name is another body's. */
export async function takeWorkbook(
  context: Context,
  snapshot: WorkbookSnapshot,
  anyway: boolean,
): Promise<Refusal | null> {
  const core = await context.loadCore();
  const book = core.recognise(snapshot, { profile: 'auto', catalogue: context.store.get().catalogue });
  const { year, organisation } = book;
  const about = { name: snapshot.name, year, organisation };
  const { language } = context.store.get();
  if (book.tables.length === 0 && !book.narrative) {
    return { text: fill(laterWordingOf(language).inputs.refused.noTables, about), certain: true };
  }
  const refusal = refusalOf(context, about, anyway);
  if (refusal) return refusal;
  const nothing = await take(context, lastYearOf(book, snapshot), about);
  // A workbook whose figures fit no field still has the tables that this year's are checked against.
  if (book.tables.length === 0) return nothing;
  await judgeAnew(context, { previous: snapshot });
  return null;
}

/** The same of a narrative alone; `name` is its file's, or what a pasted text is called. */
export async function takeNarrative(
  context: Context,
  text: string,
  name: string,
  anyway: boolean,
): Promise<Refusal | null> {
  const about = { name, ...narrativeAbout(text) };
  return refusalOf(context, about, anyway) ?? take(context, lastYearInText(text), about);
}

function refusalOf(
  context: Context,
  { name, year, organisation }: Publication,
  anyway: boolean,
): Refusal | null {
  const { run, language } = context.store.get();
  const words = laterWordingOf(language).inputs.refused;
  if (!run) return { text: words.notChecked, certain: true };
  const own = run.book;
  if (own.year !== null && year !== null && year !== own.year - 1) {
    const sentence = year === own.year ? words.sameYear : words.otherYear;
    return { text: fill(sentence, { name, year, expected: own.year - 1 }), certain: true };
  }
  if (anyway || organisation === null || own.organisation === null) return null;
  if (normaliseName(organisation) === normaliseName(own.organisation)) return null;
  return {
    text: fill(words.otherBody, { name, found: organisation, own: own.organisation }),
    certain: false,
  };
}

/** Fills blanks with last year's figures; everything else is laid beside its field. */
async function take(context: Context, found: LastYear, about: Publication): Promise<Refusal | null> {
  const { form, inputs, proposals, language } = context.store.get();
  const asks = new Map(form.map((ask) => [ask.id, ask]));
  const levels = found.levels.filter(({ ask }) => asks.has(ask));
  const answers = found.answers.filter(({ ask }) => asks.has(ask));
  if (levels.length + answers.length === 0) {
    return { text: fill(laterWordingOf(language).inputs.refused.nothing, about), certain: true };
  }
  const next: Record<string, string> = { ...inputs };
  const filled: TakenAnswer[] = [];
  const fresh: Proposal[] = [];
  let same = 0;
  for (const { ask, text, place } of levels) {
    const here = inputs[ask]?.trim() ?? '';
    if (here === '') {
      next[ask] = text;
      filled.push({ ask, label: asks.get(ask)?.label ?? ask, text, unit: asks.get(ask)?.unit ?? '', place });
    } else if (sameAnswer(here, text)) same += 1;
    else fresh.push({ ask, text, from: 'previous', name: about.name, place });
  }
  const differing = fresh.length;
  fresh.push(...answers.map((answer) => suggestion(answer, about.name)));
  const replaced = new Set(fresh.map(({ ask, from }) => `${from}/${ask}`));
  keepProposals(context, [...proposals.filter(({ ask, from }) => !replaced.has(`${from}/${ask}`)), ...fresh]);
  await keepInputs(context, next);
  const takeover: Takeover = {
    ...about,
    filled,
    same,
    differing,
    suggested: answers.length,
    blank: form
      .filter(({ id }) => id.startsWith('last.') && (next[id] ?? '') === '')
      .map(({ label }) => label),
  };
  context.store.set({ takeover });
  return null;
}

function suggestion({ ask, text, place }: FoundAnswer, name: string): Proposal {
  return { ask, text, from: 'last-year', name, place };
}
