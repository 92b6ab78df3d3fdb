import type { CurrencyCode } from "../../kernel/Money";
import type { Confidence, Source } from "../Source";

/** What published figures about IT spending are made of. */
export const BENCHMARK_MEASURES = {
  IT_SPEND:
    "What a year of IT comes to: here actuals, open commitments and what is planned of the fiscal year.",
  REVENUE: "Revenue of the year.",
  OPERATING_EXPENSE: "Operating expense of the whole business in the year.",
  EMPLOYEES: "Employees: here the average of the months of the fiscal year.",
} as const;
export type BenchmarkMeasure = keyof typeof BENCHMARK_MEASURES;

/** What a published figure is among those of the businesses that were asked. */
export const BENCHMARK_STATISTICS = {
  MEDIAN: "Half of them have less, half have more.",
  AVERAGE: "The mean, which a few large figures pull up.",
} as const;
type BenchmarkStatistic = keyof typeof BENCHMARK_STATISTICS;

/** A published figure that says of what it is what, among whom and when. */
export interface Benchmark {
  readonly numerator: BenchmarkMeasure;
  readonly denominator: BenchmarkMeasure;
  readonly statistic: BenchmarkStatistic;
  /** As printed: a share, or an amount for each of the denominator. */
  readonly value: string;
  /** Of an amount. */
  readonly currency: CurrencyCode | undefined;
  readonly population: string;
  readonly year: number;
  readonly confidence: Confidence;
  readonly source: Source;
}
