/** How the results of `gouji check` are put out: one text a workbook, and what stands around and between them. */
import type { CheckReport } from '../report';
import { checkText, csvHeader, csvLines, plainPaint } from '../report';
import { terminalPaint } from './terminal';

export type OutputFormat = 'text' | 'json' | 'jsonl' | 'csv';

export interface OutputSettings {
  readonly format: OutputFormat;
  /** Several workbooks were asked for: JSON is then a list, whatever came of them. */
  readonly many: boolean;
  /** Whether a person's terminal gets it: only then colours are used. */
  readonly coloured: boolean;
}

/** One report as it is put out. Worker threads do this, so that only text travels between threads. */
export function reportOutput(report: CheckReport, { format, many, coloured }: OutputSettings): string {
  switch (format) {
    case 'text':
      return `${checkText(report, coloured ? terminalPaint : plainPaint)}\n`;
    case 'jsonl':
      return `${JSON.stringify(report)}\n`;
    case 'json': {
      const text = JSON.stringify(report, null, 2);
      return many ? `  ${text.replaceAll('\n', '\n  ')}` : `${text}\n`;
    }
    case 'csv':
      return csvLines(report);
  }
}

/** Puts reports out as they come, so that none is kept: a thousand of them are hundreds of megabytes. */
export class ReportPrinter {
  readonly #isList: boolean;
  readonly #out: (text: string) => void;
  #printed = 0;

  constructor({ format, many }: OutputSettings, out: (text: string) => void) {
    this.#isList = format === 'json' && many;
    this.#out = out;
    if (format === 'csv') out(csvHeader());
  }

  /** Takes what `reportOutput` gave. */
  print(text: string): void {
    this.#out(this.#isList ? `${this.#printed === 0 ? '[\n' : ',\n'}${text}` : text);
    this.#printed += 1;
  }

  end(): void {
    if (this.#isList) this.#out(this.#printed === 0 ? '[]\n' : '\n]\n');
  }
}
