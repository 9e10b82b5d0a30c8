/**
 * One paragraph's text to nodes.
 *   {id} {id:格式}                 a fact, an input, or a line's field ({.name})
 *   [主题?情形:文字|情形:文字]     a choice
 *   [每 清单 用、:文字]            a list; 用换行 puts each line into a paragraph of its own
 *   \                              the next character as it stands
 */
import { at } from '../../model';
import type { DirectionWords, Format } from '../figures';
import { DIRECTION_WORDS, FORMATS } from '../figures';
import type { Case, Node } from './syntax';

/** The characters of a paragraph with the line each came from. */
export interface SourceText {
  readonly characters: string;
  /** Line of each character, 1-based. */
  readonly lines: readonly number[];
}

/** The separator that begins a new paragraph. */
const NEW_LINE = '换行';

export type OnProblem = (line: number, message: string) => void;

/** Reads a paragraph; reports mistakes and goes on as well as it can. */
export function parseNodes(source: SourceText, onProblem: OnProblem): readonly Node[] {
  return new NodeParser(source, onProblem).parse();
}

function isFormat(text: string): text is Format | DirectionWords {
  return text in FORMATS || DIRECTION_WORDS.some((words) => words === text);
}

class NodeParser {
  private at = 0;

  constructor(
    private readonly source: SourceText,
    private readonly onProblem: OnProblem,
  ) {}

  parse(): readonly Node[] {
    const nodes = [...this.nodes()];
    while (this.at < this.source.characters.length) {
      this.onProblem(this.line(), `多出一个“${this.source.characters[this.at]}”；要印出这个字符，前面加“\\”`);
      this.at += 1;
      nodes.push(...this.nodes());
    }
    return nodes;
  }

  private line(): number {
    return at(this.source.lines, Math.min(this.at, this.source.lines.length - 1));
  }

  /** Nodes up to a character that closes something, which is left standing. */
  private nodes(): readonly Node[] {
    const nodes: Node[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
    };
    const { characters } = this.source;
    while (this.at < characters.length) {
      const character = characters[this.at] as string;
      if ('}]|'.includes(character)) break;
      if (character === '{') {
        flush();
        nodes.push(this.field());
      } else if (character === '[') {
        flush();
        nodes.push(characters.startsWith('[每 ', this.at) ? this.list() : this.choice());
      } else {
        if (character === '\\') this.at += 1;
        text += characters[this.at] ?? '';
        this.at += 1;
      }
    }
    flush();
    return nodes;
  }

  /** Text up to `end`, which is passed over. */
  private until(end: string, what: string): string {
    const start = this.at;
    const found = this.source.characters.indexOf(end, start);
    if (found < 0) {
      this.onProblem(this.line(), `${what}没有写完，缺“${end}”`);
      this.at = this.source.characters.length;
      return this.source.characters.slice(start);
    }
    this.at = found + 1;
    return this.source.characters.slice(start, found);
  }

  private field(): Node {
    const line = this.line();
    this.at += 1;
    const written = this.until('}', '“{”');
    const colon = written.indexOf(':');
    const id = (colon < 0 ? written : written.slice(0, colon)).trim();
    const format = colon < 0 ? null : written.slice(colon + 1).trim();
    const isKnown = format === null || isFormat(format);
    if (!isKnown) {
      const known = [...Object.keys(FORMATS), ...DIRECTION_WORDS].join(' ');
      this.onProblem(line, `没有“${format}”这种格式；可用的格式：${known}`);
    }
    return { kind: 'field', id, format: isKnown ? format : null, line };
  }

  private list(): Node {
    const line = this.line();
    this.at += '[每 '.length;
    const head = /^(\S+)\s+用(.*)$/.exec(this.until(':', '清单').trim());
    if (!head) this.onProblem(line, '清单要写作“[每 清单 用分隔符:文字]”');
    const body = this.nodes();
    this.close();
    const separator = head?.[2] ?? '';
    return {
      kind: 'list',
      list: head?.[1] ?? '',
      separator: separator === NEW_LINE ? '\n' : separator,
      body,
      line,
    };
  }

  private choice(): Node {
    const line = this.line();
    this.at += 1;
    const subject = this.until('?', '选择').trim();
    const cases: Case[] = [];
    for (;;) {
      const caseLine = this.line();
      const labels = this.until(':', '选择的情形')
        .split(',')
        .map((label) => label.trim());
      cases.push({ labels, body: this.nodes(), line: caseLine });
      if (this.source.characters[this.at] !== '|') break;
      this.at += 1;
    }
    this.close();
    return { kind: 'choice', subject, cases, line };
  }

  private close(): void {
    if (this.source.characters[this.at] === ']') this.at += 1;
    else this.onProblem(this.line(), '“[”没有写完，缺“]”');
  }
}
