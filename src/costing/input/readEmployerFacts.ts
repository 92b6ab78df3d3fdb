import type { Decimal } from "../../kernel/Decimal";
import { FINE_IN_MILLIONTH, type FineRate } from "../../kernel/FineRate";
import type { Beyond, EmployerFacts } from "../statutory/EmployerFacts";
import type { AmountFact, Facts } from "../statutory/facts";
import { jurisdictions, ownRates } from "../statutory/jurisdictions";
import type { EmployerFactsInput } from "./EmployerFactsInput";
import { employerFields } from "./employerFields";
import { organizationFields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import type { Maybe } from "../../kernel/Maybe";

/** Reads what statutory rules ask about the employer. */
export function readEmployerFacts(reader: InputReader, input: Maybe<EmployerFactsInput>): EmployerFacts {
  if (input == null) return NOTHING_STATED;
  return {
    stated: statedFacts(reader, input),
    rateOverrides: new Map(reader.list("rateOverrides", input.rateOverrides, 100, readOverride)),
    otherCharges: new Map(reader.list("otherCharges", input.otherCharges, 100, readOtherCharge)),
    beyond: readBeyond(reader, input),
    minConfidence: input.minConfidence ?? undefined,
  };
}

/** Of an employer of whom nothing is said; one object, because what is decided for it is kept. */
const NOTHING_STATED: EmployerFacts = {
  stated: {},
  rateOverrides: new Map(),
  otherCharges: new Map(),
  beyond: { mode: "PROJECT" },
  minConfidence: undefined,
};

function statedFacts(reader: InputReader, input: EmployerFactsInput): Facts {
  const stated: Partial<Record<keyof Facts, number | boolean>> = {};
  const flag = (fact: keyof Facts, value: Maybe<boolean>) => {
    if (value != null) stated[fact] = value;
  };
  flag("stateUnemploymentPaidOnTime", input.stateUnemploymentPaidOnTime);
  flag("uiReservePositive", input.unemploymentReservePositive);
  flag("employmentAllowanceEligible", input.employmentAllowanceEligible);
  if (input.headcount != null)
    stated.headcount = reader.whole("headcount", "The headcount", input.headcount, [0, 1_000_000], 0);
  if (input.yearsSubject != null)
    stated.yearsSubject = reader.whole(
      "yearsSubject",
      "The number of years",
      input.yearsSubject,
      [0, 200],
      0,
    );
  const names = Object.keys(employerFields) as (keyof typeof employerFields & AmountFact)[];
  for (const name of names) {
    const value = input[name];
    if (value != null) stated[name] = reader.number(name, employerFields[name], value).scaled;
  }
  return stated;
}

function readOverride(override: { ruleId: string; rate: Decimal }, reader: InputReader): [string, Given] {
  const { ruleId } = override;
  if (!ownRates.some((rule) => rule.id === ruleId)) {
    const advice = `Rates that an employer has of its own: ${ownRates.map((rule) => rule.id).join(", ")}.`;
    reader.problem(
      "ruleId",
      "UNKNOWN",
      `${ruleId} is not a rule with a rate of the employer's own.`,
      advice,
      ruleId,
    );
  }
  return [ruleId, reader.number("rate", organizationFields.overrideRate, override.rate)];
}

/** Only what a credit lowers is asked for: everybody else's charges use it up. */
const lowered = jurisdictions.flatMap(({ rules }) => rules.flatMap(({ appliesTo }) => appliesTo));

function readOtherCharge(
  charge: { ruleId: string; annualAmount: Decimal },
  reader: InputReader,
): [string, Given] {
  const { ruleId } = charge;
  if (!lowered.includes(ruleId)) {
    const message = `No credit lowers ${ruleId}, so what others owe of it decides nothing.`;
    reader.problem("ruleId", "UNKNOWN", message, `Credits lower ${lowered.join(", ")}.`, ruleId);
  }
  return [ruleId, reader.number("annualAmount", organizationFields.otherCharge, charge.annualAmount)];
}

function readBeyond(reader: InputReader, input: EmployerFactsInput): Beyond {
  const { beyondLastVersion, indexRate } = input;
  if (beyondLastVersion === "INDEX") {
    if (indexRate == null)
      reader.problem(
        "indexRate",
        "REQUIRED",
        "Amounts beyond the last version are to be indexed, and no rate is given.",
        "Give indexRate, for example 0.03.",
      );
    const given = reader.number("indexRate", organizationFields.indexRate, indexRate);
    return { mode: "INDEX", rate: (given.scaled * FINE_IN_MILLIONTH) as FineRate, given };
  }
  if (indexRate != null)
    reader.problem(
      "indexRate",
      "CONTRADICTION",
      `An index rate of ${indexRate.toFixed()} is given, and nothing is indexed.`,
      "Say beyondLastVersion: INDEX, or leave indexRate out.",
      indexRate.toFixed(),
    );
  return { mode: beyondLastVersion ?? "PROJECT" };
}
