/** Colours as files write them (outright, by theme and tint, by number) to #RRGGBB. */
import type { Package } from '../package';
import { FileFault } from '../problem';
import { attribute, isTrue, readXml } from '../xml';

/** The colour that the attributes of a colour element say; null for the automatic one and for what is not understood. */
export type ColourOf = (attributes: string) => string | null;

/** The order in which cells number theme colours is not that of the theme part: light before dark. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme, where a file has none. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The colours that have numbers: eight twice, then fifty-six of Excel 97. */
export const NUMBERED: readonly string[] = [
  ...EIGHT,
  ...EIGHT,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

/** `numbered` are the file's own colours by number, where it has a list. */
export function colours(theme: readonly string[], numbered: readonly string[] = NUMBERED): ColourOf {
  return (attributes) => {
    if (isTrue(attribute(attributes, 'auto'))) return null;
    const rgb = attribute(attributes, 'rgb');
    const byTheme = attribute(attributes, 'theme');
    const byNumber = attribute(attributes, 'indexed');
    const plain =
      rgb !== undefined
        ? rgb.slice(-6)
        : byTheme !== undefined
          ? theme[Number(byTheme)]
          : byNumber !== undefined
            ? numbered[Number(byNumber)]
            : undefined;
    if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return null;
    return tinted(`#${plain.toUpperCase()}`, Number(attribute(attributes, 'tint') ?? 0));
  };
}

/** Lighter (up to 1) or darker (down to −1), as Excel does it: by lightness, hue and strength kept. */
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // In a colour of one hue and strength, distances from the middle grow with the room that the lightness leaves.
  const room = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  const hex = channels.map((channel) => {
    const value = wanted + (channel - light) * scale;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('').toUpperCase()}`;
}

/** The theme colours of a workbook in the order in which cells number them. */
export function readTheme(from: Package, path: string | undefined): readonly string[] {
  const text = path === undefined ? undefined : from.text(path);
  if (text === undefined || path === undefined) return OFFICE_THEME;
  const found = new Map<string, string>();
  let slot = '';
  try {
    readXml(text, path, {
      open(name, attributes) {
        if (THEME_ORDER.includes(name)) slot = name;
        else if (slot !== '' && (name === 'srgbClr' || name === 'sysClr')) {
          const value = attribute(attributes, name === 'srgbClr' ? 'val' : 'lastClr');
          if (value !== undefined && !found.has(slot)) found.set(slot, value);
        }
      },
      close(name) {
        if (name === slot) slot = '';
      },
      text() {},
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return THEME_ORDER.map((name, i) => found.get(name) ?? OFFICE_THEME[i] ?? '000000');
}
