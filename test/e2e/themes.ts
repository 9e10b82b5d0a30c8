import type { Page } from 'playwright-core';

export const THEMES = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

/** Makes the page look as on a computer that is set so; without motion, so that no colour is caught on its way. */
export async function inTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia(
    theme === 'contrast'
      ? { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' }
      : { colorScheme: theme, reducedMotion: 'reduce' },
  );
}
