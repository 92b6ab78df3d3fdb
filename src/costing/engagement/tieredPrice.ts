import type { Cents } from "../../kernel/Cents";
import { printCents } from "../../kernel/Cents";
import { at } from "../cells";
import { pricePath } from "../escalation";
import type { ExplanationStep } from "../Explanation";
import type { Contract } from "./Contract";
import type { Tier, UnitFee } from "./UnitFee";

/** A tier with its price by month, and the units before its first. */
interface PricedTier extends Tier {
  readonly after: number;
  readonly prices: Float64Array;
}

/** What a count of units costs in a month, and how that comes about. */
export interface TieredPrice {
  /** In whole cents. */
  readonly costOf: (count: number, index: number) => number;
  readonly steps: (count: number, index: number) => ExplanationStep[];
}

/** VOLUME: every unit at the price of the tier that holds the count. GRADUATED: the units of each tier at its own. */
export function tieredPrice({ axis, engagement }: Contract, { tiers, method }: UnitFee): TieredPrice {
  const { escalation, start } = engagement;
  const priced = tiers.map((tier, i) => ({
    ...tier,
    after: tiers[i - 1]?.upTo ?? 0,
    prices: pricePath(axis, tier.price.scaled as Cents, escalation, start),
  }));
  const unitsIn = method === "GRADUATED" ? unitsOfEach : unitsOfHolder;
  return {
    costOf: (count, index) =>
      priced.reduce((sum, tier) => sum + unitsIn(tier, count) * at(tier.prices, index), 0),
    steps: (count, index) =>
      priced
        .filter((tier) => unitsIn(tier, count) > 0)
        .flatMap((tier) => stepsOfTier(tier, unitsIn(tier, count), index)),
  };
}

/** The units of a count that belong to a tier. */
const unitsOfEach = ({ after, upTo = Infinity }: PricedTier, count: number): number =>
  Math.max(0, Math.min(count, upTo) - after);

/** All units of a count in the tier that holds it, and none in the others. */
const unitsOfHolder = ({ after, upTo = Infinity }: PricedTier, count: number): number =>
  count > after && count <= upTo ? count : 0;

function stepsOfTier({ after, upTo, prices }: PricedTier, units: number, index: number): ExplanationStep[] {
  const tier = upTo === undefined ? `Tier from ${after + 1} on` : `Tier from ${after + 1} to ${upTo}`;
  return [
    { name: `${tier}: units charged at its price`, value: String(units), unit: "units" },
    { name: `${tier}: price in force`, value: printCents(at(prices, index)), unit: "MONEY" },
  ];
}
