import type { FinishChances } from "./Chances";

/** Sums up the finishes of trials; infinite for a trial that does not finish. */
export function finishChancesOf(finishes: Float64Array, scheduled: number): FinishChances {
  const trials = finishes.length;
  const sorted = finishes.toSorted();
  const within = (percent: number): number | undefined => {
    const finish = sorted[Math.ceil((percent * trials) / 100) - 1];
    return finish === Number.POSITIVE_INFINITY ? undefined : finish;
  };
  const percentiles = { p50: within(50), p80: within(80), p90: within(90) };
  const mean = finishes.reduce((sum, finish) => sum + finish, 0) / trials;
  if (!Number.isFinite(mean)) return { scheduled, mean: undefined, standardError: undefined, ...percentiles };
  const squares = finishes.reduce((sum, finish) => sum + (finish - mean) ** 2, 0);
  const standardError = trials > 1 ? Math.sqrt(squares / (trials - 1) / trials) : undefined;
  return { scheduled, mean, standardError, ...percentiles };
}
