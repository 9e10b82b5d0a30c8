import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AREAS_SET, MARK_SET, READ_SET } from '../../../src/host/excel/requirements';
import { memberVersions } from '../../excel-web/member-versions';
import { officeMembersUsed } from './office-members';

/** The rows of docs/host-api.md: member, requirement set, effect on undo, fallback. */
const rows = readFileSync(resolve(__dirname, '../../../docs/host-api.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^`\w+\.\w+`$/.test(cells[1] ?? ''))
  .map(([, member = '', version = '', undo = '', fallback = '']) => ({
    member: member.slice(1, -1),
    version,
    undo,
    fallback,
  }));

const used = officeMembersUsed();

test('the table names exactly the members that src/host/excel uses', () => {
  expect(rows.map(({ member }) => member)).toEqual([...new Set(rows.map(({ member }) => member))]);
  expect(rows.map(({ member }) => member).sort()).toEqual(used);
});

test("the requirement sets are Microsoft's", () => {
  const versions = memberVersions();
  const stated = rows.map(({ member, version }) => `${member} ${version}`);
  expect(stated).toEqual(rows.map(({ member }) => `${member} ${versions.get(member) ?? '–'}`));
});

test('every row says what happens to undo, and members above the oldest set have a fallback', () => {
  for (const { member, version, undo, fallback } of rows) {
    expect([member, undo]).toEqual([member, expect.stringMatching(/^(keeps|one step|may clear)/)]);
    const isNewer = version !== '–' && Number(version.split('.')[1]) > Number(READ_SET.split('.')[1]);
    expect([member, fallback !== '–']).toEqual([member, isNewer]);
  }
});

test('nothing is used that is known to cost the undo stack', () => {
  const costly = [
    /getMergedAreas/,
    /^CustomXmlPart/,
    /^Setting/,
    /^DocumentProperties\./,
    /^WorksheetProtection\.(?!protected$)/,
    /^Worksheet\.(?:copy|delete)$/,
    /^Workbook\.(?:save|close)$/,
    /getFileAsync|saveAsync/,
  ];
  expect(used.filter((member) => costly.some((pattern) => pattern.test(member)))).toEqual([]);
});

test('the sets asked for at run time are the ones the members need', () => {
  const newest = rows.map(({ version }) => version).filter((version) => version !== '–');
  const beyondReading = newest.filter((version) => Number(version.slice(2)) > Number(READ_SET.slice(2)));
  expect([...new Set(beyondReading)]).toEqual([AREAS_SET]);
  expect(Number(MARK_SET.slice(2))).toBeLessThanOrEqual(Number(READ_SET.slice(2)));
});
