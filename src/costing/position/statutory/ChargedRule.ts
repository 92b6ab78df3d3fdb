import { FINE_ONE } from "../../../kernel/FineRate";
import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import { at } from "../../cells";
import { monthAt, type Axis } from "../../Axis";
import type { ChargeTerms } from "../../statutory/partsCharged";
import type { Tier } from "../../statutory/RuleVersion";
import type { Jurisdiction } from "../../statutory/Jurisdiction";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { thresholdsFor, type Thresholds } from "../../statutory/thresholds";
import type { Resolved } from "../../statutory/resolve";
import type { EmployerFacts } from "../../statutory/EmployerFacts";
import type { Position } from "../Position";
import { dependsOnPosition, resolvedMonths } from "./resolvedMonths";

/** A rule as it is applied to a seat: what it says in each month of the axis, as to a payment a month. */
export interface ChargedRule extends ChargeTerms {
  readonly rule: StatutoryRule;
  readonly taxYearStartMonth: number;
  /** Each month stands alone: who was there before does not matter. */
  readonly monthsStandAlone: boolean;
  /** 1 where wages add up over the tax year. */
  readonly addsUpYear: Uint8Array;
  /** Wages count less an exemption of each month. */
  readonly hasExemption: boolean;
  /** Nothing of the first wages is left out. */
  readonly withoutFloor: boolean;
  /** Where a rule is no rate on wages: the amounts of each month, in cents. */
  readonly amounts: Float64Array | undefined;
  /** Where weekly earnings choose the rate: the tiers of each month. */
  readonly tiers: readonly (readonly Tier[])[] | undefined;
  /** What the products of parts and rates are divided by to make cents. */
  readonly denominator: number;
}

/** Wages that a rule charges in each month, in cents before the rate: whole where who is in the seat is certain. */
export type ChargedWages = Float64Array;

/** Rules laid over an axis already: where neither pay nor headcount decides, every variation has the same. */
const laid = new WeakMap<Axis, WeakMap<EmployerFacts, Map<StatutoryRule, ChargedRule>>>();

/** A rule of a jurisdiction, with what it says in each month of a position's axis. Not to be written to. */
export function chargedRule(
  { kept: axis }: Axis,
  position: Position,
  rule: StatutoryRule,
  jurisdiction: Jurisdiction,
): ChargedRule {
  if (dependsOnPosition(rule)) return layOver(axis, position, rule, jurisdiction);
  const onAxis = laid.get(axis) ?? new WeakMap<EmployerFacts, Map<StatutoryRule, ChargedRule>>();
  laid.set(axis, onAxis);
  const known = onAxis.get(position.employer) ?? new Map<StatutoryRule, ChargedRule>();
  onAxis.set(position.employer, known);
  const found = known.get(rule);
  if (found !== undefined) return found;
  const charged = layOver(axis, position, rule, jurisdiction);
  known.set(rule, charged);
  return charged;
}

function layOver(
  axis: Axis,
  position: Position,
  rule: StatutoryRule,
  { taxYearStart }: Jurisdiction,
): ChargedRule {
  const terms = {
    rates: axis.months(),
    floors: axis.months(),
    caps: axis.months(),
    exemptions: axis.months(),
    starts: new Uint8Array(axis.length),
    addsUpYear: new Uint8Array(axis.length),
  };
  const isAmount = rule.kind === "FIXED" || rule.payrollInput !== undefined;
  const amounts = isAmount ? axis.months() : undefined;
  const tiers: (readonly Tier[])[] | undefined = rule.tierBy === "weeklyEarnings" ? [] : undefined;
  let [standAlone, hasExemption, withoutFloor] = [true, false, true];
  let last: { readonly of: Resolved; readonly thresholds: Thresholds } | undefined;
  const months = resolvedMonths(axis, position, rule);
  for (let i = 0; i < axis.length; i++) {
    const of = months[i]?.resolved;
    if (of === undefined) continue;
    if (last?.of !== of)
      last = { of, thresholds: thresholdsFor(rule, of, "month", position.employer.stated) };
    const { window, floor, cap, exemption } = last.thresholds;
    terms.rates[i] = rule.kind === "FIXED" && !of.excluded ? FINE_ONE : of.rate;
    terms.floors[i] = floor;
    terms.caps[i] = cap;
    terms.exemptions[i] = exemption;
    const start = window === "TAX_YEAR" ? taxYearStart.month : 1;
    const length = window === "TAX_YEAR" ? 12 : window === "QUARTER" ? 3 : 1;
    if ((monthOfYear(monthAt(axis, i)) - start + 12) % length === 0) terms.starts[i] = 1;
    if (window === "TAX_YEAR") terms.addsUpYear[i] = 1;
    standAlone &&= window === "PAYMENT";
    hasExemption ||= exemption > 0;
    withoutFloor &&= floor === 0;
    if (amounts !== undefined) amounts[i] = amountOf(rule, of, position);
    if (tiers !== undefined) tiers[i] = of.earningsTiers;
  }
  return {
    ...terms,
    rule,
    taxYearStartMonth: taxYearStart.month,
    monthsStandAlone: standAlone,
    hasExemption,
    withoutFloor,
    amounts,
    tiers,
    denominator: rule.payrollInput === undefined ? FINE_ONE : 12 * FINE_ONE,
  };
}

/** The fixed amount of a month, or the yearly payroll that the caller stated. */
function amountOf(rule: StatutoryRule, { version }: Resolved, { employer }: Position): number {
  if (rule.payrollInput === undefined) return version.amount ?? 0;
  return Number(employer.stated[rule.payrollInput] ?? rule.assumed[rule.payrollInput] ?? 0);
}

/** The index at which wages next start to add up again, after an index of the axis. */
export function nextStart(axis: Axis, { starts }: ChargedRule, index: number): number {
  let next = index + 1;
  while (next < axis.length && starts[next] !== 1) next++;
  return next;
}

/** Whether a tax year starts at an index of the axis. */
export const startsTaxYear = (
  axis: Axis,
  { taxYearStartMonth }: Pick<ChargedRule, "taxYearStartMonth">,
  index: number,
): boolean => monthOfYear(addMonths(axis.period.start, index)) === taxYearStartMonth;

/**
 * Wages of the current tax year that an incumbent was paid before the seat's first month, in cents: as given, or the
 * salary of the months since the hire or the start of the tax year; less the exemptions of those months.
 */
export function incumbentWages(position: Position, charged: ChargedRule, first: number): number {
  const { seat, start, salary, fte } = position;
  if (seat.state !== "INCUMBENT" || charged.addsUpYear[first] !== 1) return 0;
  const since = Math.max(taxYearStart(start, charged.taxYearStartMonth), seat.hireDate);
  const months = start - since;
  const paid = seat.wagesToDate?.scaled ?? productOver(salary.scaled * months, fte.scaled, 12 * ONE);
  return Math.max(0, paid - months * at(charged.exemptions, first));
}

/** The first month of the tax year that a month falls in. */
const taxYearStart = (month: Month, firstMonth: number): Month =>
  monthOf(monthOfYear(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1, firstMonth);
