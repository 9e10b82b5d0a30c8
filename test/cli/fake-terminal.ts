/** A terminal over files in memory, for running the program without a process. */
import { run } from '../../src/cli/program';
import type { Terminal } from '../../src/cli/terminal';
import { writeWorkbook } from '../../src/host/file/write';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What the files hold afterwards, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The order in which results and messages came. */
  readonly sequence: readonly ('out' | 'err')[];
}

export interface Situation {
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly isTerminal?: boolean;
}

/** Runs the program over the given files; only written ones are added to them. */
export async function gouji(args: readonly string[], situation: Situation = {}): Promise<Outcome> {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(situation.files ?? {})) files.set(path, bytesOf(content));
  let out = '';
  let err = '';
  const sequence: ('out' | 'err')[] = [];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
      sequence.push('out');
    },
    err: (text) => {
      err += text;
      sequence.push('err');
    },
    isTerminal: situation.isTerminal ?? false,
    readFile: async (path) => {
      const found = files.get(path);
      if (!found) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      return found;
    },
    writeFile: async (path, content) => void files.set(path, bytesOf(content)),
  };
  const status = await run(args, terminal);
  return { status, out, err, files, sequence };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function textOf(outcome: Outcome, path: string): string {
  const found = outcome.files.get(path);
  if (!found) throw new Error(`${path} was not written`);
  return new TextDecoder().decode(found);
}

/** The sample as published, the sample with planted mistakes, and last year's: the sample one year earlier at half the amounts. */
export async function sampleFiles(): Promise<{
  readonly good: Uint8Array;
  readonly bad: Uint8Array;
  readonly previous: Uint8Array;
}> {
  const [good, bad, previous] = await Promise.all(
    [sampleWorkbook(), sampleWithErrors().snapshot, lastYears()].map((snapshot) => writeWorkbook(snapshot)),
  );
  if (!good || !bad || !previous) throw new Error('a sample was not written');
  return { good, bad, previous };
}

function lastYears(): WorkbookSnapshot {
  const sample = sampleWorkbook();
  return {
    ...sample,
    sheets: sample.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => {
          if (typeof value === 'number') return Math.round(value * 50) / 100;
          return typeof value === 'string' ? value.replaceAll('2024年', '2023年') : value;
        }),
      ),
    })),
  };
}
