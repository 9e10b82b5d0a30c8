/** Pages, fonts and sizes after GB/T 9704 (党政机关公文格式). */

/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4;

export function twipsOfMm(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export type Orientation = 'portrait' | 'landscape';

interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A4 in millimetres; the binding edge of a landscape page is its top. */
const PAGES: Readonly<Record<Orientation, PageShape>> = {
  portrait: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  landscape: { width: 297, height: 210, top: 28, bottom: 26, left: 35, right: 37 },
};

export function pageOf(orientation: Orientation): PageShape {
  return PAGES[orientation];
}

const POINTS_PER_MM = 72 / 25.4;

/** The text area in points. */
export function textArea(orientation: Orientation): { readonly width: number; readonly height: number } {
  const page = PAGES[orientation];
  return {
    width: (page.width - page.left - page.right) * POINTS_PER_MM,
    height: (page.height - page.top - page.bottom) * POINTS_PER_MM,
  };
}

/**
 * The prescribed faces, and what ordinary machines have instead: Word and WPS look the alternative up in the font table
 * when a face is not installed.
 */
export const FONTS = {
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  kai: { name: '楷体_GB2312', instead: '楷体' },
  title: { name: '方正小标宋简体', instead: '华文中宋' },
  hei: { name: '黑体', instead: 'SimHei' },
  song: { name: '宋体', instead: 'SimSun' },
} as const;
export type Face = keyof typeof FONTS;

/** Digits and Latin letters. */
export const LATIN = 'Times New Roman';

/** 号 in points. */
export const SIZE = { 小初: 36, 二号: 22, 小二: 18, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5 } as const;

/** 22 lines on a page of 225 mm. */
export const LINE = 29;
