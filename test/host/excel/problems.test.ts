/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import { problemDetail, problemText } from '../../../src/app/problem';
import { KNOWN_CODES, problemOf } from '../../../src/host/excel/problems';
import type { HostProblem } from '../../../src/host/port';
import { LANGUAGES, wordingOf } from '../../../src/wording';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';
import type { TransportFault } from '../../excel-web/wire';
import { TRANSPORT_FAULT } from '../../excel-web/wire';

let excel: ExcelWeb;

beforeAll(async () => {
  excel = await bootExcel(sketchWorkbook([{ name: '表一', rows: [['收入', 1]] }]));
});

afterEach(() => {
  excel.host.fault = null;
});

/** What each fault of the connection becomes, through office.js and back. */
const FAULTS: Readonly<Record<TransportFault, HostProblem>> = {
  AccessDenied: { code: 'access-refused' },
  ActivityLimitReached: { code: 'busy' },
  InvalidOrTimedOutSession: { code: 'session-ended' },
  RequestPayloadSizeLimitExceeded: { code: 'payload-too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'payload-too-large' },
  WriteNotSupportedWhenModalDialogOpen: { code: 'busy' },
  InvalidOperationInCellEditMode: { code: 'cell-being-edited' },
};

test.each(Object.entries(FAULTS) as [TransportFault, HostProblem][])('%s', async (fault, problem) => {
  excel.host.fault = fault;
  expect(await createExcelHost().goTo({ sheet: '表一', cell: 'A1' })).toEqual({ ok: false, problem });
});

test('the table names every fault the connection knows', () => {
  expect(KNOWN_CODES).toEqual(expect.arrayContaining(Object.keys(TRANSPORT_FAULT)));
});

const officeError = (code: string, errorLocation?: string): Error =>
  Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, {
    code,
    debugInfo: { errorLocation },
  });

test.each<[string, HostProblem]>([
  ['InactiveWorkbook', { code: 'other-workbook-active' }],
  ['ItemNotFound', { code: 'sheet-gone', sheet: '表一' }],
  ['Conflict', { code: 'busy' }],
  ['OperationCellsExceedLimit', { code: 'payload-too-large' }],
  ['GeneralException', { code: 'host-failed', hostCode: 'GeneralException' }],
  ['InvalidArgument', { code: 'not-accepted', hostCode: 'InvalidArgument' }],
  ['MergedRangeConflict', { code: 'cells-in-use' }],
  ['ItemAlreadyExists', { code: 'name-taken' }],
  ['SomethingNew', { code: 'unknown', hostCode: 'SomethingNew' }],
])('%s', (code, problem) => {
  expect(problemOf(officeError(code), { sheet: '表一' })).toEqual(problem);
});

test('AccessDenied is called protection only when the sheet was seen to be protected', () => {
  const denied = officeError('AccessDenied');
  expect(problemOf(denied, { sheet: '表一', isProtected: true })).toEqual({
    code: 'protected',
    sheet: '表一',
  });
  expect(problemOf(denied, { sheet: '表一', isProtected: false }).code).toBe('access-refused');
});

test('a member this Excel lacks is named', () => {
  expect(problemOf(officeError('ApiNotFound', 'Worksheet.getRanges'))).toEqual({
    code: 'not-supported',
    need: 'Worksheet.getRanges',
  });
});

test('an error of our own is unknown by its name, and no secret of the workbook is in it', () => {
  expect(problemOf(new TypeError('cell 12,345.67'))).toEqual({ code: 'unknown', hostCode: 'TypeError' });
});

describe.each(LANGUAGES)('every code is a sentence with a way on (%s)', (language) => {
  const wording = wordingOf(language);
  /** Read from office.js as it runs: a code that a newer one brings is asked for here. */
  const codes = (): string[] => [
    ...new Set([
      ...KNOWN_CODES,
      ...Object.values<string>(Excel.ErrorCodes),
      ...Object.values(OfficeExtension.ErrorCodes).filter((code) => typeof code === 'string'),
    ]),
  ];

  test('office.js tells its codes', () => {
    expect(codes()).toEqual(expect.arrayContaining(['PivotTableRangeConflict', 'InvalidObjectPath']));
  });

  test('none is told as merely unknown, and the code itself is no part of the sentence', () => {
    const told = codes().map((code) => {
      const problem = problemOf(officeError(code, 'Range.values'));
      return { code, problem, text: problemText(wording, problem) };
    });
    expect(told.filter(({ problem }) => problem.code === 'unknown')).toEqual([]);
    const bare = told.filter(
      ({ code, text }) => text.includes(code) || text.includes('Range.values') || /[{}]/.test(text),
    );
    expect(bare).toEqual([]);
    const way =
      language === 'zh-CN'
        ? /请|可以|按回车|不受影响/
        : /\b(?:try|check|open|close|save|upgrade|not affected)\b/i;
    expect(told.filter(({ text }) => !way.test(text))).toEqual([]);
  });

  test('the code can be copied where only it tells more', () => {
    for (const code of ['InvalidArgument', 'GeneralException', 'SomethingNew']) {
      expect(problemDetail(wording, problemOf(officeError(code)))).toContain(code);
    }
    expect(problemDetail(wording, problemOf(officeError('InactiveWorkbook')))).toBeNull();
    expect(problemDetail(wording, problemOf(officeError('ApiNotFound', 'Worksheet.getRanges')))).toContain(
      'Worksheet.getRanges',
    );
  });
});
