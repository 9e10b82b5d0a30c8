/** 汇总报告: one report on all the files of a list, on paper or as a file. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Combined, ManyFile } from '../../app/many/combined';
import { offerFile, XLSX_TYPE } from '../../taskpane/offer-file';
import { printHtml, reportWorkbook } from '../../taskpane/report/report-files';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import { workbenchWordingOf } from '../../wording/workbench';
import type { ManyRow } from './many';
import { problemText } from './problem-text';

const useStyles = makeStyles({
  box: {
    margin: '0 12px 10px',
    padding: '8px 10px 10px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  date: {
    font: 'inherit',
    padding: '2px 6px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  /** Those that the report is about, in its order. */
  readonly rows: readonly ManyRow[];
  /** How many files there are in all. */
  readonly total: number;
  readonly words: WorkbenchWording;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Puts up what was made or why not. */
  readonly onTold: (text: string) => void;
}

export function ManyReport({ rows, total, words, today, onTold }: Props) {
  const styles = useStyles();
  const [date, setDate] = useState(today);
  const id = useId();
  const waiting = rows.filter((row) => row.answer === null).length;
  const withReport = async (work: (report: Combined) => Promise<string | null>): Promise<void> => {
    try {
      const { combinedReport } = await import('../../app/many/combined');
      const name = await work(combinedReport(rows.map(reported), date));
      if (name !== null) onTold(fill(words.many.saved, { name }));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      onTold(fill(words.many.failed, { detail }));
    }
  };
  const save = (ending: 'xlsx' | 'csv'): void =>
    void withReport(async (report) => {
      const name = `${report.name}.${ending}`;
      if (ending === 'csv') offerFile(report.csv(), name, 'text/csv;charset=utf-8');
      else offerFile(await reportWorkbook(name, report.sheets()), name, XLSX_TYPE);
      return name;
    });
  const print = (): void =>
    void withReport(async (report) => {
      printHtml(report.page());
      return null;
    });
  return (
    <section className={styles.box} aria-label={words.many.reportTitle}>
      <p className={styles.text}>
        {words.many.reportExplain}
        {waiting > 0 && ` ${fill(words.many.reportPart, { count: waiting })}`}
        {rows.length < total && ` ${fill(words.many.selected, { count: rows.length })}`}
      </p>
      <label htmlFor={id}>{words.many.date}</label>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <Button size="small" appearance="primary" onClick={print}>
        {words.many.print}
      </Button>
      <Button size="small" onClick={() => save('xlsx')}>
        {words.many.excel}
      </Button>
      <Button size="small" onClick={() => save('csv')}>
        {words.many.csv}
      </Button>
    </section>
  );
}

/** A row as the report knows it; the report is in Chinese. */
function reported({ file, answer }: ManyRow): ManyFile {
  const chinese = workbenchWordingOf('zh-CN');
  if (answer?.ok) return { file: file.path, book: answer.book, problem: '' };
  const problem = answer
    ? problemText(chinese, 'zh-CN', answer.problem, file.name)
    : chinese.many.reportWaiting;
  return { file: file.path, book: null, problem };
}
