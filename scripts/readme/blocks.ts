/** Command blocks of a Markdown page. */

const BLOCK = /^```console\n(\$ [^\n]*)\n([\s\S]*?)^```$/gm;

/** The line that stands for what is left out. */
const GAP = '…';

/** The commands of the page's blocks, with their `$ `. */
export function commandsIn(page: string): string[] {
  return [...page.matchAll(BLOCK)].map((match) => match[1] ?? '');
}

/** The page with each block's output replaced by what its command prints now, cut as it was. */
export function refilled(page: string, outputOf: (command: string) => string): string {
  return page.replace(BLOCK, (_block, command: string, shown: string) => {
    const lines = outputOf(command).trimEnd().split('\n');
    return `\`\`\`console\n${command}\n${cutAs(shown.trimEnd().split('\n'), lines).join('\n')}\n\`\`\``;
  });
}

function cutAs(shown: readonly string[], lines: readonly string[]): readonly string[] {
  const gap = shown.indexOf(GAP);
  if (gap < 0) return lines;
  const after = shown.length - gap - 1;
  if (gap + after >= lines.length) return lines;
  return [...lines.slice(0, gap), GAP, ...lines.slice(lines.length - after)];
}

/** Names after `npm run`, options left out. */
export function scriptsNamed(page: string): string[] {
  return [...page.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
}
