/** 生成报告: the date that stands on it, and the forms it can take. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Filed } from '../../app';
import { fill } from '../../wording';
import { useActions, useAppState, useHostAbilities, useLater, useToday } from '../app-context';
import { useLaterWording } from '../use-later-wording';
import type { ReportFile } from './report-files';
import { printHtml, saveReport } from './report-files';

const useStyles = makeStyles({
  box: {
    margin: '0 12px 10px',
    padding: '8px 10px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  stale: { margin: 0, color: tokens.colorPaletteRedForeground1 },
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

const FILES: readonly ReportFile[] = ['csv', 'json'];

export default function ReportPanel() {
  const styles = useStyles();
  const { stale, acting, running } = useAppState();
  const { report: words } = useLaterWording();
  const { tell } = useActions();
  const later = useLater();
  const can = useHostAbilities();
  const today = useToday();
  const [date, setDate] = useState(today);
  const id = useId();
  const busy = acting || running !== null || later === null;
  const withReport = async (work: (filed: Filed) => Promise<string | null>): Promise<void> => {
    try {
      const filed = later?.fileReport(date);
      const name = filed ? await work(filed) : null;
      if (name !== null) tell({ intent: 'success', text: fill(words.saved, { name }) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      tell({ intent: 'error', text: fill(words.failed, { detail }) });
    }
  };
  const save = (kind: ReportFile): void => void withReport((filed) => saveReport(filed, kind));
  const print = (): void =>
    void withReport((filed) => {
      printHtml(filed.page());
      return Promise.resolve(null);
    });
  return (
    <section className={styles.box} aria-label={words.title}>
      {stale && <p className={styles.stale}>{words.stale}</p>}
      <p className={styles.text}>{words.explain}</p>
      <div className={styles.row}>
        <label htmlFor={id}>{words.date}</label>
        <input
          id={id}
          type="date"
          className={styles.date}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <div className={styles.row}>
        {can.writeSheet && (
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void later?.writeReport(date)}
          >
            {words.sheet}
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => save('excel')}>
          {words.excel}
        </Button>
        <Button size="small" disabled={busy} onClick={print}>
          {words.print}
        </Button>
        {FILES.map((kind) => (
          <Button key={kind} size="small" disabled={busy} onClick={() => save(kind)}>
            {words[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
