import {
  MARK_STYLE,
  OWN_SHEET_FORMULA,
  isMarkFormula,
  isOwnSheetFormula,
  markFormula,
  markStyle,
} from '../../src/host/mark-style';
import type { Level } from '../../src/model';

const levels: readonly Level[] = ['error', 'warning', 'note'];

describe('the tag in the formula', () => {
  test('is read back for every kind of mark', () => {
    for (const level of levels) {
      for (const culprit of [false, true]) expect(isMarkFormula(markFormula(level, culprit))).toBe(true);
    }
    expect(markFormula('error', false)).toBe('=N("gouji:error")=0');
    expect(markFormula('error', true)).not.toBe(markFormula('error', false));
  });

  test('is read back as other programs spell it', () => {
    expect(isMarkFormula('N("gouji:warning")=0')).toBe(true);
    expect(isMarkFormula('= n( "gouji:note:culprit" ) = 0')).toBe(true);
  });

  test.each(['=A1>0', '=N("x")=0', '="gouji:error"', '=N("gouji:error")=0+A1', '', OWN_SHEET_FORMULA])(
    'is not seen in %s',
    (formula) => expect(isMarkFormula(formula)).toBe(false),
  );

  test('a sheet of ours is told from a mark', () => {
    expect(isOwnSheetFormula(OWN_SHEET_FORMULA)).toBe(true);
    expect(isOwnSheetFormula(markFormula('note', false))).toBe(false);
  });
});

test('a culprit looks different from other marks of its level without colour', () => {
  for (const level of levels) {
    expect(markStyle(level, true)).toMatchObject({ underline: true });
    expect(markStyle(level, false)).toMatchObject({ underline: false });
    expect(MARK_STYLE[level].plain.fill).not.toBe(MARK_STYLE[level].culprit.fill);
  }
});
