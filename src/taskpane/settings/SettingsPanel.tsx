/** 设置: few, because the right default is a feature. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { LANGUAGES } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { AboutSection } from './AboutSection';
import { CatalogueSection } from './CatalogueSection';
import { DismissedSection } from './DismissedSection';
import { LevelsSection } from './LevelsSection';
import { RulesSection } from './RulesSection';
import { SelftestSection } from './SelftestSection';

const useStyles = makeStyles({
  box: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '560px' },
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
      {rules.length > 0 && <LevelsSection />}
      <AboutSection describeHost={describeHost} />
    </div>
  );
}
