/** Arrow keys over the lines of the list: from a line, from inside an open finding, and into the list from above it. */
import type { KeyboardEvent } from 'react';

/** Lines are the elements with `data-line`. Fields in which arrows mean something else keep them. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const active = event.target;
  if (event.defaultPrevented || !(active instanceof HTMLElement)) return;
  const isSearch = active instanceof HTMLInputElement && active.type === 'search';
  const isLine = active.dataset['line'] !== undefined;
  if (!isSearch && active.matches('input, select, textarea')) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
  const line = lineFor(event.key, lines, active, isLine);
  if (!line) return;
  line.focus();
  event.preventDefault();
}

function lineFor(
  key: string,
  lines: readonly HTMLElement[],
  active: HTMLElement,
  isLine: boolean,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return lines.find((line) => line !== active && comesAfter(line, active));
    case 'ArrowUp':
      return lines.findLast((line) => line !== active && comesAfter(active, line));
    case 'Home':
      return isLine ? lines[0] : undefined;
    case 'End':
      return isLine ? lines.at(-1) : undefined;
    default:
      return undefined;
  }
}

function comesAfter(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
