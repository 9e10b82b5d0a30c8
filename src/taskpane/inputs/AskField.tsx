/** One thing that is asked: its field, what follows from it, what is doubtful about it, and what was found elsewhere. */
import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { InputsView } from '../../app';
import { inputProblem, openProposals } from '../../app';
import type { Ask } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import type { LaterWording } from '../../wording/later';
import { useLaterWording } from '../use-later-wording';
import { ProposalNote } from './ProposalNote';

const useStyles = makeStyles({
  implied: { display: 'block', color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  messages: { whiteSpace: 'pre-line' },
});

interface Props {
  readonly ask: Ask;
  /** Sentences about this field: figures that do not agree. */
  readonly doubts: readonly string[];
  readonly implied: InputsView['implied'];
}

export function AskField({ ask, doubts, implied }: Props) {
  const styles = useStyles();
  const { inputs: words } = useWording();
  const later = useLaterWording();
  const { inputs, proposals } = useAppState();
  const { fill: fillAsk } = useActions();
  const text = inputs[ask.id] ?? '';
  const problem = inputProblem(ask, text);
  const messages = problem ? [words[problem === 'not-amount' ? 'notAmount' : 'notCount']] : doubts;
  const onChange = (value: string): void => void fillAsk(ask.id, value);
  return (
    <div>
      <Field
        label={ask.label}
        required={ask.required}
        hint={
          <>
            {ask.example !== '' && fill(words.example, { example: ask.example })}
            {implied.map((figure) => (
              <span key={figure.id} className={styles.implied}>
                {impliedText(figure, later)}
              </span>
            ))}
          </>
        }
        validationState={problem ? 'error' : doubts.length > 0 ? 'warning' : 'none'}
        validationMessage={
          messages.length === 0 ? undefined : { className: styles.messages, children: messages.join('\n') }
        }
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
      {openProposals(proposals, inputs, ask.id).map((proposal) => (
        <ProposalNote key={proposal.from} proposal={proposal} ask={ask} />
      ))}
    </div>
  );
}

/** “收入总计比上年增加 1,147.40 万元，增长 15.25%”. */
function impliedText({ label, figure }: InputsView['implied'][number], { inputs }: LaterWording): string {
  const words = inputs.implied;
  switch (figure.kind) {
    case 'total':
      return fill(words.total, { label, amount: figure.amount, unit: ` ${figure.unit}` });
    case 'share':
      return fill(words.share, { label, percent: figure.percent });
    case 'change': {
      const { direction, amount, percent } = figure;
      if (direction === 'same') return fill(words.same, { label });
      const data = { label, amount };
      return percent === null
        ? fill(words[direction], data)
        : fill(words[`${direction}Rate`], { ...data, percent });
    }
  }
}
