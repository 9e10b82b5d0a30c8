import type { FileProblem } from '../../../src/host/file';
import { fileProblemMessage } from '../../../src/host/file';
import { englishProblemMessage } from '../../../src/host/file/problem-english';

const PROBLEMS: readonly FileProblem[] = [
  { code: 'empty' },
  ...(['pdf', 'word', 'csv', 'zip', 'unknown'] as const).map(
    (looksLike) => ({ code: 'not-a-workbook', looksLike }) as const,
  ),
  { code: 'encrypted' },
  { code: 'damaged', where: 'xl/workbook.xml' },
  { code: 'too-large', what: 'file', bytes: 200 * 1024 * 1024, limit: 100 * 1024 * 1024 },
  { code: 'too-large', what: 'part', bytes: 200 * 1024 * 1024, limit: 100 * 1024 * 1024 },
  { code: 'zip-bomb', sign: 'ratio' },
  { code: 'unsupported', what: 'xlsb' },
  { code: 'unsupported', what: 'marks-in-xls' },
  { code: 'cancelled' },
];

it.each(PROBLEMS)('says in English what the Chinese says: $code', (problem) => {
  const english = englishProblemMessage(problem, 'a.xlsx');
  expect(english).toContain('“a.xlsx”');
  expect(english).not.toMatch(/[\u4e00-\u9fff]|undefined/);
  // The same figures and names stand in both.
  const facts = (text: string): string[] => text.match(/\d+ MB|xl\/workbook\.xml|\.xlsb|PDF|CSV/g) ?? [];
  expect(facts(english).sort()).toEqual(facts(fileProblemMessage(problem, 'a.xlsx')).sort());
});
