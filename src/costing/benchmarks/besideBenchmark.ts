import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Benchmark, BenchmarkMeasure } from "./Benchmark";

/** What is known of an organization in a year, never 0; `undefined` is what is not known. Money in cents. */
export type OwnMeasures = Readonly<Record<BenchmarkMeasure, Decimal | undefined>> & {
  readonly currency: CurrencyCode;
};

/** An organization's own figure beside a published one. */
export interface Beside {
  readonly benchmark: Benchmark;
  readonly numerator: Decimal | undefined;
  readonly denominator: Decimal | undefined;
  /** A share to four decimal places, or whole cents for each of the denominator. */
  readonly own: Decimal | undefined;
  /** Own less published, in the same unit. */
  readonly difference: Decimal | undefined;
  /** What the own figure or the difference would need. */
  readonly missing: readonly string[];
}

/** Works out an organization's figure as the published one is, as far as what it takes is known. */
export function besideBenchmark(benchmark: Benchmark, measures: OwnMeasures): Beside {
  const { currency } = benchmark;
  const [numerator, denominator] = [measures[benchmark.numerator], measures[benchmark.denominator]];
  const own =
    numerator && denominator && numerator.div(denominator).toDecimalPlaces(currency === undefined ? 4 : 0);
  const missing = [benchmark.numerator, benchmark.denominator]
    .filter((measure) => measures[measure] === undefined)
    .map((measure) => MISSING[measure]);
  const isComparable = currency === undefined || currency === measures.currency;
  if (!isComparable)
    missing.push(`An exchange rate: the benchmark is in ${currency}, the books are in ${measures.currency}.`);
  const difference = isComparable ? own?.minus(publishedOf(benchmark)) : undefined;
  return { benchmark, numerator, denominator, own, difference, missing };
}

/** The published figure in the unit of the own one. */
const publishedOf = ({ value, currency }: Benchmark): Decimal =>
  currency === undefined ? new Decimal(value) : new Decimal(centsOf(new Decimal(value)));

const MISSING: Readonly<Record<BenchmarkMeasure, string>> = {
  IT_SPEND: "IT spend: nothing is booked, contracted or planned in the year.",
  REVENUE: "Revenue: store figures of the kind REVENUE for every month of the year.",
  OPERATING_EXPENSE: "Operating expense of the whole business: Fairlead does not store it.",
  EMPLOYEES: "Employees: store figures of the kind HEADCOUNT for every month of the year.",
};
