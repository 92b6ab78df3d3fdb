import type { EmployerCharge, Equipment, RecurringCost } from "../position/Position";
import type { CostPool, RecurringCostKind } from "../vocabulary";
import type { EmployerChargeInput, EquipmentInput, RecurringCostInput } from "./PositionInput";
import { benefitFields, supplyFields } from "./fields";
import type { InputReader } from "./InputReader";
import { readEscalation } from "./readEscalation";

/** Where a recurring cost belongs unless the caller says otherwise. */
const POOLS: Readonly<Record<RecurringCostKind, CostPool>> = {
  TOOLS: "SOFTWARE",
  LICENCES: "SOFTWARE",
  TRAINING: "OTHER",
  CERTIFICATION: "OTHER",
  WORKSPACE: "FACILITIES",
  OTHER: "OTHER",
};

/** Reads a charge on the employer that the rule data does not hold. */
export function readCharge(input: EmployerChargeInput, reader: InputReader): EmployerCharge {
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

/** Reads what a seat needs again and again. */
export function readRecurringCost(input: RecurringCostInput, reader: InputReader): RecurringCost {
  const kind = input.kind ?? "TOOLS";
  return {
    label: reader.text("label", input.label),
    kind,
    pool: input.pool ?? POOLS[kind],
    amount: reader.number("amount", supplyFields.recurringCost, input.amount),
    per: input.per ?? "MONTH",
    increase: readEscalation(reader, "increase", supplyFields.increase, input.increase),
    stopsWhenVacant: input.stopsWhenVacant ?? false,
  };
}

/** Longest refresh cycle and useful life, in months. */
const LONGEST_LIFE = 240;

/** Reads what a seat works with. */
export function readEquipment(input: EquipmentInput, reader: InputReader): Equipment {
  const refreshMonths =
    input.refreshMonths == null
      ? undefined
      : reader.whole("refreshMonths", "The refresh cycle", input.refreshMonths, [1, LONGEST_LIFE], 60);
  return {
    label: reader.text("label", input.label),
    price: reader.number("price", supplyFields.equipmentPrice, input.price),
    refreshMonths,
    increase: readEscalation(reader, "increase", supplyFields.increase, input.increase),
    treatment: input.treatment ?? "OPEX",
    usefulLifeMonths: readUsefulLife(input, reader, refreshMonths),
  };
}

/** Months of depreciation: the refresh cycle unless given, and never longer, so that nothing is left to write off. */
function readUsefulLife(
  input: EquipmentInput,
  reader: InputReader,
  refreshMonths: number | undefined,
): number {
  const life = reader.whole(
    "usefulLifeMonths",
    "The useful life",
    input.usefulLifeMonths,
    [1, LONGEST_LIFE],
    refreshMonths ?? 0,
  );
  if (input.treatment !== "CAPEX") {
    if (input.usefulLifeMonths != null) {
      const advice = "Say treatment: CAPEX, or leave the useful life out.";
      const message = `Operating expenditure is not depreciated over ${life} months.`;
      reader.problem("usefulLifeMonths", "CONTRADICTION", message, advice, String(life));
    }
    return life;
  }
  if (life === 0 && input.usefulLifeMonths == null) {
    const message = "Capital expenditure needs a useful life.";
    reader.problem("usefulLifeMonths", "REQUIRED", message, "Give its months, or a refresh cycle.");
  }
  if (refreshMonths !== undefined && life > refreshMonths) {
    const message = `The useful life of ${life} months is longer than the refresh cycle of ${refreshMonths}.`;
    const advice = "Give at most the refresh cycle.";
    reader.problem("usefulLifeMonths", "CONTRADICTION", message, advice, String(life));
  }
  return life;
}
