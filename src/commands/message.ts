/** A sentence in a small window of its own: a ribbon button has no pane to write into. */

/** Share of the screen, in percent. */
const SIZE = { height: 22, width: 26 };

type Dialogs = Pick<Office.UI, 'displayDialogAsync'>;

/** Resolves when the window is closed, or at once where Excel opens none: the work itself is done by then. */
export function showMessage(text: string, ui: Dialogs = Office.context.ui): Promise<void> {
  const page = new URL('assets/message.html', window.location.href);
  // The part after # stays in the browser.
  page.hash = encodeURIComponent(text);
  return new Promise((resolve) => {
    ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
