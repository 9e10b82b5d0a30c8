export * from './column-figures';
export * from './define';
export * from './equations';
export * from './select';
export * from './texts';
export * from './words';
