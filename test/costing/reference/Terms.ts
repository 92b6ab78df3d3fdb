import type {
  ComparisonInput,
  HeadcountPathInput,
  OrganizationInput,
} from "../../../src/costing/input/ComparisonInput";
import type { Basis, FeeUnit } from "../../../src/costing/vocabulary";
import type { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month } from "../../../src/kernel/Month";
import { countByMonth } from "./headcount";
import { cent, ZERO } from "./rounding";

/** What every part of a comparison is priced under. */
export interface Terms {
  readonly basis: Basis;
  /** The comparison's months: from the first to just before `end`. */
  readonly first: Month;
  readonly end: Month;
  /** First month of the fiscal year, 1 to 12. */
  readonly yearStartsIn: number;
  readonly organization: OrganizationInput;
  readonly staffHourlyCost: Decimal;
  /** How many users, devices and sites there are in a month, where that is given. */
  readonly counts: Readonly<Record<FeeUnit, ((month: Month) => Decimal) | undefined>>;
  /** An amount in a currency (none named: the comparison's) in the comparison's, rounded to the cent. */
  readonly converted: (amount: Decimal, currency: string | null | undefined) => Decimal;
}

/** The terms of a comparison in one of its two views. */
export function termsOf(input: ComparisonInput, basis: Basis): Terms {
  const organization = input.organization ?? {};
  const { users, devices, sites } = organization;
  const counted = (path: HeadcountPathInput | null | undefined) =>
    path == null ? undefined : countByMonth(path, input.start);
  return {
    basis,
    first: input.start,
    end: addMonths(input.start, input.months ?? 60),
    yearStartsIn: input.fiscalYearStartMonth ?? 1,
    organization,
    counts: { USER: counted(users), DEVICE: counted(devices), SITE: counted(sites) },
    staffHourlyCost: organization.staffHourlyCost ?? ZERO,
    converted: (amount, currency) => {
      if (currency == null || currency === (input.currency ?? "USD")) return amount;
      const rate = input.exchangeRates?.find((each) => each.currency === currency)?.rate;
      if (rate === undefined) throw new Error(`There is no exchange rate for ${currency}.`);
      return cent(amount.times(rate));
    },
  };
}
