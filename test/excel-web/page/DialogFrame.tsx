/** The window that a button of the ribbon opens over Excel's page. */
import { useSyncExternalStore } from 'react';
import type { ExcelSession } from './session';

export function DialogFrame({ session }: { session: ExcelSession }) {
  useSyncExternalStore(session.subscribe, session.version);
  const host = session.dialogHost;
  if (!host?.dialog) return null;
  const { address, width, height } = host.dialog;
  return (
    <div className="dialog" style={{ width: `${width}vw`, height: `${height}vh` }}>
      <button type="button" aria-label="关闭窗口" onClick={() => host.userClosesDialog()}>
        ×
      </button>
      <iframe title="勾稽" src={address} />
    </div>
  );
}
