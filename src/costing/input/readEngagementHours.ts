import { hoursProvided, type BilledHours, type ProvidedHours } from "../engagement/Engagement";
import type { EngagementInput } from "./EngagementInput";
import { engagementCounts as counts, engagementFields as fields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import { readCount } from "./readCount";

const MONTHS_A_YEAR = 12;

/** Reads what an engagement does for a role. */
export function readProvided(
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

/** Reads which hours the retainer includes, and what those beyond cost. */
export function readBilledHours(
  reader: InputReader,
  input: EngagementInput,
  provides: readonly ProvidedHours[],
): BilledHours {
  const { includedHoursPerMonth: stated } = input;
  const included =
    stated == null ? undefined : reader.number("includedHoursPerMonth", fields.includedHours, stated);
  const expectedByMonth = readExpected(reader, input);
  const overageRate = reader.number("overageHourlyRate", fields.overageRate, input.overageHourlyRate);
  if (included !== undefined) {
    checkPromise(reader, input, provides, included);
    const most = Math.max(hoursProvided(provides), ...(expectedByMonth ?? []).map(({ scaled }) => scaled));
    const expected = expectedByMonth === undefined ? hoursProvided(provides) : most;
    if (input.overageHourlyRate == null && expected > included.scaled) {
      const message = `${input.name} expects more hours than its ${included.text} included ones, at no price.`;
      const advice = "Give the price of an hour beyond the included ones (0.00 if free).";
      reader.problem("overageHourlyRate", "REQUIRED", message, advice);
    }
  }
  return { included, expectedByMonth, overageRate, rollOverMonths: readRollOver(reader, input) };
}

/** Hours promised without limit leave open how many are beyond the included ones. */
function checkPromise(
  reader: InputReader,
  { name, expectedHoursByMonth }: EngagementInput,
  provides: readonly ProvidedHours[],
  included: Given,
): void {
  if (expectedHoursByMonth != null || provides.every(({ hours }) => hours !== "ALL_NEEDED")) return;
  const message = `${name} promises all hours needed and includes only ${included.text} of them.`;
  const advice =
    "Give expectedHoursByMonth, or hoursPerMonth instead of allNeeded, or leave out includedHoursPerMonth.";
  reader.problem("includedHoursPerMonth", "CONTRADICTION", message, advice, included.text);
}

function readExpected(
  reader: InputReader,
  { expectedHoursByMonth: stated, includedHoursPerMonth }: EngagementInput,
): Given[] | undefined {
  if (stated == null) return undefined;
  if (includedHoursPerMonth == null) {
    const message = "Hours expected by month matter only beside included ones.";
    const advice = "Give includedHoursPerMonth (0 if none is), or leave expectedHoursByMonth out.";
    reader.problem("expectedHoursByMonth", "CONTRADICTION", message, advice);
  }
  if (stated.length !== MONTHS_A_YEAR) {
    const message = `There are expected hours of ${stated.length} months.`;
    const advice = "Give twelve numbers, January first.";
    reader.problem("expectedHoursByMonth", "OUT_OF_RANGE", message, advice, String(stated.length));
    return undefined;
  }
  return reader.list("expectedHoursByMonth", stated, MONTHS_A_YEAR, (hours, at) =>
    at.item(fields.expectedHours, hours),
  );
}

/** Months in which unused hours can still be used; 0 when they expire. */
function readRollOver(reader: InputReader, input: EngagementInput): number {
  const { unusedHours, rollOverMonths, includedHoursPerMonth } = input;
  if (unusedHours !== "ROLL_OVER") {
    if (rollOverMonths != null) {
      const message = `Hours last for ${rollOverMonths} months, and do not roll over.`;
      const advice = "Say unusedHours: ROLL_OVER, or leave rollOverMonths out.";
      reader.problem("rollOverMonths", "CONTRADICTION", message, advice, String(rollOverMonths));
    }
    return 0;
  }
  if (includedHoursPerMonth == null) {
    const message = "Only included hours can ROLL_OVER, and their number is not given.";
    reader.problem("unusedHours", "CONTRADICTION", message, "Give includedHoursPerMonth.", unusedHours);
  }
  return readCount(reader, "rollOverMonths", counts.rollOverMonths, rollOverMonths, MONTHS_A_YEAR);
}
