/** Many workbooks: how far the check is, the table of them, and the report on them all. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../wording';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import type { Department } from './departments';
import { addedUp, departmentsIn } from './departments';
import { MOST_FILES } from './listed-file';
import type { Many, ManyRow } from './many';
import { ManyReport } from './ManyReport';
import { ManyTable } from './ManyTable';
import type { ManyLook } from './look';
import type { Show } from './view-rows';
import { chosenRows, countsOf, errorsIn, SHOWS } from './view-rows';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px', padding: '8px 12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  state: { flexGrow: 1 },
  progress: { padding: '0 12px 6px' },
  faint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  search: {
    font: 'inherit',
    minWidth: '200px',
    padding: '3px 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chip: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '26px',
    padding: '0 10px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  on: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  table: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nothing: { padding: '24px 12px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly many: Many;
  readonly look: ManyLook;
  readonly words: WorkbenchWording;
  readonly language: Language;
  readonly today: string;
  readonly onLook: (change: Partial<ManyLook>) => void;
  readonly onOpen: (row: ManyRow) => void;
}

export default function ManyView(props: Props) {
  const { many, look, words, today, onLook } = props;
  const styles = useStyles();
  const state = useSyncExternalStore(many.subscribe, many.getState);
  const [reporting, setReporting] = useState(false);
  const [told, setTold] = useState('');
  const rows = chosenRows(state.rows, look);
  const counts = countsOf(state.rows);
  const { total, waiting, running } = {
    total: counts.all,
    waiting: counts.waiting,
    running: state.at !== null,
  };
  useEffect(() => {
    if (many.getState().rows.some((row) => row.answer === null)) void many.run();
  }, [many]);
  return (
    <main className={styles.view} aria-label={words.many.title}>
      <div className={styles.line}>
        <h2 className={styles.title}>{words.many.title}</h2>
        <StateLine {...props} />
        {running && <Button onClick={many.stop}>{words.many.stop}</Button>}
        {!running && waiting > 0 && (
          <Button appearance="primary" onClick={() => void many.run()}>
            {words.many.resume}
          </Button>
        )}
        {!running && waiting === 0 && total > 0 && (
          <Button onClick={() => void many.again()}>{words.many.again}</Button>
        )}
        <Button disabled={total === 0} aria-expanded={reporting} onClick={() => setReporting(!reporting)}>
          {words.many.report}
        </Button>
      </div>
      {running && (
        <div className={styles.progress}>
          <ProgressBar aria-label={words.many.progress} value={total - waiting} max={total} />
        </div>
      )}
      {!running &&
        departmentsIn(state.rows).map((department) => (
          <DepartmentLine key={department.row.file.path} department={department} many={many} words={words} />
        ))}
      {addedUp(state.rows).map(({ body, organisation, units }) => (
        <div key={body} className={styles.line}>
          {fill(words.many.addedUp, { name: organisation ?? '', count: units })}
        </div>
      ))}
      {reporting && <ManyReport rows={rows} total={total} words={words} today={today} onTold={setTold} />}
      <div role="status" className={mergeClasses(styles.faint, told !== '' && styles.line)}>
        {told}
      </div>
      <div className={styles.line}>
        <input
          type="search"
          className={styles.search}
          placeholder={words.many.search}
          aria-label={words.many.search}
          value={look.search}
          onChange={(event) => onLook({ search: event.target.value })}
        />
        <span role="group" aria-label={words.many.show} className={styles.line} style={{ padding: 0 }}>
          {SHOWS.map((show: Show) => (
            <button
              key={show}
              type="button"
              aria-pressed={look.show === show}
              disabled={counts[show] === 0 && look.show !== show}
              className={mergeClasses(styles.chip, look.show === show && styles.on)}
              onClick={() => onLook({ show })}
            >
              {fill(words.many.shows[show], { count: counts[show] })}
            </button>
          ))}
        </span>
        <span id="many-how" className={styles.faint}>
          {words.many.how}
        </span>
        {state.ignored > 0 && (
          <span className={styles.faint}>{fill(words.many.ignored, { count: state.ignored })}</span>
        )}
        {state.cut && <span role="alert">{fill(words.many.cut, { count: MOST_FILES })}</span>}
      </div>
      <div className={styles.table}>
        {rows.length === 0 ? (
          <p className={styles.nothing}>{total === 0 ? words.many.empty : words.many.noMatch}</p>
        ) : (
          <ManyTable
            rows={rows}
            words={words}
            language={props.language}
            onOpen={props.onOpen}
            checking={state.at === null ? null : (state.rows[state.at] ?? null)}
            current={look.current}
            order={look.order}
            onOrder={(order) => onLook({ order })}
            onCurrent={(current) => onLook({ current })}
          />
        )}
      </div>
    </main>
  );
}

/** A department whose units' workbooks are in the list: its figures can be held against their sums. */
function DepartmentLine({
  department,
  many,
  words,
}: Pick<Props, 'many' | 'words'> & { readonly department: Department }) {
  const styles = useStyles();
  const { row, units } = department;
  const name = (row.answer?.ok ? row.answer.book.organisation : null) ?? row.file.name;
  const files = units.map(({ file }) => file);
  return (
    <div className={styles.line}>
      {fill(words.many.department, { name, count: units.length })}
      <Button
        size="small"
        aria-label={fill(words.many.addUpOf, { name })}
        onClick={() => void many.addUp(row.file, files)}
      >
        {words.many.addUp}
      </Button>
    </div>
  );
}

/** How far the check is, in words; the end of it is told to screen readers too. */
function StateLine({ many, words }: Pick<Props, 'many' | 'words'>) {
  const styles = useStyles();
  const { rows, at } = useSyncExternalStore(many.subscribe, many.getState);
  const counts = countsOf(rows);
  const done = counts.all - counts.waiting;
  const name = at === null ? '' : (rows[at]?.file.name ?? '');
  const atEnd =
    counts.all === 0
      ? ''
      : counts.waiting > 0
        ? fill(words.many.stopped, { done, left: counts.waiting })
        : fill(words.many.finished, {
            total: counts.all,
            wrong: counts.errors,
            errors: errorsIn(rows),
            failed: counts.failed,
          });
  return (
    <span className={styles.state}>
      {at !== null && fill(words.many.checking, { at: done + 1, total: counts.all, name })}
      <span role="status">{at === null ? atEnd : ''}</span>
    </span>
  );
}
