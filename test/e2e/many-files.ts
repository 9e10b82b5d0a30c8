/** Folders of workbooks for the journeys: right ones, wrong ones, and what else lies in folders. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/host/file';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

const DEPARTMENT = '屯留分局';

/** The sample as another department’s. */
function departmentOf(book: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return JSON.parse(JSON.stringify(book).replaceAll(DEPARTMENT, name)) as WorkbookSnapshot;
}

export interface Folder {
  readonly path: string;
  remove(): Promise<void>;
}

/** `count` departments, every third with the sample’s mistakes; and a PDF, an empty file, a text and a lock file. */
export async function folderOf(count: number): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'gouji-many-'));
  const path = join(root, '部门预算');
  await mkdir(join(path, '其他'), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const book = number % 3 === 0 ? sampleWithErrors().snapshot : sampleWorkbook();
    const bytes = await writeWorkbook(departmentOf(book, `第${number}分局`));
    await writeFile(join(path, `第${number}分局.xlsx`), bytes);
  }
  await writeFile(join(path, '其他', '扫描件.xlsx'), '%PDF-1.4');
  await writeFile(join(path, '其他', '空.xlsx'), '');
  await writeFile(join(path, '其他', '说明.txt'), '不是工作簿');
  await writeFile(join(path, '~$第1分局.xlsx'), 'x');
  return { path, remove: () => rm(root, { recursive: true, force: true }) };
}
