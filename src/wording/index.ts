/** The words of the product, by language. Components and use cases take every text from here. */
import { enUS } from './en-US';
import type { Translated } from './template';
import { zhCN } from './zh-CN';

export { fill, placeholdersIn } from './template';
export type { Template } from './template';

export type Wording = Translated<typeof zhCN>;
export type Language = 'zh-CN' | 'en-US';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const WORDINGS: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of a language. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
