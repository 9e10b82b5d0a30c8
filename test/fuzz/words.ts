/** Texts that people write: narratives, their own rules, wording files, answers, lists. None breaks the program, none passes unread. */
import fc from 'fast-check';
import { readCatalogue } from '../../src/catalogue';
import { dryRun, readSuppressions } from '../../src/check';
import { checkAndDiagnose } from '../../src/diagnose';
import { collectFacts } from '../../src/facts';
import type { Book, NarrativeSheet } from '../../src/model';
import {
  inputForm,
  inputsFromNarrativeText,
  inputsFromSheet,
  loadTemplates,
  narrate,
  surroundingsOf,
  validateInputs,
  WordingError,
} from '../../src/narrative';
import { genericNarrative } from '../../src/profiles/generic/narrative';
import { WORDING_SOURCES } from '../../src/narrative/wordings';
import { readNarrativeText, recognise } from '../../src/recognise';
import { narrativeMarkdown, narrativeText } from '../../src/report';
import { narrativeCoverage } from '../../src/rules/narrative';
import { completions, parseCustomRules, rulesOfText } from '../../src/rules/custom';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { sheetOf, telling } from '../rules/narrative/told';
import { INPUTS_000 } from '../narrative/published-inputs';
import { cleanHebei } from '../workbooks';
import { randomWorkbook } from './mutations';
import { bookGoesThrough } from './pipeline';
import { must, property } from './property';
import { RULE_PIECES } from './rule-pieces';

/** Pieces in any order, with pieces of nonsense between. */
const madeOf = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  );

const PROSE = [
  ...[
    '一、',
    '（一）',
    '1.',
    '收入预算情况说明',
    '支出预算',
    '“三公”经费',
    '机关运行经费',
    '预算收入总计',
    '其中：',
    '分别为',
  ],
  ...[
    '8,016.65',
    '7281.41',
    '0.00',
    '-3',
    '12.5%',
    '100%',
    '万元',
    '元',
    '亿元',
    '个',
    '辆',
    '家',
    '2024年',
    '2023年',
  ],
  ...[
    '比上年',
    '增加',
    '减少',
    '增长',
    '下降',
    '与上年持平',
    '增加（减少）',
    '占',
    '较',
    '主要原因是',
    '【主要原因】',
    'XX',
    '__',
  ],
  ...[
    '，',
    '。',
    '；',
    '：',
    '、',
    '（',
    '）',
    '“',
    '”',
    '\n',
    ' ',
    '公安',
    '行政运行',
    '住房公积金',
    '某市公安局',
    '局局局',
  ],
  ...['138'.repeat(300), '（'.repeat(200), '增加0.00万元，'.repeat(60), '1,'.repeat(300), '\u0000', '\ud800'],
];

const WORDING = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '|',
    ':',
    '?',
    '\\',
    '{document.year}',
    '{expense.total:P}',
    '{expense.total}',
    '{change.income:增加/减少}',
    '{.name}',
  ],
  ...[
    '[版?2023:甲|2024:乙]',
    '[expense.total?零:甲|非零:',
    '[每 general-expense.classes 用、:',
    '{reason.basic}',
    '{序}',
    '否则:',
    '\n- two\n',
  ],
  ...['\n== two 二、标题\n', '\n@零 2023=0\n', '\n# 注\n', '甲', '，', '[版?'.repeat(80), '{'.repeat(200)],
];
const HEAD = '@版 2023 2024\n@零 2023=0.00 2024=0\n@题 说明\n== one 一、标题\n- one.text\n';

const tables = recognise(sampleWorkbook());
const written = sheetOf(narrate(tables, INPUTS_000));
const BOOKS = {
  sample: tables,
  wrong: recognise(sampleWithErrors().snapshot),
  hebei: recognise(cleanHebei()),
};
const name = fc.constantFrom(...(Object.keys(BOOKS) as (keyof typeof BOOKS)[]));

/** The narrative with pieces put into, or over, a paragraph of it. */
const alteredNarrative: fc.Arbitrary<NarrativeSheet> = fc
  .array(
    fc.record({
      section: fc.nat(20),
      paragraph: fc.nat(20),
      at: fc.nat(400),
      cut: fc.nat(30),
      insert: madeOf(PROSE, 6),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((steps) =>
    steps.reduce<NarrativeSheet>((sheet, step) => {
      const sections = sheet.sections.map((section, s) => {
        if (s !== step.section % sheet.sections.length) return section;
        const paragraphs = section.paragraphs.map((each, p) => {
          if (p !== step.paragraph % section.paragraphs.length) return each;
          const at = step.at % (each.text.length + 1);
          return { ...each, text: each.text.slice(0, at) + step.insert + each.text.slice(at + step.cut) };
        });
        return { ...section, paragraphs };
      });
      return { ...sheet, sections };
    }, written),
  );

/** No figure of a narrative is passed over: it is tied, or its paragraph is listed. */
function isAccountedFor(told: Book): void {
  const result = bookGoesThrough(told, [
    ...(told.source?.sheets.map((sheet) => sheet.name) ?? []),
    told.narrative?.sheet ?? '',
  ]);
  const coverage = narrativeCoverage(told);
  if (!coverage || coverage.tied === coverage.figures) return;
  must(
    result.findings.some((finding) => finding.rule === 'narrative/untied'),
    `${coverage.figures - coverage.tied} figures of the narrative are neither tied nor listed`,
  );
}

export const wordProperties = [
  property(
    'a narrative with its sentences cut and mixed is read, and every figure is tied or listed',
    25,
    fc.property(name, alteredNarrative, (of, narrative) => isAccountedFor(telling(BOOKS[of], narrative))),
  ),
  property(
    'any text given as the narrative is read, and every figure is tied or listed',
    100,
    fc.property(name, madeOf(PROSE, 60), (of, text) =>
      isAccountedFor(telling(BOOKS[of], readNarrativeText(text, '说明.txt'))),
    ),
  ),
  property(
    'what is typed as rules: each line is a rule, a mistake or nothing; no mistake passes; checking with them does not break down',
    150,
    fc.property(name, madeOf(RULE_PIECES, 24), fc.nat(80), (which, text, caret) => {
      const of = BOOKS[which];
      const { rules, errors } = parseCustomRules(text);
      const lines = dryRun(text, of);
      must(lines.length === rules.length + errors.length, 'a line was lost');
      must(
        lines.every((line) => line.error === undefined || line.verdict === 'error'),
        'a mistake passes',
      );
      completions(of, text, caret);
      const own = rulesOfText(text);
      const { runs, summary } = checkAndDiagnose(of, { rules: [], custom: own });
      must(
        runs.every((run) => run.outcome !== 'crashed'),
        `a rule broke down: ${JSON.stringify(summary.skipped)}`,
      );
    }),
  ),
  property(
    'a wording file is understood or refused line by line, and what is understood can be written',
    200,
    fc.property(name, madeOf(WORDING, 14), (which, text) => {
      const of = BOOKS[which];
      const source = { file: 'w.ts', firstLine: 1, text: `${HEAD}${text}\n` };
      try {
        loadTemplates(source);
      } catch (error) {
        must(
          error instanceof WordingError &&
            error.problems.every(({ line, message }) => line >= 1 && message !== ''),
          String(error),
        );
        return;
      }
      const narrative = narrate(of, {}, { wordings: { shanxi: source, hebei: source, generic: source } });
      must(typeof narrativeText(narrative) === 'string', 'nothing written');
    }),
  ),
  property(
    'a built-in wording file with a piece put in or taken out is understood or refused line by line',
    120,
    fc.property(
      name,
      fc.constantFrom(...Object.keys(WORDING_SOURCES)),
      fc.nat(100_000),
      fc.nat(12),
      madeOf(WORDING, 2),
      (which, province, at, cut, piece) => {
        const [of, from] = [BOOKS[which], WORDING_SOURCES[province] ?? genericNarrative];
        const start = at % from.text.length;
        const source = { ...from, text: from.text.slice(0, start) + piece + from.text.slice(start + cut) };
        try {
          loadTemplates(source);
        } catch (error) {
          must(error instanceof WordingError, String(error));
          return;
        }
        narrativeMarkdown(narrate(of, {}, { wordings: { shanxi: source, hebei: source, generic: source } }));
      },
    ),
  ),
  property(
    'answers of any kind are written or doubted, never more',
    25,
    fc.property(
      name,
      fc.array(fc.tuple(fc.nat(200), fc.oneof(madeOf(PROSE, 3), fc.double().map(String))), { maxLength: 30 }),
      (which, typed) => {
        const of = BOOKS[which];
        const asks = inputForm(of);
        const inputs = Object.fromEntries(
          typed.map(([at, text]) => [asks[at % asks.length]?.id ?? 'x', text]),
        );
        const narrative = narrate(of, inputs);
        must(
          validateInputs(asks, inputs, collectFacts(of)).every(({ message }) => message !== ''),
          'a doubt without words',
        );
        surroundingsOf(of, narrative, inputs);
        bookGoesThrough({ ...telling(of, sheetOf(narrative), inputs) }, [
          ...(of.source?.sheets.map((sheet) => sheet.name) ?? []),
          '情况说明',
        ]);
      },
    ),
  ),
  property(
    'lists read from any file or sheet are taken or refused with a reason',
    150,
    fc.property(
      randomWorkbook,
      fc.oneof(
        fc.json(),
        madeOf(['{', '}', '[', ']', '"dismissed"', ':', '"key"', '"reason"', ',', '1', 'null', '"x"'], 30),
      ),
      (sheets, text) => {
        const list = readCatalogue(sheets);
        must(
          list.ok || list.problems.every((problem) => problem.message !== ''),
          'a list is refused without words',
        );
        const dismissed = readSuppressions(text);
        must(dismissed.ok || dismissed.problem !== '', 'a file is refused without words');
        inputsFromSheet(sheets);
        inputsFromNarrativeText(text);
      },
    ),
  ),
];
