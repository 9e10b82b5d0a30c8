import { at, entry } from '../../src/model/at';

describe('what is known to be there', () => {
  test.each([
    [['a', 'b'], 1, 'b'],
    [new Int32Array([7, 0]), 1, 0],
    [[''], 0, ''],
    [/(类)(款)/.exec('类款')!, 2, '款'],
  ])('%j at %d is %j', (list, index, value) => {
    expect(at<unknown>(list, index)).toBe(value);
  });

  test.each([[2], [-1], [0.5]])('index %d of two is an error, never a made-up value', (index) => {
    expect(() => at(['a', 'b'], index)).toThrow(new RangeError(`nothing at ${index} of 2`));
  });

  test('an entry of a map, and an error for a key that is not in it', () => {
    expect(entry(new Map([['201', 0]]), '201')).toBe(0);
    expect(() => entry(new Map([['201', 0]]), '202')).toThrow(new RangeError('no entry 202'));
  });
});
