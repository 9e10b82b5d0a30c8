export * from './cells';
export * from './column';
export * from './panel';
export * from './row';
export * from './table';
export * from './table-id';
