import { rule as mappedPair } from '../../../src/rules/codes/mapped-pair';
import { rule as rightList } from '../../../src/rules/codes/right-list';
import { bookOf, run, saysOf } from './code-book';

describe('codes/right-list', () => {
  test('functional codes in a functional table hold; income accounts are no matter', () => {
    const rows = ['204 公共安全支出', '20402 公安', '10306 国有资本经营收入'];
    expect(run(rightList, bookOf([{ id: 'state-capital', rows }]))).toMatchObject({ held: 2, reports: [] });
  });

  test('an economic code among functional ones', () => {
    expect(saysOf(rightList, ['204 公共安全支出', '20402 公安', '30201 办公费'])).toEqual([
      'error 表三按支出功能分类列示，30201“办公费”却是部门预算支出经济分类科目',
    ]);
  });

  test('a government code among department ones', () => {
    expect(
      saysOf(rightList, ['301 工资福利支出', '30101 基本工资', '50102 社会保障缴费'], {
        id: 'basic-expense',
      }),
    ).toEqual(['error 表三按部门预算支出经济分类列示，50102“社会保障缴费”却是政府预算支出经济分类科目']);
  });

  test('a basic-expense table wholly by government accounts is another layout', () => {
    expect(
      saysOf(rightList, ['501 机关工资福利支出', '50101 工资奖金津补贴'], { id: 'basic-expense' }),
    ).toEqual([]);
  });

  test('a functional table wholly by economic accounts is one warning', () => {
    expect(saysOf(rightList, ['301 工资福利支出', '30101 基本工资'])).toEqual([
      'warning 表三应按支出功能分类列示，表中编码是部门预算支出经济分类科目',
    ]);
  });

  test('codes found by name do not vote', () => {
    const rows = [{ name: '办公费', code: '30201', written: '' }, '204 公共安全支出'];
    expect(run(rightList, bookOf([{ rows }]))).toMatchObject({ held: 1, reports: [] });
  });
});

describe('codes/mapped-pair', () => {
  const pair = (name: string, code: string, government: string) => ({ name, code, written: '', government });
  const layout = { id: 'basic-expense', concepts: ['name', 'governmentName', 'total'] } as const;

  test('administrative and institution pairs hold', () => {
    const rows = [
      pair('基本工资', '30101', '工资奖金津补贴'),
      pair('基本工资', '30101', '工资福利支出'),
      pair('办公设备购置', '31002', '设备购置'),
    ];
    expect(run(mappedPair, bookOf([{ ...layout, rows }]))).toMatchObject({ held: 3, reports: [], skips: [] });
  });

  test('codes are accepted for names', () => {
    const rows = [pair('基本工资', '30101', '50101'), pair('津贴补贴', '30102', '50501 工资福利支出'), pair('奖金', '30103', ' 工资奖金津补贴 ')];
    expect(run(mappedPair, bookOf([{ ...layout, rows }]))).toMatchObject({ held: 3, reports: [] });
  });

  test('a code that is none, a name near none, an account without a correspondence: nothing to say', () => {
    const rows = [pair('基本工资', '30101', '58888'), pair('基本工资', '30101', '完全是另外一回事'), pair('工资福利支出', '301', '机关工资福利支出')];
    expect(run(mappedPair, bookOf([{ ...layout, rows }]))).toMatchObject({ held: 0, reports: [], skips: [] });
  });

  test('government accounts of another table are not those of basic spending', () => {
    const other = { id: 'expense', concepts: ['name', 'governmentName', 'total'], rows: ['204 公共安全支出'] } as const;
    expect(run(mappedPair, bookOf([other, { id: 'basic-expense', rows: ['30101 基本工资'] }])).skips).toEqual(['基本支出表没有同时列出部门和政府两套经济科目']);
    const byCodes = { id: 'basic-expense', concepts: ['name', 'governmentCode', 'total'], rows: ['30101 基本工资'] } as const;
    expect(run(mappedPair, bookOf([byCodes])).skips).toEqual(['没有读出基本支出表中的政府预算支出经济科目']);
  });

  test('a pair that is not in the correspondence', () => {
    expect(saysOf(mappedPair, [pair('印刷费', '30202', '委托业务费')], layout)).toEqual([
      'error “印刷费”对应的政府预算支出经济科目应为“办公经费”或“商品和服务支出”，表中写作“委托业务费”',
    ]);
  });

  test('a correspondence that was only compiled gives a warning', () => {
    expect(saysOf(mappedPair, [pair('大型修缮', '31006', '办公经费')], layout)[0]).toMatch(/^warning /);
  });

  test('a misspelt government account', () => {
    expect(saysOf(mappedPair, [pair('基本工资', '30101', '工资奖金津贴补贴')], layout)).toEqual([
      'warning “工资奖金津贴补贴”不是政府预算支出经济分类科目的名称，最接近的是 50101“工资奖金津补贴”',
    ]);
  });

  test('class rows without a government account are passed over; a table without the column is skipped with the reason', () => {
    expect(
      run(
        mappedPair,
        bookOf([
          { ...layout, rows: [pair('工资福利支出', '301', ''), pair('基本工资', '30101', '工资奖金津补贴')] },
        ]),
      ).held,
    ).toBe(1);
    const nameOnly = [{ name: '基本工资', code: '30101', written: '' }];
    expect(run(mappedPair, bookOf([{ ...layout, rows: nameOnly }])).skips).toEqual([
      '没有读出基本支出表中的政府预算支出经济科目',
    ]);
    expect(run(mappedPair, bookOf([{ id: 'basic-expense', rows: ['30101 基本工资'] }])).skips).toEqual([
      '基本支出表没有同时列出部门和政府两套经济科目',
    ]);
  });
});
