/**
 * The layers of src, bottom to top, as data: eslint.config.js forbids imports that point up, and test/architecture
 * compares this list with the table in ARCHITECTURE.md.
 */

/**
 * `hostPartsLater` are parts of host that the layer may load with import() only: a report as an Excel file and a list read
 * from one need host/file, which the pane must not carry when it opens.
 *
 * @type {readonly { name: string, may: readonly string[], hostParts?: readonly string[], hostPartsLater?: readonly string[] }[]}
 */
export const layers = [
  { name: 'model', may: [] },
  { name: 'wording', may: ['model'] },
  { name: 'samples', may: ['model'] },
  { name: 'catalogue', may: ['model'] },
  { name: 'profiles', may: ['model'] },
  { name: 'recognise', may: ['model', 'catalogue', 'profiles'] },
  { name: 'facts', may: ['model', 'catalogue'] },
  { name: 'rules', may: ['model', 'catalogue', 'profiles', 'facts'] },
  { name: 'check', may: ['model', 'rules', 'catalogue', 'profiles'] },
  { name: 'diagnose', may: ['model', 'check'] },
  { name: 'recheck', may: ['model', 'recognise', 'check', 'diagnose'] },
  { name: 'selftest', may: ['model', 'recognise', 'check', 'diagnose'] },
  { name: 'narrative', may: ['model', 'profiles', 'facts'] },
  { name: 'report', may: ['model', 'wording'] },
  { name: 'host', may: ['model'] },
  {
    name: 'app',
    may: [
      'model',
      'wording',
      'catalogue',
      'profiles',
      'recognise',
      'check',
      'diagnose',
      'recheck',
      'selftest',
      'rules',
      'facts',
      'narrative',
      'report',
      'host',
    ],
    hostParts: ['port'],
  },
  {
    name: 'taskpane',
    may: ['model', 'wording', 'app', 'host'],
    hostParts: ['port', 'excel'],
    hostPartsLater: ['file'],
  },
  { name: 'commands', may: ['model', 'wording', 'app', 'host'], hostParts: ['port', 'excel'] },
  {
    name: 'workbench',
    may: ['model', 'wording', 'app', 'host', 'taskpane', 'samples'],
    hostParts: ['port', 'file'],
  },
  {
    name: 'lib',
    may: ['model', 'catalogue', 'recognise', 'check', 'diagnose', 'rules', 'narrative', 'report', 'host'],
    hostParts: ['file'],
  },
  {
    name: 'cli',
    may: [
      'model',
      'lib',
      'wording',
      'catalogue',
      'profiles',
      'recognise',
      'check',
      'diagnose',
      'selftest',
      'rules',
      'facts',
      'narrative',
      'report',
      'host',
      'app',
    ],
    hostParts: ['port', 'file'],
  },
];
