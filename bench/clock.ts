/** How long something takes when it is warm. */

/** Milliseconds. What else runs on the machine only ever adds, so the best run says most about the work, the median about waiting. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/** Runs `work` so many times on what `prepare` makes afresh each time; the first third warms up and is not counted. */
export async function timing<T>(
  runs: number,
  prepare: () => T,
  work: (prepared: T) => unknown,
): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const prepared = prepare();
    const began = performance.now();
    const result = work(prepared);
    // What is not a promise must not be measured with the turn of the event loop that awaiting costs.
    if (result instanceof Promise) await result;
    times.push(performance.now() - began);
  }
  const warm = times.slice(Math.floor(runs / 3)).sort((a, b) => a - b);
  return { best: warm[0] ?? 0, median: warm[warm.length >> 1] ?? 0 };
}

/** Slope of log y over log x, by least squares: 1 is in proportion. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x0, y0] = [mean(0), mean(1)];
  const top = logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return top / logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}
