/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { playScenario } from './scenario-jsdom';

// Newer than anything the add-in asks for.
playScenario('1.17');
