/** Use cases that are loaded when they are first asked for, so that the pane opens with less. */
export { fileReport, writeReport } from './report';
export type { Filed } from './report';
