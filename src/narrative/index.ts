export { chartsOf } from './charts';
export { DIRECTION_WORDS, FORMATS } from './figures';
export { inputForm, inputsFromPrevious } from './form';
export { narrate } from './narrate';
export type { NarrateOptions } from './narrate';
export { loadTemplates } from './template/load';
export { WordingError } from './template/syntax';
export type { WordingProblem, WordingSource } from './template/syntax';
export { surroundingsOf } from './surroundings';
