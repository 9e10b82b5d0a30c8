/** Light, dark or high contrast, following Office where it says, the system otherwise. */
import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { useSyncExternalStore } from 'react';
import type { Language } from '../wording';

export type ThemeKind = 'light' | 'dark' | 'contrast';

// Excel for Windows and Mac, then Linux: each has one of these for Chinese.
const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'";
const LATIN = "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans'";

/** Quotes and dashes are of the first font: as wide as a character in Chinese, narrow in English. */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': `${CHINESE}, ${LATIN}, sans-serif`,
  'en-US': `${LATIN}, ${CHINESE}, sans-serif`,
};

const FONT = FONTS['zh-CN'];

/** What an element sets for itself and everything in it to be written in the font of a language. */
export function fontOf(language: Language): CSSProperties {
  return { [tokens.fontFamilyBase.slice('var('.length, -1)]: FONTS[language], fontFamily: FONTS[language] };
}

const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

export function themeOf(kind: ThemeKind): Theme {
  return THEMES[kind];
}

/** The kind of theme for a background colour, #RRGGBB as Office gives it; null when it is not one. */
export function kindForBackground(color: string | undefined): ThemeKind | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1, 4).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128 ? 'dark' : 'light';
}

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

function systemKind(): ThemeKind {
  if (typeof matchMedia !== 'function') return 'light';
  if (matchMedia(QUERIES[0]).matches) return 'contrast';
  return matchMedia(QUERIES[1]).matches ? 'dark' : 'light';
}

function watchSystem(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

/** The theme now; `officeBackground` is Office's body background where the host tells it. High contrast always wins. */
export function useThemeKind(officeBackground?: string): ThemeKind {
  const system = useSyncExternalStore(watchSystem, systemKind);
  return system === 'contrast' ? system : (kindForBackground(officeBackground) ?? system);
}
