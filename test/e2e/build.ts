import { spawn } from 'node:child_process';

/** Builds dist/workbench as it would be published. */
export async function buildWorkbench(root: string): Promise<void> {
  const arguments_ = ['webpack', '--mode', 'production', '--config-name', 'workbench'];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn('npx', arguments_, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`the workbench does not build (webpack ended with ${code})`);
}
