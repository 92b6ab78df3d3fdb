import { monthOfYear, printMonth, type Month } from "../../kernel/Month";
import { ONE } from "../../kernel/Rate";
import type { EmployerCharge, Equipment, Position, RecurringCost, SeatStart } from "../position/Position";
import type {
  EmployerChargeInput,
  EquipmentInput,
  PositionInput,
  RecurringCostInput,
  SeatInput,
} from "./ComparisonInput";
import { benefitFields, positionFields, supplyFields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readBenefits } from "./readBenefits";
import { readEscalation } from "./readEscalation";
import { readHiring, readSeparation } from "./readHiring";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import { readJurisdictions } from "./readJurisdictions";
import { readPartPeriod } from "./readPartPeriod";
import { readTurnover } from "./readTurnover";

/** Reads a position; every fault becomes a problem of the reader's. */
export function readPosition(
  input: PositionInput,
  reader: InputReader,
  organization: Organization,
): Position {
  const period = readPartPeriod(reader, input, organization.horizon);
  const jurisdictions = readJurisdictions(reader, input.jurisdiction);
  return {
    title: reader.text("title", input.title),
    path: reader.path,
    ...period,
    salary: reader.number("salary", positionFields.salary, input.salary),
    fte: reader.number("fte", positionFields.fte, input.fte),
    hoursPerWeek: reader.number("hoursPerWeek", positionFields.hoursPerWeek, input.hoursPerWeek),
    paidDaysAway: reader.number("paidDaysAway", positionFields.paidDaysAway, input.paidDaysAway),
    raise: readEscalation(reader, "raise", positionFields.raise, input.raise),
    bonus: {
      rate: reader.in("bonus").number("rate", positionFields.bonusRate, input.bonus?.rate),
      month: reader.in("bonus").whole("month", "The month of the bonus", input.bonus?.month, [1, 12], 12),
    },
    seat: readSeat(reader.in("seat"), input.seat, period.start, jurisdictions),
    turnover: readTurnover(reader.in("turnover"), input.turnover),
    jurisdictions,
    employer: organization.employer,
    otherCharges: reader.list("otherEmployerCharges", input.otherEmployerCharges, 50, readCharge),
    ...readBenefits(reader, input),
    recurringCosts: reader.list("recurringCosts", input.recurringCosts, 100, readRecurringCost),
    equipment: reader.list("equipment", input.equipment, 100, readEquipment),
    hiring: readHiring(reader.in("hiring"), input.hiring),
    separation: readSeparation(reader.in("separation"), input.separation),
    roles: readRoles(reader, input),
    staffHourlyCost: organization.staffHourlyCost,
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
  const newTaxYear = jurisdictions.find(({ taxYearStartMonth }) => monthOfYear(start) === taxYearStartMonth);
  if (given !== undefined && given.scaled > 0 && newTaxYear !== undefined) {
    const message = `The tax year of ${newTaxYear.name} starts with the seat's first month ${printMonth(start)}: no wages of it can have been paid before.`;
    reader.problem("wagesToDate", "CONTRADICTION", message, "Leave wagesToDate out.", given.text);
  }
  return { state: "INCUMBENT", hireDate: hireDate ?? start, wagesToDate: given };
}

function readCharge(input: EmployerChargeInput, reader: InputReader): EmployerCharge {
  const label = reader.text("label", input.label);
  if ((input.rateOfPay == null) === (input.annualAmount == null)) {
    reader.problem(
      undefined,
      "CONTRADICTION",
      `${label} needs either a rate of pay or an annual amount.`,
      "Give one of the two.",
      label,
    );
  }
  const basis =
    input.annualAmount == null
      ? { rateOfPay: reader.number("rateOfPay", benefitFields.chargeRate, input.rateOfPay) }
      : { annualAmount: reader.number("annualAmount", benefitFields.chargeAmount, input.annualAmount) };
  return { label, basis };
}

function readRecurringCost(input: RecurringCostInput, reader: InputReader): RecurringCost {
  return {
    label: reader.text("label", input.label),
    pool: input.pool ?? "SOFTWARE",
    amount: reader.number("amount", supplyFields.recurringCost, input.amount),
    per: input.per ?? "MONTH",
    increase: readEscalation(reader, "increase", supplyFields.increase, input.increase),
    stopsWhenVacant: input.stopsWhenVacant ?? false,
  };
}

function readEquipment(input: EquipmentInput, reader: InputReader): Equipment {
  const months = input.refreshMonths;
  return {
    label: reader.text("label", input.label),
    price: reader.number("price", supplyFields.equipmentPrice, input.price),
    refreshMonths:
      months == null ? undefined : reader.whole("refreshMonths", "The refresh cycle", months, [1, 240], 60),
    increase: readEscalation(reader, "increase", supplyFields.increase, input.increase),
  };
}

function readRoles(reader: InputReader, input: PositionInput): Position["roles"] {
  const roles = reader.list("roles", input.roles, 10, (item, at) => ({
    role: item.role,
    share: at.number(
      "share",
      { label: `Share of time for ${item.role}`, kind: "NUMBER", unit: "of time", min: "0", max: "1" },
      item.share,
    ),
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
