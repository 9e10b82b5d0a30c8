/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { playScenario } from './scenario-jsdom';

// Excel 2021.
playScenario('1.14');
