import { Decimal } from "../../../kernel/Decimal";
import { FINE_ONE } from "../../../kernel/FineRate";
import { printMonth } from "../../../kernel/Month";
import { monthAt } from "../../Axis";
import { at } from "../../cells";
import type { ExplanationStep } from "../../Explanation";
import type { Seat } from "../Seat";
import { startsTaxYear, type ChargedRule } from "./ChargedRule";
import type { Charged } from "./chargedWages";

/** How the charge incurred in a month came about. */
export function stepsOfCharge(
  seat: Seat,
  charged: ChargedRule,
  { parts, rates }: Charged,
  index: number,
): ExplanationStep[] {
  const first = firstOfTaxYear(seat, charged, index);
  const amountOf = (i: number) => new Decimal(at(parts, i)).times(at(rates, i)).div(charged.denominator);
  let toDate = new Decimal(0);
  for (let i = first; i <= index; i++) toDate = toDate.plus(amountOf(i));
  return [
    ...stepsOfThresholds(charged, index),
    money(partName(charged), at(parts, index)),
    { name: "Rate", value: new Decimal(at(rates, index)).div(FINE_ONE).toFixed(), unit: "of taxable wages" },
    money("Charge of the month before rounding", amountOf(index)),
    money(
      `Charge from ${printMonth(monthAt(seat.axis, first))} to the end of the month, before rounding`,
      toDate,
    ),
    money("The same in whole cents", toDate.toDecimalPlaces(0, Decimal.ROUND_HALF_UP)),
  ];
}

function stepsOfThresholds(charged: ChargedRule, index: number): ExplanationStep[] {
  if (charged.amounts !== undefined || charged.tiers !== undefined) return [];
  const stretch = charged.windows.find(({ from, end }) => from <= index && index < end);
  const window = stretch?.window === "TAX_YEAR" ? "the tax year" : "the month or quarter";
  const [floor, cap, exemption] = [charged.floors, charged.caps, charged.exemptions].map((numbers) =>
    at(numbers, index),
  );
  return [
    ...(exemption === 0 ? [] : [money("Exemption of the month", exemption ?? 0)]),
    ...(floor === 0 ? [] : [money(`Floor of ${window}`, floor ?? 0)]),
    ...(cap === Infinity ? [] : [money(`Wage base of ${window}`, cap ?? 0)]),
  ];
}

const partName = ({ amounts, rule }: ChargedRule): string => {
  if (amounts !== undefined)
    return rule.payrollInput === undefined ? "Amount of the month" : "Payroll stated, a year";
  return rule.tierBy === "weeklyEarnings"
    ? "Earnings of the month"
    : "Wages of the month below the wage base";
};

function firstOfTaxYear(seat: Seat, charged: ChargedRule, index: number): number {
  let first = index;
  while (first > seat.employment.first && !startsTaxYear(seat.axis, charged, first)) first--;
  return first;
}

const money = (name: string, cents: Decimal | number): ExplanationStep => ({
  name,
  value: new Decimal(cents).div(100).toDecimalPlaces(10).toFixed(),
  unit: "MONEY",
});
