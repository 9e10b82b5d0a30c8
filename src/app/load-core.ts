import type { LoadCore } from './core';

/** The product's own core, in a bundle of its own. Apart from the contract, which the core itself is written against. */
export const loadStandardCore: LoadCore = async () => (await import('./standard-core')).standardCore;
