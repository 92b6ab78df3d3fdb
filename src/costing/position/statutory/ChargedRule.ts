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
import { thresholdsFor, type Window } from "../../statutory/thresholds";
import type { Resolved } from "../../statutory/resolve";
import type { EmployerFacts } from "../../statutory/EmployerFacts";
import type { Position } from "../Position";
import { dependsOnPosition, stretchesOf } from "./resolvedMonths";

/** A rule as it is applied to a seat: what it says in each month of the axis, as to a payment a month. */
export interface ChargedRule extends ChargeTerms {
  readonly rule: StatutoryRule;
  readonly taxYearStartMonth: number;
  /** Each month stands alone: who was there before does not matter. */
  readonly monthsStandAlone: boolean;
  readonly windows: readonly WindowStretch[];
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

/** Rules laid over some months already: where neither pay nor headcount decides, every seat has the same. */
type Laid = WeakMap<StatutoryRule, ChargedRule>;
const laid = new WeakMap<EmployerFacts, Map<string, Laid>>();

/** Spans of months that are kept for an employer; a comparison has two. */
const MOST_SPANS = 8;

/** A rule of a jurisdiction, with what it says in each month of a position's axis. Not to be written to. */
export function chargedRule(
  { kept: axis }: Axis,
  position: Position,
  rule: StatutoryRule,
  jurisdiction: Jurisdiction,
): ChargedRule {
  if (dependsOnPosition(rule)) return layOver(axis, position, rule, jurisdiction);
  const known = laidOver(axis, position.employer);
  const found = known.get(rule) ?? layOver(axis, position, rule, jurisdiction);
  known.set(rule, found);
  return found;
}

function laidOver({ period }: Axis, employer: EmployerFacts): Laid {
  const spans = laid.get(employer) ?? new Map<string, Laid>();
  laid.set(employer, spans);
  const span = `${period.start} ${period.end}`;
  const known = spans.get(span);
  if (known !== undefined) return known;
  if (spans.size >= MOST_SPANS) spans.clear();
  const none: Laid = new WeakMap();
  spans.set(span, none);
  return none;
}

function layOver(
  axis: Axis,
  position: Position,
  rule: StatutoryRule,
  { taxYearStart }: Jurisdiction,
): ChargedRule {
  const [rates, caps, zeros] = [seriesOf(axis), seriesOf(axis), zerosOf(axis)];
  let [floors, exemptions] = [zeros, zeros];
  const isAmount = rule.kind === "FIXED" || rule.payrollInput !== undefined;
  const amounts = isAmount ? seriesOf(axis) : undefined;
  const tiers: (readonly Tier[])[] | undefined = rule.tierBy === "weeklyEarnings" ? [] : undefined;
  const windows: WindowStretch[] = [];
  for (const { from, end, resolved } of stretchesOf(axis, position, rule)) {
    const { window, floor, cap, exemption } = thresholdsFor(
      rule,
      resolved,
      "month",
      position.employer.stated,
    );
    rates.fill(rule.kind === "FIXED" && !resolved.excluded ? FINE_ONE : resolved.rate, from, end);
    if (floor > 0) floors = written(axis, floors, floor, from, end);
    if (exemption > 0) exemptions = written(axis, exemptions, exemption, from, end);
    caps.fill(cap, from, end);
    amounts?.fill(amountOf(rule, resolved, position), from, end);
    for (let i = from; tiers !== undefined && i < end; i++) tiers[i] = resolved.earningsTiers;
    windows.push({ from, end, window });
  }
  return {
    rule,
    rates,
    floors,
    caps,
    exemptions,
    amounts,
    tiers,
    windows,
    hasExemption: exemptions !== zeros,
    withoutFloor: floors === zeros,
    starts: startsOf(axis, taxYearStart.month, windows),
    taxYearStartMonth: taxYearStart.month,
    monthsStandAlone: windows.every(({ window }) => window === "PAYMENT"),
    denominator: rule.payrollInput === undefined ? FINE_ONE : 12 * FINE_ONE,
  };
}

interface WindowStretch {
  readonly from: number;
  readonly end: number;
  readonly window: Window;
}

/** Where wages start to add up again. */
function startsOf(axis: Axis, taxYearStart: number, windows: readonly WindowStretch[]): Uint8Array {
  if (windows.every(({ window }) => window === "TAX_YEAR")) return axis.yearStarts(taxYearStart);
  const starts = new Uint8Array(axis.length);
  for (const { from, end, window } of windows) {
    if (window === "PAYMENT") starts.fill(1, from, end);
    const [start, length] = window === "TAX_YEAR" ? [taxYearStart, 12] : [1, 3];
    for (let i = from; i < end; i++)
      if ((monthOfYear(monthAt(axis, i)) - start + 12) % length === 0) starts[i] = 1;
  }
  return starts;
}

/** Kept longer than the series of an axis, and therefore apart from them. */
const seriesOf = ({ length }: Axis): Float64Array => new Float64Array(length);

/** Zeros of each axis, not to be written to: most rules have no floor and no exemption. */
const zeros = new WeakMap<Axis, Float64Array>();

function zerosOf(axis: Axis): Float64Array {
  const known = zeros.get(axis) ?? seriesOf(axis);
  zeros.set(axis, known);
  return known;
}

/** A number written into a series of the rule's own, the first time in place of the axis's zeros. */
function written(axis: Axis, series: Float64Array, value: number, from: number, end: number): Float64Array {
  const own = series === zerosOf(axis) ? seriesOf(axis) : series;
  return own.fill(value, from, end);
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
  if (seat.state !== "INCUMBENT") return 0;
  const window = charged.windows.find(({ from, end }) => from <= first && first < end)?.window;
  if (window !== "TAX_YEAR") return 0;
  const since = Math.max(taxYearStart(start, charged.taxYearStartMonth), seat.hireDate);
  const months = start - since;
  const paid = seat.wagesToDate?.scaled ?? productOver(salary.scaled * months, fte.scaled, 12 * ONE);
  return Math.max(0, paid - months * at(charged.exemptions, first));
}

/** The first month of the tax year that a month falls in. */
const taxYearStart = (month: Month, firstMonth: number): Month =>
  monthOf(monthOfYear(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1, firstMonth);
