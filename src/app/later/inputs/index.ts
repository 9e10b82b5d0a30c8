/** What 资料 does besides taking what is typed. All of it is about the last check. */
import type { Inputs, WorkbookSnapshot } from '../../../model';
import type { ImpliedFigure, InputProblem } from '../../../narrative';
import { impliedFigures, validateInputs } from '../../../narrative';
import type { Context } from '../../context';
import { factsOf } from '../../facts-of';
import { judgeAnew } from '../../judge-anew';
import type { Proposal } from '../../proposal';
import { usableInputs } from '../../view/narrative';
import { answersFile, readAnswersFile } from './answers-file';
import type { Refusal } from './last-year';
import { takeNarrative, takeWorkbook } from './last-year';
import { adopt, turnDown } from './proposals';
import { readInputsSheet, writeInputsSheet } from './sheet';

export type { Refusal } from './last-year';

/** What follows from what is filled in now. */
export interface InputsView {
  /** Figures that are none, and those that do not agree with each other or with the tables. */
  readonly problems: readonly InputProblem[];
  readonly implied: readonly ImpliedFigure[];
}

export interface InputActions {
  /** What follows from these inputs; null before the first check. */
  view(inputs: Inputs): InputsView | null;
  /** Takes last year's workbook over; says why not where it is another one. `anyway`: the body was renamed. */
  takeWorkbook(snapshot: WorkbookSnapshot, anyway: boolean): Promise<Refusal | null>;
  takeNarrative(text: string, name: string, anyway: boolean): Promise<Refusal | null>;
  closeTakeover(): void;
  /** Last year's workbook is not checked against any more. */
  leavePrevious(): Promise<void>;
  adopt(proposal: Proposal): Promise<void>;
  turnDown(proposal: Proposal): void;
  writeSheet(): Promise<void>;
  readSheet(): Promise<void>;
  file(): { readonly name: string; readonly text: string } | null;
  readFile(name: string, text: string): Promise<void>;
}

export function inputActions(context: Context): InputActions {
  return {
    view(inputs) {
      const { run, form } = context.store.get();
      if (!run) return null;
      const facts = factsOf(run.book);
      return {
        problems: validateInputs(form, inputs, facts),
        implied: impliedFigures(run.book, usableInputs(inputs, form), facts),
      };
    },
    takeWorkbook: (snapshot, anyway) => takeWorkbook(context, snapshot, anyway),
    takeNarrative: (text, name, anyway) => takeNarrative(context, text, name, anyway),
    closeTakeover: () => context.store.set({ takeover: null }),
    leavePrevious: () => judgeAnew(context, { previous: null }),
    adopt: (proposal) => adopt(context, proposal),
    turnDown: (proposal) => turnDown(context, proposal),
    writeSheet: () => writeInputsSheet(context),
    readSheet: () => readInputsSheet(context),
    file: () => answersFile(context),
    readFile: (name, text) => readAnswersFile(context, name, text),
  };
}
