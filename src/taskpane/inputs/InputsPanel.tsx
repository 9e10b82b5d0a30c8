/** 资料: everything only a person knows, as a form by section. */
import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { askGroups, inputProblem } from '../../app';
import type { Ask } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { EmptyState } from '../EmptyState';

const useStyles = makeStyles({
  form: {
    padding: '8px 12px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '560px',
  },
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  status: { margin: '0 0 2px', fontWeight: tokens.fontWeightSemibold },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: '6px', fontWeight: tokens.fontWeightSemibold },
});

export default function InputsPanel() {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.inputs;
  const { narrative, form, inputs } = useAppState();
  const groups = narrative ? askGroups(narrative, form) : [];
  if (groups.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  const asks = groups.flatMap((group) => group.asks);
  const filled = asks.filter((ask) => (inputs[ask.id] ?? '') !== '').length;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div>
        <p className={styles.status}>{fill(words.status, { total: asks.length, filled })}</p>
        <p className={styles.intro}>
          {words.intro}
          {words.kept}
        </p>
      </div>
      {groups.map((group) => (
        <fieldset key={group.section} className={styles.group}>
          {group.heading !== '' && <legend className={styles.legend}>{group.heading}</legend>}
          {group.asks.map((ask) => (
            <AskField key={ask.id} ask={ask} text={inputs[ask.id] ?? ''} />
          ))}
        </fieldset>
      ))}
    </form>
  );
}

function AskField({ ask, text }: { ask: Ask; text: string }) {
  const { inputs: words } = useWording();
  const { fill: fillAsk } = useActions();
  const problem = inputProblem(ask, text);
  const hint = ask.example === '' ? '' : fill(words.example, { example: ask.example });
  const onChange = (value: string): void => void fillAsk(ask.id, value);
  return (
    <Field
      label={ask.label}
      required={ask.required}
      hint={hint}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? words[problem === 'not-amount' ? 'notAmount' : 'notCount'] : undefined}
    >
      {ask.kind === 'text' ? (
        <Textarea
          size="small"
          value={text}
          resize="vertical"
          rows={2}
          onChange={(_, data) => onChange(data.value)}
        />
      ) : (
        <Input
          size="small"
          value={text}
          inputMode="decimal"
          contentAfter={ask.unit === '' ? undefined : <span>{ask.unit}</span>}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
