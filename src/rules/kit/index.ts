export * from './column-figures';
export * from './define';
export * from './equations';
export * from './other-book';
export * from './select';
export * from './texts';
export * from './unit-books';
export * from './words';
