/**
 * A wording file to sections and paragraphs, line by line:
 *   # 注释
 *   @版 2023 2024        @零 2023=0.00 2024=0        @缺表 略去        @题 文字
 *   == 节id 标题
 *   - 段id               - 段id 小标题               - 段id 图
 *   the paragraph's text on the lines below, joined without spaces
 */
import { at } from '../../model';
import type { ZeroStyle } from '../figures';
import type { SourceText } from './parse-nodes';
import { parseNodes } from './parse-nodes';
import type { Node, ParagraphTemplate, Wording, WordingProblem, WordingSource } from './syntax';

const STYLES = new Map<string, ParagraphTemplate['style']>([
  ['', 'body'],
  ['小标题', 'heading'],
  ['图', 'figure'],
]);

interface OpenParagraph {
  readonly id: string;
  readonly style: ParagraphTemplate['style'];
  readonly line: number;
  characters: string;
  readonly lines: number[];
}

interface OpenSection {
  readonly id: string;
  readonly heading: readonly Node[];
  readonly line: number;
  readonly paragraphs: ParagraphTemplate[];
}

/** Reads the form of a wording file; what it speaks of is checked afterwards (validate). */
export function parseWording(source: WordingSource): {
  wording: Wording;
  problems: readonly WordingProblem[];
} {
  const parser = new WordingParser(source.file);
  source.text.split('\n').forEach((text, index) => {
    parser.line(text.trim(), source.firstLine + index);
  });
  return parser.finish();
}

/** A line taken apart at its blanks. */
function firstWord(text: string): readonly [first: string, others: readonly string[]] {
  const words = text.split(/\s+/);
  return [at(words, 0), words.slice(1)];
}

class WordingParser {
  private readonly problems: WordingProblem[] = [];
  private readonly sections: OpenSection[] = [];
  private readonly ids = new Set<string>();
  private paragraph: OpenParagraph | null = null;
  private title: readonly Node[] = [];
  private versions: readonly string[] = [];
  private zero: Record<string, ZeroStyle> = {};
  private whenMissing: Wording['whenMissing'] = 'say';

  constructor(private readonly file: string) {}

  line(text: string, line: number): void {
    if (text === '' || text.startsWith('#')) return;
    if (text.startsWith('@')) this.setting(text, line);
    else if (text.startsWith('==')) this.openSection(text.slice(2).trim(), line);
    else if (text.startsWith('- ')) this.openParagraph(text.slice(2).trim(), line);
    else if (this.paragraph) {
      this.paragraph.characters += text;
      for (let count = 0; count < text.length; count += 1) this.paragraph.lines.push(line);
    } else this.problem(line, '这行文字不属于任何一段；段落要先写一行“- 段id”');
  }

  finish(): { wording: Wording; problems: readonly WordingProblem[] } {
    this.closeParagraph();
    if (this.versions.length === 0) this.problem(1, '缺“@版”一行');
    const { file, title, versions, zero, whenMissing, sections } = this;
    return { wording: { file, title, versions, zero, whenMissing, sections }, problems: this.problems };
  }

  private problem(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }

  private nodes(text: string, line: number): readonly Node[] {
    return this.parse({ characters: text, lines: Array<number>(text.length).fill(line) });
  }

  private parse(source: SourceText): readonly Node[] {
    return parseNodes(source, (line, message) => this.problem(line, message));
  }

  private claim(id: string, line: number): void {
    if (!/^[a-z][a-z0-9.-]*$/i.test(id)) this.problem(line, `“${id}”不能作 id：用小写字母、数字、“.”和“-”`);
    if (this.ids.has(id)) this.problem(line, `id“${id}”用了两次`);
    this.ids.add(id);
  }

  private setting(text: string, line: number): void {
    this.closeParagraph();
    const [name, words] = firstWord(text.slice(1));
    switch (name) {
      case '版':
        this.versions = words;
        return;
      case '零':
        for (const word of words) this.zeroStyle(word, line);
        return;
      case '缺表':
        if (words[0] === '略去') this.whenMissing = 'omit';
        else if (words[0] !== '注明') this.problem(line, '“@缺表”后写“略去”或“注明”');
        return;
      case '题':
        this.title = this.nodes(words.join(' '), line);
        return;
      default:
        this.problem(line, `没有“@${name}”这种设定；可用：@版 @零 @缺表 @题`);
    }
  }

  private zeroStyle(word: string, line: number): void {
    const parts = word.split('=');
    const [version, style] = [at(parts, 0), parts[1]];
    if (!this.versions.includes(version)) this.problem(line, `“@零”里的“${version}”不在“@版”一行里`);
    if (style === '0' || style === '0.00') this.zero[version] = style;
    else this.problem(line, '零只有“0”和“0.00”两种写法');
  }

  private openSection(text: string, line: number): void {
    this.closeParagraph();
    const [id, heading] = firstWord(text);
    this.claim(id, line);
    this.sections.push({ id, heading: this.nodes(heading.join(' '), line), line, paragraphs: [] });
  }

  private openParagraph(text: string, line: number): void {
    this.closeParagraph();
    const [id, [style = '']] = firstWord(text);
    this.claim(id, line);
    const known = STYLES.get(style);
    if (known === undefined) this.problem(line, `没有“${style}”这种段落；可用：小标题 图，正文不写`);
    if (this.sections.length === 0) this.problem(line, '段落之前要先有一节：“== 节id 标题”');
    this.paragraph = { id, style: known ?? 'body', line, characters: '', lines: [] };
  }

  private closeParagraph(): void {
    const open = this.paragraph;
    this.paragraph = null;
    if (!open) return;
    if (open.characters === '') this.problem(open.line, `段落“${open.id}”没有文字`);
    const body = this.parse(open);
    this.sections.at(-1)?.paragraphs.push({ id: open.id, style: open.style, line: open.line, body });
  }
}
