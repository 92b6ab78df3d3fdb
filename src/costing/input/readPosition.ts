import { monthOfYear, printMonth, type Month } from "../../kernel/Month";
import { ONE } from "../../kernel/Rate";
import { addDays, firstDayOf, firstFridayOf, printDay } from "../../kernel/Day";
import type { Position, SeatStart } from "../position/Position";
import type { PositionInput, SeatInput } from "./PositionInput";
import type { Role } from "../vocabulary";
import type { Field } from "./Field";
import { positionFields, supplyFields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readBenefits } from "./readBenefits";
import { readEscalation } from "./readEscalation";
import { readHiring, readSeparation } from "./readHiring";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import { checkDemands, employerAt, readPlaceOfWork } from "./readPlaceOfWork";
import { readPartPeriod } from "./readPartPeriod";
import { readCharge, readEquipment, readRecurringCost } from "./readSupplies";
import { readTurnover } from "./readTurnover";

/** Reads a position; every fault becomes a problem of the reader's. */
export function readPosition(
  input: PositionInput,
  reader: InputReader,
  organization: Organization,
): Position {
  const period = readPartPeriod(reader, input, organization.horizon);
  const jurisdictions = readPlaceOfWork(reader, input);
  const employer = employerAt(reader, input, organization);
  const days = {
    first: firstDayOf(period.start),
    last: addDays(firstDayOf(period.end ?? organization.horizon.end), -1),
  };
  checkDemands(reader, jurisdictions, employer, days, organization);
  const benefits = readBenefits(reader, input);
  return {
    title: reader.text("title", input.title),
    path: reader.path,
    count: reader.whole("count", "The number of seats", input.count, [1, MOST_SEATS], 1),
    start: period.start,
    end: period.end,
    fixedTerm: readFixedTerm(reader, input),
    purpose: input.purpose ?? "RUN",
    salary: reader.number("salary", positionFields.salary, input.salary),
    fte: reader.number("fte", positionFields.fte, input.fte),
    hoursPerWeek: reader.number("hoursPerWeek", positionFields.hoursPerWeek, input.hoursPerWeek),
    paidDaysAway: reader.number("paidDaysAway", positionFields.paidDaysAway, input.paidDaysAway),
    pay: readPay(reader, input, period.start),
    raise: readEscalation(reader, "raise", positionFields.raise, input.raise),
    bonus: {
      rate: reader.in("bonus").number("rate", positionFields.bonusRate, input.bonus?.rate),
      month: reader.in("bonus").whole("month", "The month of the bonus", input.bonus?.month, [1, 12], 12),
    },
    onCall: readOnCall(reader.in("onCall"), input.onCall),
    seat: readSeat(reader.in("seat"), input.seat, period.start, jurisdictions),
    turnover: readTurnover(reader.in("turnover"), input.turnover),
    jurisdictions,
    employer,
    headcount: organization.headcount,
    seatsOfPlan: 1,
    preTaxDeductions: readDeductions(reader, input),
    otherCharges: reader.list("otherEmployerCharges", input.otherEmployerCharges, 50, readCharge),
    insurance: benefits.insurance,
    match: benefits.match,
    benefits: benefits.benefits,
    recurringCosts: reader.list("recurringCosts", input.recurringCosts, 100, readRecurringCost),
    equipment: reader.list("equipment", input.equipment, 100, readEquipment),
    hiring: readHiring(reader.in("hiring"), input.hiring),
    separation: readSeparation(reader.in("separation"), input.separation),
    backfill: readBackfill(reader.in("backfill"), input),
    management: readManagement(reader.in("management"), input.management, organization),
    roles: readRoles(reader, input),
    skills: reader.names("skills", input.skills),
    frameworks: reader.names("frameworks", input.frameworks),
    staffHourlyCost: organization.staffHourlyCost,
  };
}

/** Seats of one job. */
const MOST_SEATS = 500;

function readFixedTerm(reader: InputReader, { fixedTerm, end }: PositionInput): boolean {
  if (fixedTerm === true && end == null)
    reader.problem(
      "fixedTerm",
      "CONTRADICTION",
      "fixedTerm is true, and the seat has no end.",
      "Give the seat's end, or leave fixedTerm out.",
      "true",
    );
  return fixedTerm ?? false;
}

function readPay(
  reader: InputReader,
  { payFrequency, payday }: PositionInput,
  start: Month,
): Position["pay"] {
  const frequency = payFrequency ?? "MONTHLY";
  if (payday != null && (frequency === "MONTHLY" || frequency === "SEMIMONTHLY")) {
    const message = `The payday ${printDay(payday)} does not matter to somebody paid ${frequency}.`;
    const advice = "Say payFrequency: BIWEEKLY or WEEKLY, or leave the payday out.";
    reader.problem("payday", "CONTRADICTION", message, advice, printDay(payday));
  }
  return { frequency, payday: payday ?? firstFridayOf(start) };
}

function readOnCall(reader: InputReader, input: PositionInput["onCall"]): Position["onCall"] {
  if (input == null) return undefined;
  return {
    weeklyAmount: reader.number("weeklyAmount", positionFields.onCallAmount, input.weeklyAmount),
    weeksPerYear: reader.number("weeksPerYear", positionFields.onCallWeeks, input.weeksPerYear),
    increase: readEscalation(reader, "increase", supplyFields.increase, input.increase),
  };
}

/** What comes off the pay before tax cannot be more than the pay. */
function readDeductions(reader: InputReader, input: PositionInput): Given {
  const given = reader.number("preTaxDeductions", positionFields.preTaxDeductions, input.preTaxDeductions);
  const pay = input.salary.times(input.fte ?? 1);
  if (input.preTaxDeductions?.gt(pay) === true) {
    const message = `The deductions before tax are ${given.text} a year, more than the pay of ${pay.toFixed()}.`;
    reader.problem("preTaxDeductions", "CONTRADICTION", message, "Give at most the pay.", given.text);
  }
  return given;
}

function readBackfill(reader: InputReader, { backfill, paidDaysAway }: PositionInput): Position["backfill"] {
  if (backfill == null) return undefined;
  const days = backfill.daysPerYear ?? paidDaysAway;
  if (days == null) {
    const advice = "Give daysPerYear, or the position's paidDaysAway.";
    reader.problem("daysPerYear", "REQUIRED", "The days to backfill are missing.", advice);
  }
  return {
    daysPerYear: reader.number("daysPerYear", supplyFields.backfillDays, days),
    dayRate: reader.number("dayRate", supplyFields.backfillRate, backfill.dayRate),
    increase: readEscalation(reader, "increase", supplyFields.increase, backfill.increase),
  };
}

function readManagement(
  reader: InputReader,
  input: PositionInput["management"],
  { staffHourlyCost }: Organization,
): Position["management"] {
  if (input == null) return undefined;
  return {
    hours: reader.number("hoursPerMonth", supplyFields.managementHours, input.hoursPerMonth),
    hourlyCost:
      input.hourlyCost == null
        ? staffHourlyCost
        : reader.number("hourlyCost", supplyFields.managementCost, input.hourlyCost),
  };
}

function readSeat(
  reader: InputReader,
  input: SeatInput | null | undefined,
  start: Month,
  jurisdictions: readonly Jurisdiction[],
): SeatStart {
  if (input?.state !== "INCUMBENT") {
    if (input?.hireDate != null || input?.wagesToDate != null) {
      reader.problem(
        "state",
        "CONTRADICTION",
        "An open seat has no hire date and no wages to date.",
        "Say INCUMBENT, or leave both out.",
        "OPEN",
      );
    }
    return { state: "OPEN" };
  }
  const { hireDate, wagesToDate } = input;
  if (hireDate == null) {
    reader.problem(
      "hireDate",
      "REQUIRED",
      "An incumbent has no hire date.",
      "Give the month of the hire, for example 2024-03.",
    );
  } else if (hireDate > start) {
    reader.problem(
      "hireDate",
      "CONTRADICTION",
      `The incumbent is hired in ${printMonth(hireDate)}, after the seat's first month ${printMonth(start)}.`,
      "Give an earlier hire date, or make the seat OPEN.",
      printMonth(hireDate),
    );
  }
  const given =
    wagesToDate == null ? undefined : reader.number("wagesToDate", positionFields.wagesToDate, wagesToDate);
  const newTaxYear = jurisdictions.find(({ taxYearStart }) => monthOfYear(start) === taxYearStart.month);
  if (given !== undefined && given.scaled > 0 && newTaxYear !== undefined) {
    const message = `The tax year of ${newTaxYear.name} starts with the seat's first month ${printMonth(start)}: no wages of it can have been paid before.`;
    reader.problem("wagesToDate", "CONTRADICTION", message, "Leave wagesToDate out.", given.text);
  }
  return { state: "INCUMBENT", hireDate: hireDate ?? start, wagesToDate: given };
}

const shareFor = (role: Role): Field => ({
  label: `Share of time for ${role}`,
  kind: "NUMBER",
  unit: "of time",
  min: "0",
  max: "1",
});

const SHARES: Readonly<Record<Role, Field>> = {
  SUPPORT: shareFor("SUPPORT"),
  MANAGEMENT: shareFor("MANAGEMENT"),
  VCIO: shareFor("VCIO"),
};

function readRoles(reader: InputReader, input: PositionInput): Position["roles"] {
  const roles = reader.list("roles", input.roles, 10, (item, at) => ({
    role: item.role,
    share: at.number("share", SHARES[item.role], item.share),
  }));
  const total = roles.reduce((sum, item) => sum + item.share.scaled, 0);
  if (total > ONE) {
    reader.problem(
      "roles",
      "OUT_OF_RANGE",
      `The shares of time add up to ${total / ONE}.`,
      "Let them add up to at most 1.",
      String(total / ONE),
    );
  }
  return roles;
}
