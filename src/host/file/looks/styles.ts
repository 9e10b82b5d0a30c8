/** The styles part as looks: one for every style number that cells bear. */
import type { Package } from '../package';
import { attribute, isTrue, readXml } from '../xml';
import type { ColourOf } from './colours';
import { colours, readTheme } from './colours';
import type { CellLook, Edge } from './look';
import { PLAIN_LOOK } from './look';

type Font = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;
type Box = Pick<CellLook, 'top' | 'right' | 'bottom' | 'left'>;
type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'stacked'>;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

const PLAIN_FONT: Font = {
  font: PLAIN_LOOK.font,
  size: PLAIN_LOOK.size,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** Looks by style number; `PLAIN_LOOK` alone when the workbook has no styles. */
export function readStyles(
  from: Package,
  path: string | undefined,
  theme: string | undefined,
): readonly CellLook[] {
  const text = path === undefined ? undefined : from.text(path);
  if (text === undefined || path === undefined) return [PLAIN_LOOK];
  const handler = new StylesHandler(colours(readTheme(from, theme), ownColours(text, path)));
  readXml(text, path, handler);
  return handler.looks.length === 0 ? [PLAIN_LOOK] : handler.looks;
}

/** The colours by number that a file sets itself; they stand at the end of the part. */
function ownColours(text: string, path: string): readonly string[] | undefined {
  const at = text.indexOf('indexedColors');
  if (at < 0) return undefined;
  const found: string[] = [];
  readXml(text, path, {
    open(name, attributes) {
      if (name === 'rgbColor') found.push((attribute(attributes, 'rgb') ?? '').slice(-6));
    },
    close() {},
    text() {},
  });
  return found.length > 0 ? found : undefined;
}

const LISTS = new Set(['fonts', 'fills', 'borders', 'cellXfs']);

class StylesHandler {
  readonly looks: CellLook[] = [];
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Box[] = [];
  private list = '';
  private font: Font = PLAIN_FONT;
  private pattern = 'none';
  private foreground: string | null = null;
  private background: string | null = null;
  private box: Box = { top: null, right: null, bottom: null, left: null };
  private side: Side | null = null;

  constructor(private readonly colourOf: ColourOf) {}

  open(name: string, attributes: string): void {
    if (LISTS.has(name)) this.list = name;
    else if (this.list === 'fonts') this.inFont(name, attributes);
    else if (this.list === 'fills') this.inFill(name, attributes);
    else if (this.list === 'borders') this.inBorder(name, attributes);
    else if (this.list === 'cellXfs') this.inStyle(name, attributes);
  }

  close(name: string): void {
    if (name === this.list) this.list = '';
    else if (this.list === 'fonts' && name === 'font') this.fonts.push(this.font);
    else if (this.list === 'fills' && name === 'fill') this.fills.push(this.fillColour());
    else if (this.list === 'borders' && name === 'border') this.borders.push(this.box);
  }

  text(): void {}

  private inFont(name: string, attributes: string): void {
    const on = attribute(attributes, 'val') === undefined || isTrue(attribute(attributes, 'val'));
    if (name === 'font') this.font = PLAIN_FONT;
    else if (name === 'b') this.font = { ...this.font, bold: on };
    else if (name === 'i') this.font = { ...this.font, italic: on };
    else if (name === 'strike') this.font = { ...this.font, strike: on };
    else if (name === 'u') this.font = { ...this.font, underline: attribute(attributes, 'val') !== 'none' };
    else if (name === 'sz') this.font = { ...this.font, size: sizeOf(attribute(attributes, 'val')) };
    else if (name === 'name') this.font = { ...this.font, font: attribute(attributes, 'val') ?? '' };
    else if (name === 'color') this.font = { ...this.font, color: ink(this.colourOf(attributes)) };
  }

  private inFill(name: string, attributes: string): void {
    if (name === 'fill') {
      this.pattern = 'none';
      this.foreground = null;
      this.background = null;
    } else if (name === 'patternFill') this.pattern = attribute(attributes, 'patternType') ?? 'none';
    else if (name === 'fgColor') this.foreground = this.colourOf(attributes);
    else if (name === 'bgColor') this.background = this.colourOf(attributes);
    // A gradient is shown in the colour it begins with.
    else if (name === 'color' && this.foreground === null) {
      this.pattern = 'solid';
      this.foreground = this.colourOf(attributes);
    }
  }

  private fillColour(): string | null {
    if (this.pattern === 'none') return null;
    // Dots and stripes are shown in the colour between them.
    return this.pattern === 'solid' ? this.foreground : (this.background ?? null);
  }

  private inBorder(name: string, attributes: string): void {
    if (name === 'border') this.box = { top: null, right: null, bottom: null, left: null };
    else if (name === 'color') {
      const edge = this.side && this.box[this.side];
      if (this.side && edge)
        this.box = { ...this.box, [this.side]: { ...edge, color: ink(this.colourOf(attributes)) } };
    } else {
      // `start` and `end` are the same sides in strict files.
      const side =
        SIDES.find((one) => one === name) ?? (name === 'start' ? 'left' : name === 'end' ? 'right' : null);
      this.side = side;
      const style = attribute(attributes, 'style') ?? 'none';
      if (side && style !== 'none') this.box = { ...this.box, [side]: { style, color: null } satisfies Edge };
    }
  }

  private inStyle(name: string, attributes: string): void {
    if (name === 'xf') {
      const number = (of: string): number => Number(attribute(attributes, of) ?? 0);
      this.looks.push({
        ...PLAIN_LOOK,
        ...(this.fonts[number('fontId')] ?? PLAIN_FONT),
        ...this.borders[number('borderId')],
        fill: this.fills[number('fillId')] ?? null,
      });
    } else if (name === 'alignment') {
      const look = this.looks.pop();
      if (look) this.looks.push({ ...look, ...alignmentOf(attributes) });
    }
  }
}

function alignmentOf(attributes: string): Alignment {
  const horizontal = attribute(attributes, 'horizontal') ?? 'general';
  const vertical = attribute(attributes, 'vertical') ?? 'bottom';
  return {
    horizontal:
      horizontal === 'centerContinuous' || horizontal === 'distributed'
        ? 'center'
        : horizontal === 'left' ||
            horizontal === 'center' ||
            horizontal === 'right' ||
            horizontal === 'justify'
          ? horizontal
          : 'general',
    vertical: vertical === 'top' ? 'top' : vertical === 'bottom' ? 'bottom' : 'center',
    wrap: isTrue(attribute(attributes, 'wrapText')) || horizontal === 'justify',
    indent: Math.min(50, Math.max(0, Number(attribute(attributes, 'indent') ?? 0) || 0)),
    stacked: attribute(attributes, 'textRotation') === '255',
  };
}

/** Points within what a screen can show. */
function sizeOf(text: string | undefined): number {
  const size = Number(text);
  return size >= 1 && size <= 409 ? size : PLAIN_LOOK.size;
}

/** Written black is the same as automatic: it turns light where the page is dark. */
function ink(color: string | null): string | null {
  return color === '#000000' ? null : color;
}
