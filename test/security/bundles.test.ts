import { tally } from '../../scripts/bundles/tally';

test('clean scripts pass, and words that only contain the forbidden ones', () => {
  expect(tally('workbench', ['medieval(1);isFunction("x");a.innerHTML===b;setTimeout(f,1);"http://www.w3.org/2000/svg"'])).toEqual([]);
});

test.each([
  'eval("1")',
  'new Function("return 1")',
  'Function("return this")()',
  'setTimeout("x()", 1)',
  'document.write(x)',
  'a.insertAdjacentHTML("beforeend", x)',
  'a.innerHTML=b;'.repeat(4),
  'fetch("https://example.org/collect")',
])('%s is told', (script) => {
  expect(tally('workbench', [script])).toHaveLength(1);
});
