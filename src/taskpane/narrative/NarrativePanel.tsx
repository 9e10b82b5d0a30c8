/** 说明: the text as a document, with its figures traceable and its blanks to be filled in place. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { narrativeText } from '../../app';
import type { Ask } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useHostAbilities, useWording } from '../app-context';
import { copyText } from '../clipboard';
import { EmptyState } from '../EmptyState';
import { ParagraphText } from './ParagraphText';

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
  document: { padding: '4px 14px 24px', lineHeight: '1.9', maxWidth: '720px' },
  title: { fontSize: tokens.fontSizeBase400, textAlign: 'center', margin: '12px 0 8px' },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '14px 0 4px' },
});

export default function NarrativePanel() {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.narrative;
  const { run, narrative, form, acting, running } = useAppState();
  const { writeNarrative, tell } = useActions();
  const can = useHostAbilities();
  const page = useRef<HTMLDivElement>(null);
  if (!run || !narrative) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  if (narrative.sections.length === 0) return <EmptyState title={words.emptyTitle} text={words.noSections} />;
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
        </div>
        {errors > 0 && <p className={styles.unchecked}>{fill(words.unchecked, { errors })}</p>}
      </div>
      <div ref={page} className={styles.document}>
        {narrative.title !== '' && <h2 className={styles.title}>{narrative.title}</h2>}
        {narrative.sections.map((section) => (
          <section key={section.id}>
            {section.heading !== '' && <h3 className={styles.heading}>{section.heading}</h3>}
            {section.paragraphs.map((paragraph, index) => (
              <ParagraphText key={`${paragraph.template}-${index}`} paragraph={paragraph} asks={asks} />
            ))}
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
