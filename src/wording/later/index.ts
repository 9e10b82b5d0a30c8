/** Words that are not needed when the pane opens: they come with the panels and actions that say them. */
import type { Language } from '..';
import type { Translated } from '../template';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type LaterWording = Translated<typeof zhCN>;

const WORDINGS: Readonly<Record<Language, LaterWording>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function laterWordingOf(language: Language): LaterWording {
  return WORDINGS[language];
}
