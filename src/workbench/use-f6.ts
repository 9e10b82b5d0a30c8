/** F6 between the sheet and the pane, as in Excel: in the sheet Tab goes from cell to cell, so it leads nowhere else. */
import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Into the pane: to where the focus was last, else to the button that checks; from the pane to the sheet. */
export function useF6(sheet: RefObject<HTMLElement | null>, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && pane.current?.contains(target) === true) last = target;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const goal =
        pane.current?.contains(document.activeElement) === true
          ? sheet.current?.querySelector('[role="grid"]')
          : last?.isConnected === true
            ? last
            : (pane.current?.querySelector('[role="tabpanel"] button') ??
              pane.current?.querySelector('[role="tab"][aria-selected="true"]'));
      if (goal instanceof HTMLElement) goal.focus();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [sheet, pane]);
}
