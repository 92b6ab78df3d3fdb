import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import type { Term } from "../engagement/term";
import type { EngagementInput, TermInput } from "./EngagementInput";
import { engagementCounts as counts, engagementFields as fields } from "./fields";
import type { InputReader } from "./InputReader";
import { readCount } from "./readCount";
import { readPartPeriod } from "./readPartPeriod";

/** Reads how long an agreement binds. */
export function readTerm(reader: InputReader, input: TermInput | null | undefined): Term | undefined {
  if (input == null) return undefined;
  const months = readCount(reader, "months", counts.termMonths, input.months, 1);
  if (input.autoRenews === false && input.renewalMonths != null) {
    const advice = "Say autoRenews: true, or leave renewalMonths out.";
    const message = "A term that does not renew has no length of renewal.";
    reader.problem("renewalMonths", "CONTRADICTION", message, advice, String(input.renewalMonths));
  }
  return {
    path: reader.path,
    months,
    autoRenews: input.autoRenews ?? true,
    renewalMonths: readCount(reader, "renewalMonths", counts.renewalMonths, input.renewalMonths, months),
    noticeMonths: readCount(reader, "noticeMonths", counts.noticeMonths, input.noticeMonths, 0),
    terminationFee: reader.number("earlyTerminationFee", fields.terminationFee, input.earlyTerminationFee),
    terminationShare: reader.number(
      "earlyTerminationShare",
      fields.terminationShare,
      input.earlyTerminationShare,
    ),
  };
}

/** Reads when an agreement runs: without an end of its own, one that does not renew stops with its term. */
export function readEngagementPeriod(
  reader: InputReader,
  input: EngagementInput,
  term: Term | undefined,
  horizon: Period,
): { start: Month; end: Month | undefined } {
  const { start, end } = readPartPeriod(reader, input, horizon);
  if (term === undefined || term.autoRenews) return { start, end };
  const termEnd = addMonths(start, term.months);
  if (end === undefined) {
    if (termEnd < horizon.end) warnOfEnd(reader, input.name, term, termEnd);
    return { start, end: termEnd };
  }
  if (end > termEnd) {
    const message = `${input.name} ends in ${printMonth(end)}, after its term of ${term.months} months, which does not renew.`;
    const advice = `Give an end up to ${printMonth(termEnd)}, a longer term, or autoRenews: true.`;
    reader.problem("end", "CONTRADICTION", message, advice, printMonth(end));
  }
  return { start, end };
}

function warnOfEnd({ reading }: InputReader, name: string, { months }: Term, termEnd: Month): void {
  reading.warnings.push({
    code: "TERM_ENDS",
    subject: name,
    message: `${name} stops before ${printMonth(termEnd)}: its term of ${months} months does not renew. From then on it costs nothing and does nothing.`,
    advice: "Say autoRenews: true if it goes on, or add the agreement that follows it.",
  });
}
