/** Keeps the focus in the pane when what had it goes away: a finding that is solved, a question that is answered. */
import type { RefObject } from 'react';
import { useEffect } from 'react';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** Where an element stood: its ancestors from the nearest on, and its index among the children of each. */
type Trail = readonly { readonly parent: Element; readonly index: number }[];

/** From a lost element the focus moves to what now stands in its place, else before it, else further out. */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return undefined;
    let held: HTMLElement | null = null;
    let trail: Trail = [];
    const remember = (): void => {
      const active = document.activeElement;
      held = active instanceof HTMLElement && active !== root && root.contains(active) ? active : null;
      trail = held ? trailOf(held, root) : [];
    };
    const onLeave = (event: FocusEvent): void => {
      const left = event.target;
      // Some browsers tell of the removal of what has the focus as of a user who left; then it is gone a moment later.
      queueMicrotask(() => {
        if (left === held && held?.isConnected === true && document.activeElement !== held) held = null;
      });
    };
    const onChange = (): void => {
      if (held === null) return;
      if (held.isConnected) trail = trailOf(held, root);
      else if (document.hasFocus() && isNowhere(document.activeElement)) {
        held = null;
        successor(trail)?.focus();
      }
    };
    const changes = new MutationObserver(onChange);
    changes.observe(root, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    root.addEventListener('focusout', onLeave);
    remember();
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', onLeave);
    };
  }, [within]);
}

const isNowhere = (element: Element | null): boolean => element === null || element === document.body;

function trailOf(element: Element, root: Element): Trail {
  const trail: { parent: Element; index: number }[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    trail.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  }
  return trail;
}

function successor(trail: Trail): HTMLElement | null {
  for (const { parent, index } of trail) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const order = [...children.slice(index), ...children.slice(0, index).reverse()];
    for (const child of order) {
      const found = child.matches(FOCUSABLE) ? child : child.querySelector(FOCUSABLE);
      if (found instanceof HTMLElement) return found;
    }
  }
  return null;
}
