import type { Engagement } from "../engagement/Engagement";
import type { EngagementInput } from "./EngagementInput";
import { engagementFields as fields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readBilledHours, readProvided } from "./readEngagementHours";
import { readEngagementPeriod, readTerm } from "./readEngagementTerm";
import { readProjectWork } from "./readEngagementWork";
import { readEscalation } from "./readEscalation";
import { readPassThrough } from "./readPassThrough";
import { readTransition } from "./readTransition";
import { readUnitFees } from "./readUnitFees";

/** Reads an engagement; every fault becomes a problem of the reader's. */
export function readEngagement(
  input: EngagementInput,
  reader: InputReader,
  organization: Organization,
): Engagement {
  const term = readTerm(reader.in("term"), input.term);
  const period = readEngagementPeriod(reader, input, term, organization.horizon);
  const provides = reader.list("provides", input.provides, 10, readProvided);
  return {
    name: reader.text("name", input.name),
    path: reader.path,
    kind: input.kind,
    start: period.start,
    end: period.end,
    purpose: input.purpose ?? "RUN",
    onboardingFee: reader.number("onboardingFee", fields.onboardingFee, input.onboardingFee),
    retainer: reader.number("monthlyRetainer", fields.retainer, input.monthlyRetainer),
    unitFees: readUnitFees(reader, input, organization),
    escalation: readEscalation(reader, "escalation", fields.escalation, input.escalation),
    provides,
    hours: readBilledHours(reader, input, provides),
    projectWork: readProjectWork(reader, input, period),
    passThrough: readPassThrough(reader, input, organization),
    term,
    serviceTax: reader.number("serviceTaxRate", fields.serviceTax, input.serviceTaxRate),
    transition: readTransition(reader.in("transition"), input.transition),
    coordinationHours: reader.number(
      "coordinationHoursPerMonth",
      fields.coordinationHours,
      input.coordinationHoursPerMonth,
    ),
    staffHourlyCost: organization.staffHourlyCost,
    coverageHours: reader.number("coverageHoursPerWeek", fields.coverageHours, input.coverageHoursPerWeek),
    skills: reader.names("skills", input.skills),
    frameworks: reader.names("frameworks", input.frameworks),
  };
}
