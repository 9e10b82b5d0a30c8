/** The one sentence about what was just done or refused, with its way on. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions, useAppState, useWording } from './app-context';
import { copyText } from './clipboard';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px',
    borderLeft: '4px solid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { flex: '1 1 160px' },
  detail: {
    flex: '1 0 100%',
    color: tokens.colorNeutralForeground2,
    userSelect: 'text',
    overflowWrap: 'anywhere',
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  success: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenForeground1,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderLeftColor: tokens.colorPaletteYellowBorderActive,
  },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeftColor: tokens.colorPaletteRedForeground1,
  },
});

export function NoticeBar() {
  const styles = useStyles();
  const wording = useWording();
  const { notice, acting, running } = useAppState();
  const { dismissNotice } = useActions();
  if (!notice) return null;
  const { action, detail } = notice;
  return (
    <div className={mergeClasses(styles.bar, styles[notice.intent])}>
      <span className={styles.text}>{notice.text}</span>
      {action && (
        <Button size="small" disabled={acting || running !== null} onClick={action.run}>
          {action.label}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={dismissNotice}>
        {wording.problems.dismiss}
      </Button>
      {detail && (
        <span className={styles.detail}>
          {detail}{' '}
          <Button size="small" appearance="subtle" onClick={() => void copyText(detail)}>
            {wording.problems.copyDetail}
          </Button>
        </span>
      )}
    </div>
  );
}
