import type { RefObject } from 'react';
import { useCallback, useEffect, useState } from 'react';

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling is followed in steps of this many pixels, so that small moves draw nothing anew. */
const STEP = 72;

function stepped(element: HTMLElement): Viewport {
  return {
    top: Math.floor(element.scrollTop / STEP) * STEP,
    left: Math.floor(element.scrollLeft / STEP) * STEP,
    width: element.clientWidth + STEP,
    height: element.clientHeight + STEP,
  };
}

/** What part of a scrolling element is in view, and the handler that keeps it up to date. */
export function useViewport(box: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 1200, height: 800 });
  const update = useCallback(() => {
    if (!box.current) return;
    const next = stepped(box.current);
    setViewport((before) =>
      before.top === next.top &&
      before.left === next.left &&
      before.width === next.width &&
      before.height === next.height
        ? before
        : next,
    );
  }, [box]);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(update);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, update]);
  return [viewport, update];
}
