/** 设置: few, because the right default is a feature. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES, fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { AboutSection } from './AboutSection';
import { CatalogueSection } from './CatalogueSection';
import { DismissedSection } from './DismissedSection';
import { RulesSection } from './RulesSection';
import { SelftestSection } from './SelftestSection';

const useStyles = makeStyles({
  box: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '560px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  rules: { margin: '6px 0 0', padding: '0 0 0 18px', fontSize: tokens.fontSizeBase200 },
  rule: { padding: '3px 0' },
  basis: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Names the program around the pane, where there is one. */
  readonly describeHost?: () => Promise<string>;
}

export default function SettingsPanel({ describeHost }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.settings;
  const { language, profile, profiles, rules } = useAppState();
  const { chooseLanguage, chooseProfile } = useActions();
  return (
    <div className={styles.box}>
      <Field label={words.profile} hint={words.profileHint}>
        <Select value={profile} onChange={(_, data) => chooseProfile(data.value)}>
          <option value="auto">{wording.header.profileAuto}</option>
          {profiles.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language}>
        <Select
          value={language}
          onChange={(_, data) => chooseLanguage(LANGUAGES.find((known) => known === data.value) ?? 'zh-CN')}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known}>
              {words.languages[known]}
            </option>
          ))}
        </Select>
      </Field>
      <CatalogueSection />
      <RulesSection />
      <DismissedSection />
      <SelftestSection />
      {rules.length > 0 && (
        <details>
          <summary className={styles.summary}>{fill(words.rules, { count: rules.length })}</summary>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <li key={rule.id} className={styles.rule}>
                {language === 'zh-CN' ? rule.title : rule.titleEn}
                <div className={styles.basis}>{rule.basis.join(wording.listSeparator)}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
      <AboutSection describeHost={describeHost} />
    </div>
  );
}
