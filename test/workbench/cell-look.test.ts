import { PLAIN_LOOK } from '../../src/host/file/looks/look';
import { contrast, cssOf, edgeCss, readable } from '../../src/workbench/grid/cell-look';

const DARK = '#292929';

it('knows the contrasts of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

it('leaves a light page as the file has it', () => {
  expect(cssOf({ ...PLAIN_LOOK, fill: '#FFFF99', color: '#C00000' }, 'light')).toMatchObject({
    backgroundColor: '#FFFF99',
    color: '#C00000',
  });
});

it.each(['#FFFFFF', '#FFFF99', '#DDEBF7', '#C6E0B4', '#F8CBAD', '#FF0000', '#1F4E78', '#000000'])(
  'keeps words readable on %s and in its colour, light and dark',
  (color) => {
    for (const theme of ['light', 'dark'] as const) {
      const page = theme === 'light' ? '#FFFFFF' : DARK;
      for (const look of [
        { ...PLAIN_LOOK, fill: color },
        { ...PLAIN_LOOK, color },
        { ...PLAIN_LOOK, fill: color, color: '#808080' },
      ]) {
        const css = cssOf(look, theme);
        const ink = css.color ?? (theme === 'light' ? '#000000' : '#FFFFFF');
        expect(contrast(ink, css.backgroundColor ?? page)).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);

it('makes a white fill the page in the dark, and leaves high contrast to the user', () => {
  expect(
    contrast(cssOf({ ...PLAIN_LOOK, fill: '#FFFFFF' }, 'dark').backgroundColor ?? '', DARK),
  ).toBeLessThan(1.1);
  expect(cssOf({ ...PLAIN_LOOK, fill: '#FFFF00', color: '#FF0000' }, 'contrast')).not.toHaveProperty('color');
});

it('draws edges as the file names them', () => {
  expect(edgeCss(null, 'light')).toBeUndefined();
  expect(edgeCss({ style: 'thin', color: null }, 'light')).toBe('1px solid #000000');
  expect(edgeCss({ style: 'double', color: '#00B050' }, 'light')).toBe('3px double #00B050');
  expect(edgeCss({ style: 'mediumDashDot', color: null }, 'light')).toBe('2px dashed #000000');
  expect(edgeCss({ style: 'hair', color: null }, 'light')).toBe('1px dotted #000000');
  expect(readable('#000000', DARK)).not.toBe('#000000');
});
