/** Workbook files: reading, marking, writing, and a host over them. */
export { createFileHost } from './file-host';
export type { FileHost, FileHostOptions, Selection } from './file-host';
export type { FileLimits } from './limits';
export { markedCopy, marksInFile, unmarkedCopy } from './marked-copy';
export { fileProblemMessage } from './problem';
export type { FileProblem, Lookalike } from './problem';
export { readWorkbook } from './read';
export type { ReadFileOptions } from './read';
export type { SavedFile } from './save';
export { readTextLines } from './text-lines';
export { writeWorkbook } from './write';
export type { WriteOptions } from './write';
