/** 导出 Word ▾: the narrative, or the whole disclosure with its tables. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WordKind } from '../../app';
import { fill } from '../../wording';
import { useActions, useAppState, useLater } from '../app-context';
import { offerFile } from '../offer-file';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

const KINDS: readonly WordKind[] = ['narrative', 'disclosure'];
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function WordExport() {
  const styles = useStyles();
  const { word: words } = useLaterWording();
  const { narrative, acting, running } = useAppState();
  const { tell } = useActions();
  const later = useLater();
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState(false);
  const busy = making || acting || running !== null || later === null;
  const save = async (kind: WordKind): Promise<void> => {
    setMaking(true);
    try {
      const file = await later?.wordFile(kind);
      if (!file) return;
      offerFile(file.bytes, file.name, DOCX_TYPE);
      const blanks = narrative?.asks.length ?? 0;
      const text =
        blanks > 0
          ? fill(words.savedBlanks, { name: file.name, blanks })
          : fill(words.saved, { name: file.name });
      tell({ intent: 'success', text });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      tell({ intent: 'error', text: fill(words.failed, { detail }) });
    } finally {
      setMaking(false);
    }
  };
  return (
    <div className={styles.row}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.open}
        {open ? ' ▴' : ' ▾'}
      </Button>
      {open &&
        KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void save(kind)}
          >
            {words[kind]}
          </Button>
        ))}
    </div>
  );
}
