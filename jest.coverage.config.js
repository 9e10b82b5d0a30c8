import config from './jest.config.js';

/** The core: everything between a snapshot and a report (ARCHITECTURE.md). */
const CORE = [
  'model',
  'catalogue',
  'profiles',
  'recognise',
  'rules',
  'check',
  'diagnose',
  'facts',
  'narrative',
  'selftest',
  'report',
];

/** `npm run coverage`: how much of the core its tests run, in lines and branches. Slower than `npm test`, and only of the core. */
export default {
  ...config.projects.find((project) => project.displayName === 'core'),
  testMatch: [...CORE, 'samples', 'workbooks', 'verdicts', 'fuzz'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  collectCoverage: true,
  collectCoverageFrom: [`src/{${CORE.join(',')}}/**/*.ts`],
  coverageDirectory: 'coverage',
  coverageReporters: ['json', 'text-summary'],
  coverageThreshold: { global: { lines: 98, branches: 98 } },
};
