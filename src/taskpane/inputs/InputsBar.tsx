/** Where answers come from and go to besides the form: last year's publication, the sheet 说明资料, a file. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../wording';
import { useActions, useAppState, useHostAbilities, useLater } from '../app-context';
import { FileButton } from '../FileButton';
import { offerFile } from '../offer-file';
import { useLaterWording } from '../use-later-wording';
import { LastYear } from './LastYear';
import { ToolRow } from './ToolRow';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function InputsBar() {
  const styles = useStyles();
  const { inputs: words } = useLaterWording();
  const { acting, running } = useAppState();
  const { tell } = useActions();
  const can = useHostAbilities();
  const later = useLater();
  const busy = later === null || acting || running !== null;
  const save = (): void => {
    const file = later?.inputs.file();
    if (!file) return;
    offerFile(file.text, file.name, 'application/json');
    tell({ intent: 'success', text: fill(words.fileSaved, { name: file.name }) });
  };
  return (
    <div className={styles.bar}>
      <LastYear />
      {can.writeSheet && (
        <ToolRow title={words.sheet} hint={words.sheetHint}>
          <Button size="small" disabled={busy} onClick={() => void later?.inputs.writeSheet()}>
            {words.write}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void later?.inputs.readSheet()}>
            {words.read}
          </Button>
        </ToolRow>
      )}
      <ToolRow title={words.file}>
        <Button size="small" disabled={busy} onClick={save}>
          {words.save}
        </Button>
        <FileButton
          label={words.open}
          accept=".json"
          disabled={busy}
          onFile={(file) => void file.text().then((text) => later?.inputs.readFile(file.name, text))}
        />
      </ToolRow>
    </div>
  );
}
