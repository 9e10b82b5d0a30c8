/** One rule as a page of Markdown, and the index of all pages. Everything in them comes from the rules and their examples. */
import type { Finding, Level, Rule, RuleFamily } from '../../src/model';
import { tablesOf } from './example';
import type { ShownExample } from './example';

const LEVELS: Readonly<Record<Level, string>> = { error: '错误', warning: '警告', note: '提示' };

/** Families in the order of the index. */
export const FAMILIES: readonly (readonly [RuleFamily, string])[] = [
  ['completeness', '完整性：该有的表都有，认得出，写明年度、名称和单位'],
  ['totals', '表内合计：一张表之内的加总'],
  ['ties', '表间勾稽：同一笔钱在各张表里一致'],
  ['codes', '科目：编码、名称、归类'],
  ['targets', '绩效目标：资金、名称、文字与项目表一致'],
  ['narrative', '说明文字：文字与表格一致'],
  ['publication', '公开前检查：个人信息、内部标记、残留文字'],
];

const MADE = '<!-- 本页由 npm run docs:rules 根据规则和测试生成，请改规则，不要改本页。 -->';

/** `totals/row-total` → `totals/row-total.md`. */
export function pagePath(rule: Rule): string {
  return `${rule.meta.id}.md`;
}

/** The page of one rule; without an example where its tests show none as a workbook. */
export function pageOf(rule: Rule, example: ShownExample | null): string {
  const { meta } = rule;
  const parts = [
    MADE,
    `# ${meta.title}`,
    `规则 \`${meta.id}\`，不符时为**${LEVELS[meta.level]}**。${meta.titleEn}.`,
    '## 为什么',
    meta.why,
    '## 怎么改',
    meta.fix,
  ];
  if (meta.basis.length > 0) parts.push('## 依据', meta.basis.map((basis) => `- ${basis}`).join('\n'));
  if (example) parts.push('## 例子', exampleText(example));
  if (meta.ignores !== '') parts.push('## 不提示的情况', meta.ignores);
  const messages = Object.entries(meta.messages).map(([code, text]) => `| \`${code}\` | ${cellText(text)} |`);
  parts.push('## 会怎么说', ['| 代号 | 文字 |', '| --- | --- |', ...messages].join('\n'));
  parts.push(`[全部规则](../README.md)`);
  return `${parts.join('\n\n')}\n`;
}

function exampleText(example: ShownExample): string {
  const said = example.findings.map(
    (finding) => `- ${LEVELS[finding.level]} ${placeText(finding)}${cellText(finding.message)}`,
  );
  return [`${example.name}：`, ...tablesOf(example), '检查结果：', said.join('\n')].join('\n\n');
}

function placeText(finding: Finding): string {
  const place = finding.places[0];
  return place ? `${place.sheet} ${place.cell}：` : '';
}

/** Text inside a cell of a Markdown table. */
export function cellText(text: string): string {
  return text.replace(/[|*_<>\\`]/g, (sign) => `\\${sign}`).replace(/\n/g, ' ');
}

/** docs/rules/README.md: all rules by family. */
export function indexOf(rules: readonly Rule[]): string {
  const parts = [
    MADE,
    '# 全部规则',
    `共 ${rules.length} 条。级别是四舍五入解释不了的差异的级别；尾差一律只作提示。`,
  ];
  for (const [family, title] of FAMILIES) {
    const own = rules.filter((rule) => rule.meta.id.startsWith(`${family}/`));
    if (own.length === 0) continue;
    const lines = own.map(
      ({ meta }) =>
        `| [${meta.id.slice(family.length + 1)}](${meta.id}.md) | ${cellText(meta.title)} | ${LEVELS[meta.level]} |`,
    );
    parts.push(`## ${title}`, ['| 规则 | 必须成立的事 | 级别 |', '| --- | --- | --- |', ...lines].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
