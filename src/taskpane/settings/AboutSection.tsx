/** 关于: versions, what exactly was checked, and what leaves the machine. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { RULE_SET, VERSION } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater, useWording } from '../app-context';
import { useLaterWording } from '../use-later-wording';
import { Section } from './Section';

const Intro = lazy(() => import('../intro/Intro'));

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** Names the program around the pane, where there is one. */
  readonly describeHost?: () => Promise<string>;
}

export function AboutSection({ describeHost }: Props) {
  const styles = useStyles();
  const { settings } = useWording();
  const { about: words, intro: introWords } = useLaterWording();
  const { run, rules, catalogue, builtInCatalogue } = useAppState();
  const later = useLater();
  const [host, setHost] = useState('');
  const [intro, setIntro] = useState(false);
  const fingerprint = useMemo(() => (run ? (later?.fingerprint() ?? null) : null), [later, run]);
  useEffect(() => {
    let shown = true;
    void describeHost?.().then(
      (name) => shown && setHost(name),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [describeHost]);
  return (
    <Section title={settings.about}>
      <p className={styles.text}>{settings.aboutText}</p>
      <div>
        <Button size="small" aria-expanded={intro} onClick={() => setIntro(!intro)}>
          {introWords.again}
        </Button>
      </div>
      {intro && (
        <Suspense fallback={null}>
          <Intro onClose={() => setIntro(false)} />
        </Suspense>
      )}
      <p className={styles.text}>
        {fill(words.versions, {
          version: VERSION,
          ruleSet: RULE_SET,
          catalogue: catalogue ? catalogue.name : builtInCatalogue,
          rules: rules.length,
        })}
        {host !== '' && ` · ${host}`}
      </p>
      <p className={styles.text} title={fingerprint?.full}>
        {fingerprint === null
          ? words.noFingerprint
          : fill(words.fingerprint, { fingerprint: fingerprint.short })}
      </p>
      <p className={styles.text}>{words.leaves}</p>
      <p className={styles.text}>{words.kept}</p>
    </Section>
  );
}
