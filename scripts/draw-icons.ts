/** Draws assets/*.png: `tsx scripts/draw-icons.ts`. The files are committed; run it after changing a shape. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brand, check, clear, mark, narrative } from './icons/icons';
import { encodePng } from './icons/png';
import { draw } from './icons/shapes';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));

/** Ribbon sizes for all, and the sizes of the add-in list for the brand. */
const ICONS = [
  { name: 'icon', layers: brand, sizes: [16, 32, 64, 80] },
  { name: 'check', layers: check, sizes: [16, 32, 80] },
  { name: 'mark', layers: mark, sizes: [16, 32, 80] },
  { name: 'clear', layers: clear, sizes: [16, 32, 80] },
  { name: 'narrative', layers: narrative, sizes: [16, 32, 80] },
];

for (const { name, layers, sizes } of ICONS) {
  for (const size of sizes) {
    writeFileSync(`${assets}${name}-${size}.png`, encodePng(size, draw(size, layers(size))));
  }
}
