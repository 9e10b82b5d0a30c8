import { accountInName, withoutBrackets } from '../../src/recognise/account-in-name';

test.each([
  ['[20126]档案事务', '20126', '档案事务'],
  ['【2012601】行政运行', '2012601', '行政运行'],
  ['（301）工资福利支出', '301', '工资福利支出'],
  ['2080505 机关事业单位基本养老保险缴费支出', '2080505', '机关事业单位基本养老保险缴费支出'],
  ['20805-行政事业单位养老支出', '20805', '行政事业单位养老支出'],
  ['201一般公共服务支出', '201', '一般公共服务支出'],
])('%s is account %s “%s”', (text, code, name) => {
  expect(accountInName(text)).toEqual({ code, name });
});

test.each([
  ['302室维修', 'three digits and a name that is not the account’s'],
  ['20241号文件补助', 'no account of that number'],
  ['2024年办案经费', 'a year'],
  ['[2024]办案经费', 'four digits'],
  ['档案事务', 'no digits'],
  ['[20126]', 'no name'],
])('%s is a name: %s', (text) => {
  expect(accountInName(text)).toBeNull();
});

test('a government account keeps its code in front of its name', () => {
  expect(withoutBrackets('[50101]工资奖金津补贴')).toBe('50101工资奖金津补贴');
  expect(withoutBrackets('工资奖金津补贴')).toBe('工资奖金津补贴');
});
