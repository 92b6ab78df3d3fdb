import type { Decimal } from "../../kernel/Decimal";
import { printMonth } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import type { HeadcountPath } from "../HeadcountPath";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import { jurisdictions } from "../statutory/jurisdictions";
import type { EmployerFactsInput, OrganizationInput } from "./ComparisonInput";
import { organizationFields } from "./fields";
import type { Chosen, Given } from "./Given";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";

/** Reads what a comparison knows about the business. */
export function readOrganization(
  reader: InputReader,
  input: OrganizationInput | null | undefined,
  horizon: Period,
): Organization {
  return {
    horizon,
    users: readHeadcount(reader, "users", input, horizon),
    devices: readHeadcount(reader, "devices", input, horizon),
    sites: readHeadcount(reader, "sites", input, horizon),
    headcount: readHeadcount(reader, "headcount", input, horizon),
    staffHourlyCost: reader.number(
      "staffHourlyCost",
      organizationFields.staffHourlyCost,
      input?.staffHourlyCost,
    ),
    employer: readEmployer(reader.in("employer"), input?.employer),
  };
}

const NAMES = { users: "Users", devices: "Devices", sites: "Sites", headcount: "Employees" } as const;

function readHeadcount(
  organization: InputReader,
  counted: keyof typeof NAMES,
  paths: OrganizationInput | null | undefined,
  horizon: Period,
): HeadcountPath | undefined {
  const reader = organization.in(counted);
  const input = paths?.[counted];
  if (input == null) return undefined;
  const from = input.from ?? horizon.start;
  const known = [{ from, count: reader.whole("count", "The count", input.count, [0, 1_000_000], 0) }];
  reader.list("steps", input.steps, 120, (step, at) => {
    const previous = known.at(-1);
    if (previous !== undefined && step.from <= previous.from) {
      const message = `The count for ${printMonth(step.from)} comes after the one for ${printMonth(previous.from)}.`;
      at.problem(
        "from",
        "CONTRADICTION",
        message,
        "Give the steps in order of month, each once.",
        printMonth(step.from),
      );
    }
    known.push({ from: step.from, count: at.whole("count", "The count", step.count, [0, 1_000_000], 0) });
  });
  const growth = reader.number("annualGrowth", organizationFields.growth, input.annualGrowth);
  return { name: NAMES[counted], path: reader.path, known, growth };
}

function readEmployer(reader: InputReader, input: EmployerFactsInput | null | undefined): EmployerFacts {
  return {
    stateUnemploymentPaidOnTime: chosen(input?.stateUnemploymentPaidOnTime, true),
    uiReservePositive: chosen(input?.unemploymentReservePositive, true),
    rateOverrides: new Map(reader.list("rateOverrides", input?.rateOverrides, 100, readOverride)),
  };
}

function readOverride(override: { ruleId: string; rate: Decimal }, reader: InputReader): [string, Given] {
  const { ruleId } = override;
  const ownRates = jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.rules.filter((rule) => rule.experienceRated),
  );
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

const chosen = <T>(given: T | null | undefined, fallback: T): Chosen<T> =>
  given == null ? { value: fallback, origin: "DEFAULT" } : { value: given, origin: "INPUT" };
