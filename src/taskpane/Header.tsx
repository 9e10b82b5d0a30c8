/** Always there: whose budget, which year, which layout, which unit, and which tables were found. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableLine } from '../app';
import { tableAccount, unitsOf } from '../app';
import { fill } from '../wording';
import { useActions, useAppState, useWording } from './app-context';
import { PlaceChip } from './PlaceChip';

const useStyles = makeStyles({
  header: { padding: '10px 12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  select: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    padding: '0',
    minHeight: '24px',
    maxWidth: '100%',
    fieldSizing: 'content',
    cursor: 'pointer',
  },
  tables: { minWidth: 0, minHeight: '24px', padding: '0 4px', marginLeft: '-4px' },
  panel: {
    maxHeight: '45vh',
    overflowY: 'auto',
    marginTop: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  entry: { padding: '2px 0 4px' },
  detail: { color: tokens.colorNeutralForeground3 },
});

export function Header() {
  const styles = useStyles();
  const wording = useWording();
  const { run, profile, profiles } = useAppState();
  const { chooseProfile } = useActions();
  const [open, setOpen] = useState(false);
  if (!run) {
    return (
      <header className={styles.header}>
        <h1 className={styles.name}>{wording.productName}</h1>
        <div className={styles.line}>{wording.tagline}</div>
      </header>
    );
  }
  const { book } = run;
  const required = profiles.find((choice) => choice.id === book.profile)?.required ?? [];
  const account = tableAccount(book, required, wording);
  const units = unitsOf(book, wording);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{book.organisation ?? wording.header.noOrganisation}</h1>
      <div className={styles.line}>
        {book.year !== null && <span>{fill(wording.header.year, { year: book.year })}</span>}
        <select
          className={styles.select}
          aria-label={wording.header.profile}
          value={profile}
          onChange={(event) => chooseProfile(event.target.value)}
        >
          <option value="auto">{profile === 'auto' ? book.profileTitle : wording.header.profileAuto}</option>
          {profiles.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </select>
        {units !== '' && <span>{fill(wording.header.unit, { units })}</span>}
        <Button
          size="small"
          appearance="transparent"
          className={styles.tables}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {account.summary}
          {open ? ' ▴' : ' ▾'}
        </Button>
      </div>
      {open && (
        <section className={styles.panel} aria-label={wording.header.tablesTitle}>
          <Tables title={wording.header.missing} lines={account.missing} />
          <Tables title={wording.header.notUnderstood} lines={account.notUnderstood} />
          <Tables title={wording.header.found} lines={account.found} />
          <Tables title={wording.header.annexes} lines={account.annexes} />
        </section>
      )}
    </header>
  );
}

function Tables({ title, lines }: { title: string; lines: readonly TableLine[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.entry}>
            {line.title} {line.place && <PlaceChip place={line.place} />}
            <div className={styles.detail}>{line.detail}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
