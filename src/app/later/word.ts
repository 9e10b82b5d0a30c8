/** The narrative, or the whole disclosure, as a Word document. */
import { collectFacts } from '../../facts';
import type { Inputs, Narrative } from '../../model';
import { chartsOf, surroundingsOf } from '../../narrative';
import type { Run } from '../state';

export type WordKind = 'narrative' | 'disclosure';

export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAMES: Readonly<Record<WordKind, string>> = {
  narrative: '预算情况说明',
  disclosure: '预算公开（整本）',
};

/** The document; what makes Word files is loaded only now. `date` is YYYY-MM-DD. */
export async function wordFile(
  run: Run,
  narrative: Narrative,
  inputs: Inputs,
  kind: WordKind,
  date: string,
): Promise<WordFile> {
  const { disclosureDocx, narrativeDocx } = await import('../../report/docx');
  const facts = collectFacts(run.book);
  const options = { charts: chartsOf(run.book, facts), created: `${date}T00:00:00Z` };
  const bytes =
    kind === 'narrative'
      ? await narrativeDocx(narrative, options)
      : await disclosureDocx(run.book, run.snapshot, narrative, {
          ...options,
          ...surroundingsOf(run.book, narrative, inputs, { facts }),
        });
  const who = [run.book.organisation ?? '', run.book.year === null ? '' : `${run.book.year}年度`].join('');
  return { name: `${who}${NAMES[kind]}.docx`, bytes };
}
