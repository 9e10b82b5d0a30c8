import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import { layers } from './layers.js';

/** One block a layer: it may import only from the layers that layers.js names. */
const layerRules = layers.map((layer) => {
  const forbidden = layers
    .map((other) => other.name)
    .filter((name) => name !== layer.name && !layer.may.includes(name));
  const allowed = layer.may.length > 0 ? layer.may.join(', ') : 'nothing of src';
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
      message: `src/${layer.name} may import from ${allowed} only (ARCHITECTURE.md).`,
    },
  ];
  if (layer.may.includes('host') && layer.hostParts) {
    const parts = ['port', 'excel', 'file'].filter((part) => !layer.hostParts.includes(part));
    patterns.push({
      regex: `^(\\.\\./)+host/(${parts.join('|')})(/|$)`,
      message: `src/${layer.name} knows only these parts of host: ${layer.hostParts.join(', ')}.`,
    });
  }
  const react = ['taskpane', 'workbench', 'commands'].includes(layer.name);
  if (!react) {
    patterns.push({
      group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
      message: 'React belongs to taskpane and workbench.',
    });
  }
  if (layer.name !== 'cli') {
    patterns.push({ group: ['node:*', 'fs', 'path', 'process'], message: 'Node belongs to cli.' });
  }
  return {
    files: [`src/${layer.name}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

/** Browser and Office names are known only where the layer is allowed to know them. */
const pure = [
  'model',
  'wording',
  'samples',
  'catalogue',
  'profiles',
  'recognise',
  'facts',
  'rules',
  'check',
  'diagnose',
  'recheck',
  'narrative',
  'report',
  'lib',
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'], location: 'anywhere' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  ...layerRules,
  {
    files: pure.map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'Excel', 'Office', 'process'].map(
          (name) => ({
            name,
            message: 'Everything between snapshot and report is pure (ARCHITECTURE.md).',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
      ],
    },
  },
  {
    files: ['src/app/**/*.ts', 'src/host/file/**/*.ts', 'src/host/port.ts', 'src/workbench/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
    },
  },
  {
    files: ['src/host/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // The plugin's presets are lists of whole configurations; only its own rules are wanted here.
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  {
    // Pages that the add-in shows as they stand, without the bundler.
    files: ['assets/**/*.js'],
    languageOptions: { globals: { document: 'readonly', location: 'readonly', navigator: 'readonly' } },
  },
  {
    files: ['*.js', '*.cjs', 'scripts/**/*', 'test/**/*', 'bench/**/*'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        module: 'writable',
      },
    },
    rules: { 'max-lines': 'off' },
  },
);
