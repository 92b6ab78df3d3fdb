import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { indexOf } from "../Axis";
import { at } from "../cells";
import type { CostLine } from "../CostLine";
import type { Given } from "../input/Given";
import type { PlanCost } from "../plan/PlanCost";
import type { PricedPosition } from "../position/pricePosition";
import { seatPrices } from "../position/Seat";
import type { Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { totalOver } from "./cuts";

/** What it costs that people leave a position and are replaced, by two methods that do not add up. Amounts in cents. */
export interface TurnoverCost {
  readonly position: string;
  /** Expected departures of all seats, without those at the seat's planned end. */
  readonly departures: number;
  /** Expected hires that replace somebody. */
  readonly rehires: number;
  /** Component method: the lines of turnover as priced, less the same lines if nobody left before the seat ends. */
  readonly componentsOf: (nature: Nature) => number;
  readonly components: readonly TurnoverComponent[];
  /** Percentage-of-salary method: re-hires x annual pay x full-time equivalent x share. */
  readonly byPercentage: number;
}

/** What turnover adds to one line. */
export interface TurnoverComponent {
  readonly code: string;
  readonly label: string;
  readonly nature: Nature;
  readonly amount: number;
}

/** The lines that a departure or a vacancy sets off. */
const LINES_OF_TURNOVER: ReadonlySet<string> = new Set([
  ...["AGENCY_FEE", "COST_PER_HIRE", "INTERVIEWING", "ONBOARDING", "RAMP_UP", "EXIT_TIME"],
  ...["VACANCY_COVER", "VACANCY_LOSS", "SEVERANCE", "LEAVE_PAYOUT"],
]);

/** The cost of turnover of each position of a plan; the lines of turnover are the same in both views. */
export const turnoverCostsOf = (comparison: Comparison, plan: PlanCost, share: Given): TurnoverCost[] =>
  plan.positions.map((priced) => turnoverCostOf(comparison, priced, share));

function turnoverCostOf(comparison: Comparison, priced: PricedPosition, share: Given): TurnoverCost {
  const { axis, terms } = comparison;
  const { position, employment } = priced;
  const staying = priced.staying();
  const from = indexOf(axis, terms.horizon.start);
  const components = componentsBetween(comparison, staying.lines, priced.lines);
  const rehires = employment.people.hires.map((chance, i) =>
    Math.max(0, chance - at(staying.employment.people.hires, i)),
  );
  const ofNature = (nature: Nature) => components.filter((component) => component.nature === nature);
  return {
    position: position.title,
    departures: position.count * sumFrom(from, earlyLeaves(priced)),
    rehires: position.count * sumFrom(from, rehires),
    componentsOf: (nature) => ofNature(nature).reduce((sum, { amount }) => sum + amount, 0),
    components,
    byPercentage: percentageOfPay(comparison, priced, rehires, share),
  };
}

/** Departures before the seat's planned end, which nobody's turnover causes. */
const earlyLeaves = ({ employment: { people, lastMonth } }: PricedPosition): Float64Array =>
  people.leaves.map((chance, i) => (i === lastMonth ? 0 : chance));

/** What each line of turnover comes to above the same line of another pricing. */
function componentsBetween(
  comparison: Comparison,
  before: readonly CostLine[],
  after: readonly CostLine[],
): TurnoverComponent[] {
  const { horizon } = comparison.terms;
  const total = (lines: readonly CostLine[], code: string) =>
    totalOver(
      comparison,
      lines.filter((line) => line.code === code),
      horizon,
    );
  return after
    .filter(({ code }) => LINES_OF_TURNOVER.has(code))
    .map(({ code, label, nature }) => ({
      ...{ code, label, nature },
      amount: total(after, code) - total(before, code),
    }));
}

/** Re-hires of each month x the annual pay then x share, rounded to the cent once. */
function percentageOfPay(
  { axis, terms }: Comparison,
  { position }: PricedPosition,
  rehires: Float64Array,
  share: Given,
): number {
  const annualPay = seatPrices({ axis, position }, position.salary, position.raise);
  let pay = new Decimal(0);
  for (let i = indexOf(axis, terms.horizon.start); i < axis.length; i++)
    pay = pay.plus(new Decimal(at(annualPay, i)).times(at(rehires, i)));
  const part = new Decimal(position.fte.scaled).div(ONE).times(position.count);
  return pay.times(part).times(share.scaled).div(ONE).toDecimalPlaces(0).toNumber();
}

const sumFrom = (from: number, series: Float64Array): number =>
  series.subarray(from).reduce((sum, each) => sum + each, 0);
