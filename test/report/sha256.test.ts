import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/report/sha256';

const of = (...parts: readonly string[]): string => {
  const digest = sha256();
  for (const part of parts) digest.add(part);
  return digest.hex();
};

it('gives the examples of the standard', () => {
  expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

it('gives what Node gives, however the text is cut up', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 150 }), { maxLength: 5 }), (parts) => {
      const expected = createHash('sha256');
      for (const part of parts) expected.update(part, 'utf8');
      expect(of(...parts)).toBe(expected.digest('hex'));
    }),
    { numRuns: 200 },
  );
});
