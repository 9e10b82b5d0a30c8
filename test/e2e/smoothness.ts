/** What a page does while something happens on it: long tasks, and memory afterwards. Numbers to be read, not judged. */
import type { Page } from 'playwright-core';

interface Watched {
  longTasks: number[];
}

/** Longest and number of tasks over 50 ms while `work` is done. */
export async function longTasksDuring(page: Page, work: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longTasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.longTasks.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
  });
  await work();
  const tasks = await page.evaluate(() => (window as unknown as Watched).longTasks);
  return `${tasks.length} tasks over 50 ms${tasks.length > 0 ? `, the longest ${Math.round(Math.max(...tasks))} ms` : ''}`;
}

/** Megabytes of the page’s JavaScript after a collection; workers are not among them. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}
