import type { EscalationInput } from "../../../src/costing/input/EscalationInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, monthOfYear, yearOf, type Month } from "../../../src/kernel/Month";
import { cent } from "./rounding";

/** When a price begins, and the month whose anniversaries it may rise on. */
export interface PriceStart {
  readonly first: Month;
  readonly anniversary: Month;
}

/** A price by month: rounded to the cent when it rises, from its previous rounded value; as given until its first month. */
export function priceByMonth(
  price: Decimal,
  escalation: EscalationInput | null | undefined,
  start: PriceStart,
): (month: Month) => Decimal {
  const prices = [price];
  return (month) => {
    let latest = prices.at(-1) ?? price;
    while (prices.length <= month - start.first) {
      latest = risen(latest, escalation, addMonths(start.first, prices.length), start.anniversary);
      prices.push(latest);
    }
    return prices[Math.max(0, month - start.first)] ?? latest;
  };
}

function risen(
  price: Decimal,
  escalation: EscalationInput | null | undefined,
  month: Month,
  anniversary: Month,
): Decimal {
  if (escalation == null || monthOfYear(month) !== monthOfRise(escalation, anniversary)) return price;
  return cent(price.times(rateOf(escalation, month).plus(1)));
}

function monthOfRise({ timing, month }: EscalationInput, anniversary: Month): number {
  if (timing === "JANUARY") return 1;
  if (timing === "CALENDAR_MONTH") return month ?? 1;
  return monthOfYear(anniversary);
}

/** The index of the calendar year where there is one, else the rate; not above the cap, not below the floor. */
function rateOf({ rate, indexRates, cap, floor }: EscalationInput, month: Month): Decimal {
  const index = indexRates?.find(({ year }) => year === yearOf(month))?.rate ?? rate;
  const capped = cap == null ? index : Decimal.min(index, cap);
  return floor == null ? capped : Decimal.max(capped, floor);
}
