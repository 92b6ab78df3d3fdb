import { printMonth } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import type { HeadcountPath } from "../HeadcountPath";
import type { OrganizationInput } from "./ComparisonInput";
import { organizationFields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readEmployerFacts } from "./readEmployerFacts";

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
    employer: readEmployerFacts(reader.in("employer"), input?.employer),
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
