/** Properties of a rule's `meta` and of a finding that hold sentences for people. */
const PROSE = new Set([
  'title',
  'why',
  'fix',
  'basis',
  'messages',
  'scope',
  'ignores',
  'example',
  'hint',
  'note',
]);

/** A sentence: Chinese with the punctuation of running text. “合计” is a word that decides, “…，请核对。” is prose. */
const SENTENCE = /\p{Script=Han}[^]*[，。；！？“]|[，。；！？“][^]*\p{Script=Han}/u;

const textOf = (node) => {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.raw).join(' ');
  return undefined;
};

/** `store.count('targets.count', '绩效目标个数', …)`: the second argument says in words what the figure is. */
const isLabelOfFact = (path) => {
  const { parent } = path;
  return (
    parent.type === 'CallExpression' &&
    parent.callee.type === 'MemberExpression' &&
    parent.callee.object.name === 'store'
  );
};

const isProse = (path) => {
  const text = textOf(path.node);
  if (text === undefined) return false;
  if (SENTENCE.test(text)) return true;
  const isHan = /\p{Script=Han}/u.test(text);
  if (isHan && isLabelOfFact(path)) return true;
  const property = path.findParent((parent) => parent.isObjectProperty() && PROSE.has(parent.node.key.name));
  return property !== null && isHan;
};

/** Tells Stryker which strings not to change: the wording of messages is not behaviour. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore: (path) => (isProse(path) ? 'a sentence for people' : undefined),
    },
  },
];
