function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time: what else runs on the machine does not count. Median of several runs after one. */
export async function time(runs: number, body: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = process.cpuUsage();
    await body();
    const { user, system } = process.cpuUsage(start);
    if (run > 0) times.push((user + system) / 1000);
  }
  return median(times);
}
