import type { ProjectWork } from "../engagement/ProjectWork";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Role } from "../vocabulary";
import type { EngagementInput, ProjectWorkInput } from "./EngagementInput";
import { engagementCounts as counts, engagementFields as fields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import { readCount } from "./readCount";

/** The months in which an engagement runs. */
interface Running {
  readonly start: Month;
  readonly end: Month | undefined;
}

/** Reads project work, priced by the rate card. */
export function readProjectWork(
  reader: InputReader,
  { rateCard, projectWork }: EngagementInput,
  period: Running,
): ProjectWork[] {
  const rates = readRateCard(reader, rateCard);
  return reader
    .list("projectWork", projectWork, 50, (work, at) => readWork(work, at, rates, period))
    .filter((work) => work !== undefined);
}

/** An hour's price by role, each once. */
function readRateCard(reader: InputReader, card: EngagementInput["rateCard"]): ReadonlyMap<Role, Given> {
  const rates = new Map<Role, Given>();
  reader.list("rateCard", card, 10, ({ role, hourlyRate }, at) => {
    if (rates.has(role)) {
      const message = `The rate of ${role} is given twice.`;
      at.problem("role", "DUPLICATE", message, "Give the rate of each role once.", role);
    }
    rates.set(role, at.number("hourlyRate", fields.hourlyRate, hourlyRate));
  });
  return rates;
}

/** Work of a role that has no rate cannot be priced. */
function readWork(
  input: ProjectWorkInput,
  reader: InputReader,
  rates: ReadonlyMap<Role, Given>,
  period: Running,
): ProjectWork | undefined {
  const { role, start } = input;
  const label = reader.text("label", input.label);
  const months = readCount(reader, "months", counts.workMonths, input.months, 1);
  const hours = reader.number("hours", fields.projectHours, input.hours);
  checkMonths(reader, label, { start, end: addMonths(start, months) }, period);
  const hourlyRate = rates.get(role);
  if (hourlyRate === undefined) {
    const message = `${label} is work of ${role}, for which the rate card has no rate.`;
    reader.problem("role", "REQUIRED", message, `Give rateCard: [{ role: ${role}, hourlyRate: ... }].`, role);
    return undefined;
  }
  return { label, path: reader.path, role, start, months, hours, hourlyRate };
}

/** Work is done while the agreement runs. */
function checkMonths(
  reader: InputReader,
  label: string,
  work: { readonly start: Month; readonly end: Month },
  { start, end }: Running,
): void {
  if (work.start >= start && (end === undefined || work.end <= end)) return;
  const runs = `from ${printMonth(start)}${end === undefined ? " on" : ` to before ${printMonth(end)}`}`;
  const message = `${label} goes on from ${printMonth(work.start)} to before ${printMonth(work.end)}, the agreement ${runs}.`;
  const advice = "Give months in which the agreement runs.";
  reader.problem("start", "CONTRADICTION", message, advice, printMonth(work.start));
}
