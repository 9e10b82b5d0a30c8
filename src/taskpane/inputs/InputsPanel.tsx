/** 资料: everything only a person knows, as a form by section, with where it can be had from. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { InputsView } from '../../app';
import { askGroups, inputProblem, openProposals } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater, useWording } from '../app-context';
import { EmptyState } from '../EmptyState';
import { useLaterWording } from '../use-later-wording';
import { AskField } from './AskField';
import { InputsBar } from './InputsBar';

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

const NOTHING: InputsView = { problems: [], implied: [] };

export default function InputsPanel() {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.inputs;
  const { inputs: later } = useLaterWording();
  const { run, narrative, form, inputs, proposals } = useAppState();
  const actions = useLater();
  const view = useMemo(
    () => (run && form.length > 0 ? actions?.inputs.view(inputs) : null) ?? NOTHING,
    [actions, run, form, inputs],
  );
  const groups = narrative ? askGroups(narrative, form) : [];
  if (groups.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  const asks = groups.flatMap((group) => group.asks);
  const filled = asks.filter((ask) => (inputs[ask.id] ?? '') !== '').length;
  const last = lastOf(asks.map((ask) => ask.id));
  const wrong = new Set(
    asks.filter((ask) => inputProblem(ask, inputs[ask.id] ?? '') !== null).map(({ id }) => id),
  );
  const doubts = view.problems.filter((problem) => !problem.asks.some((id) => wrong.has(id)));
  const toChoose = asks.filter((ask) =>
    openProposals(proposals, inputs, ask.id).some((proposal) => proposal.from !== 'last-year'),
  ).length;
  const status = [
    fill(words.status, { total: asks.length, filled }),
    ...(doubts.length + wrong.size > 0 ? [fill(later.doubts, { count: doubts.length + wrong.size })] : []),
    ...(toChoose > 0 ? [fill(later.toChoose, { count: toChoose })] : []),
  ].join(wording.separator);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div>
        <p className={styles.status}>{status}</p>
        <p className={styles.intro}>
          {words.intro}
          {words.kept}
        </p>
      </div>
      <InputsBar />
      {groups.map((group) => (
        <fieldset key={group.section} className={styles.group}>
          <legend className={styles.legend}>{group.heading === '' ? later.others : group.heading}</legend>
          {group.asks.map((ask) => (
            <AskField
              key={ask.id}
              ask={ask}
              doubts={doubts.filter((doubt) => last(doubt.asks) === ask.id).map((doubt) => doubt.message)}
              implied={view.implied.filter((figure) => last(figure.asks) === ask.id)}
            />
          ))}
        </fieldset>
      ))}
    </form>
  );
}

/** Something about several fields stands at the last of them in the order of the form, where the typing ends. */
function lastOf(order: readonly string[]): (asks: readonly string[]) => string | null {
  const place = new Map(order.map((id, index) => [id, index]));
  return (asks) => {
    let last: string | null = null;
    for (const id of asks) {
      if (place.has(id) && (last === null || (place.get(id) ?? 0) > (place.get(last) ?? 0))) last = id;
    }
    return last;
  };
}
