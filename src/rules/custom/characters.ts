/** One spelling for what Chinese input methods type in several ways; one character for one, so that positions stay true. */

const SAME: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '【': '[',
  '】': ']',
  '。': '.',
  '−': '-',
  '–': '-',
  '—': '-',
  '✕': '×',
  '✖': '×',
  '*': '×',
  '≦': '≤',
  '≧': '≥',
  '∑': 'Σ',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '＂': '"',
};

/** The line with one spelling of every sign; names are cut from the line as written. */
export function plainSigns(line: string): string {
  let plain = '';
  for (let index = 0; index < line.length; index += 1) {
    const written = line.charAt(index);
    const code = written.charCodeAt(0);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : written;
    plain += SAME[half] ?? half;
  }
  return plain;
}

/** Whether a comment starts here: two slashes of either width. */
export function isComment(plain: string, at: number): boolean {
  return plain[at] === '/' && plain[at + 1] === '/';
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
