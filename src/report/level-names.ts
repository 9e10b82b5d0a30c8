import type { Level } from '../model';

/** What the levels of findings are called in every report. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = { error: '错误', warning: '警告', note: '提示' };
