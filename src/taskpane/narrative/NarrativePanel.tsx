/** 说明: the text as a document, with its figures traceable and its blanks to be filled in place. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useRef, useState } from 'react';
import { narrativeText, paragraphKeys } from '../../app';
import type { Ask } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useHostAbilities, useLater, useWording } from '../app-context';
import { copyText } from '../clipboard';
import { EmptyState } from '../EmptyState';
import { useLaterWording } from '../use-later-wording';
import { ChartFigure } from './ChartFigure';
import { ParagraphText } from './ParagraphText';
import { ReadBackPanel } from './ReadBackPanel';
import { Rewritten } from './Rewritten';
import { WordExport } from './WordExport';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', alignItems: 'center' },
  status: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  unchecked: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  changed: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  document: { padding: '4px 14px 24px', lineHeight: '1.9', maxWidth: '720px' },
  title: { fontSize: tokens.fontSizeBase400, textAlign: 'center', margin: '12px 0 8px' },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '14px 0 4px' },
});

export default function NarrativePanel() {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.narrative;
  const laterWords = useLaterWording();
  const { run, narrative, form, acting, running, written } = useAppState();
  const { writeNarrative, tell } = useActions();
  const can = useHostAbilities();
  const later = useLater();
  const page = useRef<HTMLDivElement>(null);
  const [reading, setReading] = useState(false);
  const charts = useMemo(
    () => new Map(run ? later?.charts().map((chart) => [chart.id, chart]) : []),
    [later, run],
  );
  if (!run || !narrative) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  if (narrative.sections.length === 0) return <EmptyState title={words.emptyTitle} text={words.noSections} />;
  if (reading) return <ReadBackPanel run={run} onClose={() => setReading(false)} />;
  const keys = paragraphKeys(narrative);
  const before = (section: number, paragraph: number, text: string): string | null => {
    const then = written?.[keys[section]?.[paragraph] ?? ''];
    return then === undefined || then === text ? null : then;
  };
  const changed = narrative.sections
    .flatMap((section, s) => section.paragraphs.map((paragraph, p) => before(s, p, paragraph.text)))
    .filter((text) => text !== null).length;
  const blanks = narrative.asks.length;
  const counts = { sections: narrative.sections.length, blanks };
  const asks = new Map<string, Ask>([...form, ...narrative.asks].map((ask) => [ask.id, ask]));
  const { errors } = run.result.summary;
  const copy = async (): Promise<void> => {
    const done = await copyText(narrativeText(narrative));
    tell(done ? { intent: 'success', text: words.copied } : { intent: 'warning', text: words.copyFailed });
  };
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.row}>
          <span className={styles.status}>{fill(blanks > 0 ? words.status : words.statusDone, counts)}</span>
          {blanks > 0 && (
            <Button size="small" appearance="primary" onClick={() => focusNextBlank(page.current)}>
              {words.next}
            </Button>
          )}
          {can.writeSheet && (
            <Button size="small" disabled={acting || running !== null} onClick={() => void writeNarrative()}>
              {words.write}
            </Button>
          )}
          <Button size="small" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <WordExport />
          <Button size="small" appearance="subtle" onClick={() => setReading(true)}>
            {laterWords.readBack.open}
          </Button>
        </div>
        {changed > 0 && (
          <p className={styles.changed}>{fill(laterWords.written.changed, { count: changed })}</p>
        )}
        {errors > 0 && <p className={styles.unchecked}>{fill(words.unchecked, { errors })}</p>}
      </div>
      <div ref={page} className={styles.document}>
        {narrative.title !== '' && <h2 className={styles.title}>{narrative.title}</h2>}
        {narrative.sections.map((section, s) => (
          <section key={section.id}>
            {section.heading !== '' && <h3 className={styles.heading}>{section.heading}</h3>}
            {section.paragraphs.map((paragraph, p) => {
              const chart = paragraph.style === 'figure' ? charts.get(paragraph.template) : undefined;
              const then = before(s, p, paragraph.text);
              return (
                <Fragment key={`${paragraph.template}-${p}`}>
                  {chart && <ChartFigure chart={chart} />}
                  <ParagraphText paragraph={paragraph} asks={asks} />
                  {then !== null && <Rewritten before={then} after={paragraph.text} />}
                </Fragment>
              );
            })}
          </section>
        ))}
      </div>
    </>
  );
}

/** Moves the focus to the first empty blank after the one that has it, and round again from the top. */
function focusNextBlank(page: HTMLElement | null): void {
  const blanks = [...(page?.querySelectorAll<HTMLTextAreaElement>('textarea[data-blank]') ?? [])];
  const empty = blanks.filter((blank) => blank.value === '');
  const active = document.activeElement;
  const last =
    active instanceof HTMLElement && page?.contains(active) ? active : lastVisited.get(page as HTMLElement);
  const after = empty.find(
    (blank) => last && last.compareDocumentPosition(blank) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const next = after ?? empty[0];
  if (!next || !page) return;
  lastVisited.set(page, next);
  next.focus();
  next.scrollIntoView?.({ block: 'center' });
}

/** Pressing the button takes the focus away, so the blank last jumped to is remembered for each page. */
const lastVisited = new WeakMap<HTMLElement, HTMLElement>();
