import type { Choice } from './view-rows';

/** What a list looks like, so that it looks the same after a visit to a workbook. */
export interface ManyLook extends Choice {
  /** Path of the file that the keys stand on. */
  readonly current: string | null;
}

export const FIRST_LOOK: ManyLook = {
  search: '',
  show: 'all',
  order: { by: 'file', down: false },
  current: null,
};
