import { hoursProvided, type Engagement, type ProvidedHours } from "../engagement/Engagement";
import type { EngagementInput } from "./ComparisonInput";
import { engagementFields as fields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readEscalation } from "./readEscalation";
import { readPartPeriod } from "./readPartPeriod";

/** Reads an engagement; every fault becomes a problem of the reader's. */
export function readEngagement(
  input: EngagementInput,
  reader: InputReader,
  organization: Organization,
): Engagement {
  const perUserFee = reader.number("unitFees", fields.perUserFee, input.unitFees?.[0]?.monthlyPrice);
  if (perUserFee.scaled > 0 && organization.users === undefined) {
    const message = `${input.name} charges ${perUserFee.text} a user and month, and the number of users is not given.`;
    reader.problem(
      "unitFees",
      "REQUIRED",
      message,
      "Give organization.users, for example { count: 45 }.",
      perUserFee.text,
    );
  }
  const provides = reader.list("provides", input.provides, 10, readProvided);
  return {
    name: reader.text("name", input.name),
    path: reader.path,
    kind: input.kind,
    ...readPartPeriod(reader, input, organization.horizon),
    purpose: input.purpose ?? "RUN",
    onboardingFee: reader.number("onboardingFee", fields.onboardingFee, input.onboardingFee),
    retainer: reader.number("monthlyRetainer", fields.retainer, input.monthlyRetainer),
    perUserFee,
    escalation: readEscalation(reader, "escalation", fields.escalation, input.escalation),
    provides,
    ...readOverage(reader, input, provides),
    coordinationHours: reader.number(
      "coordinationHoursPerMonth",
      fields.coordinationHours,
      input.coordinationHoursPerMonth,
    ),
    users: organization.users,
    staffHourlyCost: organization.staffHourlyCost,
  };
}

function readProvided(
  input: NonNullable<EngagementInput["provides"]>[number],
  reader: InputReader,
): ProvidedHours {
  const all = input.allNeeded ?? false;
  if (all === (input.hoursPerMonth != null)) {
    const message = `What the engagement provides for ${input.role} needs either hours a month or allNeeded.`;
    reader.problem(
      undefined,
      "CONTRADICTION",
      message,
      "Give hoursPerMonth, or allNeeded: true.",
      input.role,
    );
  }
  return {
    role: input.role,
    hours: all ? "ALL_NEEDED" : reader.number("hoursPerMonth", fields.providedHours, input.hoursPerMonth),
  };
}

function readOverage(
  reader: InputReader,
  input: EngagementInput,
  provides: readonly ProvidedHours[],
): { includedHours: Given | undefined; overageRate: Given } {
  const included = input.includedHoursPerMonth;
  const includedHours =
    included == null ? undefined : reader.number("includedHoursPerMonth", fields.includedHours, included);
  if (includedHours !== undefined && provides.some(({ hours }) => hours === "ALL_NEEDED")) {
    const message = `${input.name} promises all hours needed and includes only ${includedHours.text} of them.`;
    const advice = "Give hoursPerMonth instead of allNeeded, or leave out includedHoursPerMonth.";
    reader.problem("includedHoursPerMonth", "CONTRADICTION", message, advice, includedHours.text);
  }
  const overageRate = reader.number("overageHourlyRate", fields.overageRate, input.overageHourlyRate);
  if (
    includedHours !== undefined &&
    input.overageHourlyRate == null &&
    hoursProvided(provides) > includedHours.scaled
  ) {
    const message = `${input.name} provides more hours than its ${includedHours.text} included ones, at no price.`;
    reader.problem(
      "overageHourlyRate",
      "REQUIRED",
      message,
      "Give the price of an hour beyond the included ones (0.00 if free).",
    );
  }
  return { includedHours, overageRate };
}
