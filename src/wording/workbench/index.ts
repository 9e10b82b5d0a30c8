/** Words of the workbench page around the pane: the pane in Excel never says them. */
import type { Language } from '..';
import type { Translated } from '../template';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type WorkbenchWording = Translated<typeof zhCN>;

const WORDINGS: Readonly<Record<Language, WorkbenchWording>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function workbenchWordingOf(language: Language): WorkbenchWording {
  return WORDINGS[language];
}
