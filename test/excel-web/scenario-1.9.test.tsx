/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { playScenario } from './scenario-jsdom';

// The oldest that tells of changes in all sheets.
playScenario('1.9');
