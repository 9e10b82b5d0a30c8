import {
  abolishedByCode,
  abolishedByName,
  economicByName,
  functionalClassByName,
  governmentEconomicByName,
  listOf,
  mappingFor,
  nearestCode,
  nearestName,
  normaliseName,
  withoutNumbering,
} from '../../src/catalogue';
import { editDistance } from '../../src/catalogue/nearest';
import fc from 'fast-check';

describe('normaliseName', () => {
  test.each([
    ['维修（护）费', '维修(护)费'],
    ['维修 （护） 费', '维修（护）费'],
    ['\u3000公安\u00a0', '公安'],
    ['环境保护法规、规划及标准', '环境保护法规，规划及标准'],
    ['“三供一业”移交补助支出', '"三供一业"移交补助支出'],
    ['１行政运行', '1行政运行'],
    ['财预〔2023〕83号', '财预【2023】83号'],
    ['\u2f40主', '支主'],
  ])('%s equals %s', (left, right) => {
    expect(normaliseName(left)).toBe(normaliseName(right));
  });

  test('a name is the same with a character in it that nobody sees', () => {
    const character = fc.constantFrom(...'支出2１Aａ()（）[]【】〔〕《》,，、;；:：.。“”"‘\'·- \u3000…①Ⅳ');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const name = characters.join('');
        expect(normaliseName(`${name}\u200b`)).toBe(normaliseName(name));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  test.each([
    ['行政单位医疗', '行政单位医療'],
    ['其他公安支出', '其它公安支出'],
    ['维修（护）费', '维修护费'],
  ])('%s differs from %s', (left, right) => {
    expect(normaliseName(left)).not.toBe(normaliseName(right));
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normaliseName(normaliseName(text)) === normaliseName(text),
      ),
    );
  });
});

describe('classes by name', () => {
  test.each([
    ['公共安全支出', '204'],
    ['四、公共安全支出', '204'],
    ['4.公共安全支出', '204'],
    ['（四）公共安全支出', '204'],
    ['十五、资源勘探工业信息等支出', '215'],
    ['十八、援助其他地区支出', '219'],
    ['十九、自然资源海洋气象等支出', '220'],
    ['二十三、灾害防治及应急管理支出', '224'],
    ['二十四、预备费', '227'],
    ['三十、抗疫特别国债安排的支出', '234'],
    ['医疗卫生与计划生育支出', '210'],
    ['国土海洋气象等支出', '220'],
  ])('%s is class %s', (name, code) => {
    expect(functionalClassByName(name)).toBe(code);
  });

  test.each(['三十一、人行科目', '本年支出合计', '年终结转', '公安', '行政事业单位离退休', ''])(
    '%s is no class',
    (name) => {
      expect(functionalClassByName(name)).toBeUndefined();
    },
  );

  test('every class is found by its own name', () => {
    for (const entry of listOf('functional').entries) {
      if (entry.level === 1) expect(functionalClassByName(entry.name)).toBe(entry.code);
    }
  });

  test('numbering alone is not removed', () => {
    expect(withoutNumbering('一、')).toBe('一,');
    expect(withoutNumbering('一般公共服务支出')).toBe('一般公共服务支出');
  });
});

describe('economic accounts by name', () => {
  test.each([
    ['维修(护)费', ['30213']],
    ['其他社会保障缴费', ['30112']],
    ['工资福利支出', ['301']],
    ['对个人和家庭的补助', ['303']],
    ['办公设备购置', ['31002', '30902']],
    ['没有这个科目', []],
  ])('%s: %j', (name, codes) => {
    expect(economicByName(name).map((entry) => entry.code)).toEqual(codes);
  });

  test('a class narrows a shared name', () => {
    expect(economicByName('办公设备购置', '310').map((entry) => entry.code)).toEqual(['31002']);
  });

  test('government accounts, also by their other wording', () => {
    expect(governmentEconomicByName('工资奖金津补贴').map((entry) => entry.code)).toEqual(['50101']);
    expect(governmentEconomicByName('设备购置').map((entry) => entry.code)).toEqual(['50306', '50404']);
    expect(governmentEconomicByName('机关资本性支出').map((entry) => entry.code)).toEqual(['503']);
  });
});

describe('mapping', () => {
  test('by kind of unit', () => {
    expect(mappingFor('30101', 'administrative').map((pair) => pair.government)).toEqual(['50101']);
    expect(mappingFor('30101', 'institution').map((pair) => pair.government)).toEqual(['50501']);
    expect(mappingFor('30101').map((pair) => pair.kind)).toEqual(['administrative', 'institution']);
    expect(mappingFor('30107', 'administrative')).toEqual([]);
  });

  test('an unknown account has no pairs', () => {
    expect(mappingFor('39999x')).toEqual([]);
  });
});

describe('abolished accounts', () => {
  test('by name and by code', () => {
    expect(abolishedByName('functional', '医疗卫生与计划生育支出')).toMatchObject({
      since: 2019,
      successor: { code: '210' },
    });
    expect(abolishedByCode('departmentEconomic', '30104')?.successor).toEqual({
      code: '30112',
      name: '其他社会保障缴费',
    });
    expect(abolishedByCode('departmentEconomic', '30221')).toMatchObject({ name: '作战费', successor: null });
    expect(abolishedByName('functional', '公安')).toBeUndefined();
  });
});

describe('nearest', () => {
  test.each([
    ['functional', '2040210', '2040201'],
    ['functional', '210111', '21011'],
    ['functional', '21011O1', undefined],
    ['functional', '2', undefined],
    ['functional', '99999', undefined],
    ['departmentEconomic', '30122', '30212'],
    ['departmentEconomic', '30121', '30112'],
    ['governmentEconomic', '50211', '50201'],
  ] as const)('%s %s: %s', (list, code, nearest) => {
    expect(nearestCode(list, code)?.code).toBe(nearest);
  });

  test.each([
    ['行政单位医療', '21011', '2101101'],
    ['机关事业单位基本养老保险缴费', '20805', '2080505'],
    ['与科目毫无关系的文字', '', undefined],
    ['公', '', undefined],
  ])('%s within %s: %s', (name, within, code) => {
    expect(nearestName('functional', name, within)?.code).toBe(code);
  });

  test('among all accounts where no 类 or 款 is given', () => {
    expect(nearestName('departmentEconomic', '工资福利支岀')?.code).toBe('301');
  });

  test('a code of the list is its own nearest', () => {
    for (const entry of listOf('departmentEconomic').entries) {
      expect(nearestCode('departmentEconomic', entry.code)).toBe(entry);
    }
  });

  test('distances', () => {
    expect(editDistance('2040201', '2040210', 3)).toBe(1);
    expect(editDistance('abc', 'abd', 3)).toBe(1);
    expect(editDistance('abc', 'ab', 3)).toBe(1);
    expect(editDistance('', 'ab', 3)).toBe(2);
    expect(editDistance('abcdef', 'uvwxyz', 3)).toBe(4);
  });

  test('distance is symmetric and zero only for equals', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '1', '2'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const there = editDistance(left, right, 9);
        return there === editDistance(right, left, 9) && (there === 0) === (left === right);
      }),
    );
  });
});
