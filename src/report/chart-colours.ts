/** Colours of chart parts: dark and light in turn, so that neighbours differ in black and white too. */
const COLOURS = [
  '1F4E79',
  '9DC3E6',
  '2E75B6',
  'D6DCE5',
  '548235',
  'A9D18E',
  '7F6000',
  'FFE699',
  '7F7F7F',
  'D9D9D9',
];

/** The colour of a chart's point by its 0-based position, six hexadecimal digits. */
export function chartColour(index: number): string {
  return COLOURS[index % COLOURS.length] as string;
}
