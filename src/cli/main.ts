#!/usr/bin/env node
/** Entry of the command line: binds the program to this process. */
import { readFile, writeFile } from 'node:fs/promises';
import { crashText } from './crash';
import { answerJobs } from './parallel';
import { run } from './program';
import type { Terminal } from './terminal';
import { Exit } from './terminal';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  readFile: async (path) => new Uint8Array(await readFile(path)),
  writeFile: (path, content) => writeFile(path, content),
};

// A reader that has seen enough (gouji rules | head) closes the pipe: the end of the results, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (!answerJobs(terminal)) {
  run(process.argv.slice(2), terminal).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      terminal.err(crashText(error));
      process.exitCode = Exit.crashed;
    },
  );
}
