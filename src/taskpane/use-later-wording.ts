import type { LaterWording } from '../wording/later';
import { laterWordingOf } from '../wording/later';
import { useAppState } from './app-context';

/** The words of what is loaded later, in the language of the pane. */
export function useLaterWording(): LaterWording {
  return laterWordingOf(useAppState().language);
}
