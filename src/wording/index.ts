/** The words of the product, by language. Components and use cases take every text from here. */
import { enUS } from './en-US';
import type { Language } from './language';
import type { Translated } from './template';
import { zhCN } from './zh-CN';

export { fill, placeholdersIn } from './template';
export type { Template } from './template';
export { dayText, momentText } from './date';

export type Wording = Translated<typeof zhCN>;
export type { Language };

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const WORDINGS: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The language for a tag such as “en-US” or “zh-TW”: English for whoever works in it or in one we do not speak, Chinese when nothing is known. */
export function languageFor(tag: string | undefined): Language {
  return tag === undefined || tag === '' || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}

/** The words of a language. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
