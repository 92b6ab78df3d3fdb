import { Decimal } from "../../kernel/Decimal";
import { rateOf } from "../../kernel/Rate";
import { noteOf } from "../Explanation";
import type { Need } from "../plan/Need";
import { ROLES, type Role } from "../vocabulary";
import type { NeedInput } from "./ComparisonInput";
import type { Standard } from "./Field";
import { organizationFields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { standards } from "./standards";

/** Hours of a full-time year, a month: 2,080 / 12. */
const FULL_TIME_HOURS_A_MONTH = new Decimal(2080).div(12);

/**
 * Reads the hours needed for each role. For a role that the caller does not name, a labelled default stands in under
 * STANDARD assumptions where something is published, and a warning where nothing is.
 */
export function readNeeds(
  reader: InputReader,
  input: readonly NeedInput[] | null | undefined,
  organization: Organization,
): Need[] {
  const given = reader.list("needs", input, 10, readNeed);
  const seen = new Set<Role>();
  given.forEach((need, index) => {
    if (seen.has(need.role)) {
      const advice = "Give the hours of each role once.";
      reader
        .in("needs", index)
        .problem("role", "DUPLICATE", `${need.role} is given twice.`, advice, need.role);
    }
    seen.add(need.role);
  });
  if (reader.reading.assumptions === "NONE") return given;
  const missing = (Object.keys(ROLES) as Role[]).filter((role) => !seen.has(role));
  return [...given, ...missing.flatMap((role) => standardNeed(reader, role, organization))];
}

function readNeed(input: NeedInput, reader: InputReader): Need {
  const hours = reader.number("hoursPerMonth", organizationFields.neededHours, input.hoursPerMonth);
  const rate = input.unservedHourlyRate;
  return {
    role: input.role,
    hours: hours.scaled,
    perPersonOf: undefined,
    unservedRate:
      rate == null ? undefined : reader.number("unservedHourlyRate", organizationFields.unservedRate, rate),
    note: noteOf(hours),
  };
}

function standardNeed(reader: InputReader, role: Role, organization: Organization): Need[] {
  const people = organization.headcount ?? organization.users;
  if (role === "VCIO")
    return [
      needFrom(role, new Decimal(standards.vcioHours.value), "hours a month", standards.vcioHours, undefined),
    ];
  if (role === "SUPPORT" && people !== undefined) {
    const each = FULL_TIME_HOURS_A_MONTH.div(standards.employeesPerItStaff.value).toDecimalPlaces(6);
    return [
      needFrom(
        role,
        each,
        "hours a month for each person: 2,080 / 12 / 27",
        standards.employeesPerItStaff,
        people,
      ),
    ];
  }
  const why = role === "SUPPORT" ? "neither headcount nor users are given" : "no published ratio was found";
  reader.reading.warnings.push({
    code: "NEED_UNKNOWN",
    subject: role,
    message: `The hours needed for ${role} are not given and count as none: ${why}.`,
    advice: `Give needs: [{ role: ${role}, hoursPerMonth: ... }].`,
  });
  return [];
}

function needFrom(
  role: Role,
  hours: Decimal,
  unit: string,
  standard: Standard,
  perPersonOf: Need["perPersonOf"],
): Need {
  const note = {
    name: `Hours needed for ${role}`,
    value: hours.toFixed(),
    unit,
    origin: "DEFAULT",
    path: [],
    line: undefined,
  } as const;
  return {
    role,
    hours: rateOf(hours),
    perPersonOf,
    unservedRate: undefined,
    note: { ...note, source: standard.source, confidence: standard.confidence },
  };
}
