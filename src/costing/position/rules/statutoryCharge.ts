import { printCents } from "../../../kernel/Cents";
import { Decimal } from "../../../kernel/Decimal";
import { printMonth } from "../../../kernel/Month";
import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import { monthAt } from "../../Axis";
import { at, cellsOf, isNothing, type Cells } from "../../cells";
import type { Charge } from "../../Charge";
import { noteOfCostLine } from "../../CostLine";
import type { CostRule } from "../../CostRule";
import { noteOf, noteOfFact, type ExplanationStep, type InputNote } from "../../Explanation";
import type { EmployerFact, Jurisdiction, RuleVersion, StatutoryRule } from "../../statutory/Jurisdiction";
import { ruleInForce } from "../../statutory/ruleInForce";
import { linesOfSeat, precisionOf, type Seat } from "../Seat";
import { certainWages } from "../statutory/certainWages";
import { chargedRule, startsTaxYear, type ChargedRule, type ChargedWages } from "../statutory/ChargedRule";
import { expectedWages } from "../statutory/expectedWages";
import { WAGE_LINES } from "../statutory/Wages";

/** A payroll tax or mandatory contribution: no code per rule, the rule data says what is charged. */
export const statutoryCharge = (rule: StatutoryRule, jurisdiction: Jurisdiction): CostRule<Seat> => ({
  code: rule.id,
  label: rule.name,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: jurisdiction.compiledOn,
  formula: `rate x the part of each employee's wages of the tax year below the wage base; a replacement starts the wage base again${
    rule.dueAfterYear ? " (cash view: the tax year's charge in the first month of the next)" : ""
  }`,
  terms: (seat) => {
    const charged = chargedRule(seat.axis, seat.position, rule, jurisdiction);
    const wages = seat.wages.below(charged, () =>
      seat.employment.certain ? certainWages(seat, charged) : expectedWages(seat, charged),
    );
    const incurred = chargeOn(seat, charged, wages);
    if (isNothing(incurred)) return undefined;
    const isLater = seat.basis === "CASH" && rule.dueAfterYear;
    return {
      kind: "CHARGE",
      precision: precisionOf(seat),
      cells: isLater ? afterYear(seat, charged, incurred) : incurred,
      notes: () => notesOf(seat, rule, jurisdiction),
      steps: (index) => stepsOf(seat, charged, wages, index),
    } satisfies Charge;
  },
});

const MILLIONTH = fraction([1, ONE]);

/** Rate x charged wages, each cell rounded on the running total of its tax year. */
function chargeOn(seat: Seat, { rates, taxYearStartMonth }: ChargedRule, wages: ChargedWages): Cells {
  const { axis } = seat;
  return cellsOf(axis, precisionOf(seat), wages, MILLIONTH, rates, axis.yearStarts(taxYearStartMonth));
}

/** The charge of each tax year in the first month after it. */
function afterYear(seat: Seat, charged: ChargedRule, incurred: Cells): Cells {
  const paid = new Float64Array(incurred.length);
  let due = 0;
  for (let i = 0; i < incurred.length; i++) {
    if (startsTaxYear(seat.axis, charged, i)) {
      paid[i] = due;
      due = 0;
    }
    due += at(incurred, i);
  }
  return paid;
}

/** How the charge incurred in a month came about. */
function stepsOf(seat: Seat, charged: ChargedRule, wages: ChargedWages, index: number): ExplanationStep[] {
  const first = firstOfTaxYear(seat, charged, index);
  const rate = new Decimal(at(charged.rates, index)).div(ONE);
  const amountOf = (i: number) => new Decimal(at(wages, i)).times(at(charged.rates, i)).div(ONE);
  let toDate = new Decimal(0);
  for (let i = first; i <= index; i++) toDate = toDate.plus(amountOf(i));
  const base = at(charged.bases, index);
  const money = (name: string, cents: Decimal | number) => ({
    name,
    value: new Decimal(cents).div(100).toDecimalPlaces(10).toFixed(),
    unit: "MONEY",
  });
  return [
    ...(base === Infinity ? [] : [money("Wage base of the tax year", base)]),
    money("Wages of the month below the wage base", at(wages, index)),
    { name: "Rate", value: rate.toFixed(), unit: "of taxable wages" },
    money("Charge of the month before rounding", amountOf(index)),
    money(
      `Charge from ${printMonth(monthAt(seat.axis, first))} to the end of the month, before rounding`,
      toDate,
    ),
    money("The same in whole cents", toDate.toDecimalPlaces(0, Decimal.ROUND_HALF_UP)),
  ];
}

function firstOfTaxYear(seat: Seat, charged: ChargedRule, index: number): number {
  let first = index;
  while (first > seat.employment.first && !startsTaxYear(seat.axis, charged, first)) first--;
  return first;
}

function notesOf(seat: Seat, rule: StatutoryRule, jurisdiction: Jurisdiction): InputNote[] {
  const wageLines = [...rule.countsAsWages].flatMap((kind) => WAGE_LINES[kind]);
  const { preTaxDeductions } = seat.position;
  const isLowered = rule.lessPreTaxDeductions && preTaxDeductions.scaled !== 0;
  return [
    ...linesOfSeat(seat, wageLines).map(noteOfCostLine),
    ...(isLowered ? [noteOf(preTaxDeductions)] : []),
    ...wagesBefore(seat),
    ...versionNotes(seat, rule, jurisdiction.currency),
    ...factNotes(seat, rule),
  ];
}

/** The rates and wage bases that apply in the months of the seat, each with its source. */
function versionNotes(seat: Seat, rule: StatutoryRule, currency: string): InputNote[] {
  const override = seat.position.employer.rateOverrides.get(rule.id);
  const versions = new Set<RuleVersion>();
  for (let i = 0; i < seat.axis.length; i++) {
    const inForce =
      seat.employment.exists[i] === 1
        ? ruleInForce(rule, monthAt(seat.axis, i), seat.position.employer)
        : undefined;
    if (inForce !== undefined) versions.add(inForce.version);
  }
  const notes = [...versions].flatMap((version) => notesOfVersion(seat, rule, version, currency));
  return override === undefined
    ? notes
    : [noteOf(override), ...notes.filter((note) => !note.name.startsWith("Rate"))];
}

function notesOfVersion(
  seat: Seat,
  rule: StatutoryRule,
  version: RuleVersion,
  currency: string,
): InputNote[] {
  const since = printMonth(version.from);
  const until = version.until === undefined ? "" : `, before ${printMonth(version.until)}`;
  const common = {
    origin: "TABLE",
    source: version.source,
    confidence: version.confidence,
    path: [],
    line: undefined,
  } as const;
  const rate = ruleInForce(rule, version.from, seat.position.employer)?.rate ?? version.rate;
  const meaning = rule.rateMeaning === undefined ? "" : ` (${rule.rateMeaning})`;
  const rateNote = {
    ...common,
    name: `Rate from ${since}${until}${meaning}`,
    value: new Decimal(rate).div(ONE).toFixed(),
    unit: "of taxable wages",
  };
  if (version.wageBase === undefined) return [rateNote];
  const unit = `${currency} of wages a tax year`;
  return [
    rateNote,
    { ...common, name: `Wage base from ${since}${until}`, value: printCents(version.wageBase), unit },
  ];
}

/** Wages that an incumbent was paid before the seat's first month, where the caller gave them. */
function wagesBefore({ position }: Seat): InputNote[] {
  const given = position.seat.state === "INCUMBENT" ? position.seat.wagesToDate : undefined;
  return given === undefined ? [] : [noteOf(given)];
}

/** The facts about the employer that the rule asks for. */
function factNotes({ position }: Seat, { conditions }: StatutoryRule): InputNote[] {
  return conditions.map(({ field }) => {
    const { value, origin } = position.employer[field];
    const note = noteOfFact(FACTS[field], String(value), "true or false", ["organization", "employer"]);
    return { ...note, origin };
  });
}

const FACTS: Readonly<Record<EmployerFact, string>> = {
  stateUnemploymentPaidOnTime: "State unemployment contributions are paid on time",
  uiReservePositive: "The unemployment reserve account is positive",
};
