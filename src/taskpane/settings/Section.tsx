import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: 0,
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  explain: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly explain?: string;
  readonly children?: ReactNode;
}

/** A part of the settings under its own heading. */
export function Section({ title, explain, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {explain !== undefined && <p className={styles.explain}>{explain}</p>}
      {children}
    </section>
  );
}
