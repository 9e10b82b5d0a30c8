/** What was not checked, with why: as visible as what is wrong. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Run } from '../../app';
import { unchecked } from '../../app';
import type { Skip } from '../../model';
import { fill } from '../../wording';
import { useAppState, useWording } from '../app-context';

export const SKIPS_ID = 'not-checked';

const useStyles = makeStyles({
  box: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 12px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  explain: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: { padding: '3px 0' },
  kind: { color: tokens.colorNeutralForeground3, marginRight: '6px' },
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function Skips({ run }: { run: Run }) {
  const styles = useStyles();
  const wording = useWording();
  const left = unchecked(run.result);
  const notApplicable = run.result.summary.skipped.filter((skip) => skip.kind === 'not-applicable');
  if (left.length + notApplicable.length === 0) return null;
  return (
    <section id={SKIPS_ID} className={styles.box} aria-label={wording.check.skipped}>
      {left.length > 0 && (
        <>
          <h3 className={styles.title}>{fill(wording.skips.title, { count: left.length })}</h3>
          <p className={styles.explain}>{wording.skips.explain}</p>
          <SkipList skips={left} />
        </>
      )}
      {notApplicable.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {fill(wording.skips.notApplicable, { count: notApplicable.length })}
          </summary>
          <SkipList skips={notApplicable} />
        </details>
      )}
    </section>
  );
}

function SkipList({ skips }: { skips: readonly Skip[] }) {
  const styles = useStyles();
  const wording = useWording();
  const { rules, language } = useAppState();
  const title = (skip: Skip): string => {
    const rule = rules.find((candidate) => candidate.id === skip.rule);
    if (!rule) return '';
    return language === 'zh-CN' ? rule.title : rule.titleEn;
  };
  return (
    <ul className={styles.list}>
      {skips.map((skip, index) => (
        <li key={`${skip.rule}-${index}`} className={styles.entry}>
          <span className={styles.kind}>{wording.skips.kinds[skip.kind]}</span>
          {skip.kind === 'by-choice' ? title(skip) : skip.reason}
          {skip.kind !== 'by-choice' && !skip.reason.includes(title(skip)) && (
            <div className={styles.kind}>{title(skip)}</div>
          )}
        </li>
      ))}
    </ul>
  );
}
