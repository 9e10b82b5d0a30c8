/** Waits until the user rests, then has the check follow what was edited. */
import type { Context } from './context';

export interface Follower {
  /** Something was edited: the result is stale until it was followed. */
  edited(): void;
  end(): void;
}

/** `quiet` is how long the user rests before the workbook is read, in milliseconds. */
export function createFollower(context: Context, quiet: number): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let edits = 0;
  let isAtWork = false;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), quiet);
  };
  const follow = async (): Promise<void> => {
    if (!context.store.get().stale) return;
    if (isAtWork) {
      soon();
      return;
    }
    isAtWork = true;
    const seen = edits;
    try {
      const { followEdits } = await import('./later/follow-edits');
      if ((await followEdits(context, () => edits === seen)) === 'not-now') soon();
    } catch {
      // The result stays marked as stale; the check that the user asks for says what is wrong.
    } finally {
      isAtWork = false;
    }
  };
  return {
    edited() {
      edits += 1;
      context.store.set({ stale: true });
      soon();
    },
    end: () => clearTimeout(timer),
  };
}
