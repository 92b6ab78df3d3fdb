import type { UnitFeeInput } from "../../../../src/costing/input/EngagementInput";
import { Decimal } from "../../../../src/kernel/Decimal";
import type { Month } from "../../../../src/kernel/Month";
import { cellsOf, feeOf, unitsIn, type Agreement } from "../Agreement";
import { sum, ZERO, type Cells } from "../rounding";

/** Price x count of the month. */
export function unitFee(agreement: Agreement, fee: UnitFeeInput): Cells {
  const charged = countsCharged(agreement, fee);
  const priceOfAll = fee.tiers == null ? flatPrice(agreement, fee) : tieredPrice(agreement, fee, fee.tiers);
  return cellsOf(agreement, (month) => priceOfAll(month, charged.get(month) ?? ZERO));
}

/** At least `minimumCount`; where it never falls, at least the count charged in any earlier month. */
function countsCharged(agreement: Agreement, fee: UnitFeeInput): Cells {
  const charged = new Map<Month, Decimal>();
  let highest = ZERO;
  for (const month of agreement.months) {
    const counted = fee.trueUp === "ANNIVERSARY" ? latestAnniversary(agreement, month) : month;
    const count = Decimal.max(unitsIn(agreement, fee.unit, counted), fee.minimumCount ?? 0);
    highest = Decimal.max(highest, count);
    charged.set(month, fee.neverFalls === true ? highest : count);
  }
  return charged;
}

const latestAnniversary = ({ first }: Agreement, month: Month): Month =>
  (month - ((month - first) % 12)) as Month;

type PriceOfAll = (month: Month, count: Decimal) => Decimal;

function flatPrice(agreement: Agreement, { monthlyPrice }: UnitFeeInput): PriceOfAll {
  const price = feeOf(agreement, monthlyPrice);
  return (month, count) => count.times(price(month));
}

/** VOLUME: all at the price of the tier that holds the count. GRADUATED: each unit at the price of its own tier. */
function tieredPrice(
  agreement: Agreement,
  { tierMethod }: UnitFeeInput,
  tiers: NonNullable<UnitFeeInput["tiers"]>,
): PriceOfAll {
  const priced = tiers.map(({ upTo, monthlyPrice }, index) => ({
    after: tiers[index - 1]?.upTo ?? 0,
    upTo: upTo ?? Infinity,
    price: feeOf(agreement, monthlyPrice),
  }));
  if (tierMethod === "GRADUATED") {
    return (month, count) =>
      sum(
        priced.map(({ after, upTo, price }) =>
          Decimal.max(ZERO, Decimal.min(count, upTo).minus(after)).times(price(month)),
        ),
      );
  }
  return (month, count) => {
    const holding = priced.find(({ upTo }) => count.lte(upTo));
    return holding === undefined ? ZERO : count.times(holding.price(month));
  };
}
