import type { Escalation } from "../escalation";
import type { EscalationInput } from "./EscalationInput";
import type { Field } from "./Field";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";

/** Calendar years for which an index can be stated. */
const YEARS = [1990, 2199] as const;

/** Reads how a price rises; a price without an escalation stays as it is. */
export function readEscalation(
  parent: InputReader,
  name: string,
  field: Field,
  input: EscalationInput | null | undefined,
): Escalation {
  const reader = parent.in(name);
  const bound = (bound: "cap" | "floor") =>
    input?.[bound] == null ? undefined : reader.number(bound, field, input[bound]);
  const escalation = {
    rate: reader.number("rate", field, input?.rate),
    timing: input?.timing ?? "ANNIVERSARY",
    month: reader.whole("month", "The month of the raise", input?.month, [1, 12], 1),
    indexRates: readIndex(reader, field, input),
    cap: bound("cap"),
    floor: bound("floor"),
  };
  checkMonth(reader, input);
  checkBounds(reader, escalation);
  return escalation;
}

function readIndex(
  reader: InputReader,
  field: Field,
  input: EscalationInput | null | undefined,
): ReadonlyMap<number, Given> {
  const rates = new Map<number, Given>();
  reader.list("indexRates", input?.indexRates, 30, ({ year, rate }, at) => {
    const known = at.whole("year", "The year of the index", year, YEARS, YEARS[0]);
    if (rates.has(known))
      at.problem(
        "year",
        "DUPLICATE",
        `The index of ${known} is given twice.`,
        "Give each year once.",
        String(known),
      );
    rates.set(known, at.number("rate", field, rate));
  });
  return rates;
}

function checkMonth(reader: InputReader, input: EscalationInput | null | undefined): void {
  const isNamed = input?.timing === "CALENDAR_MONTH";
  if (isNamed && input.month == null)
    reader.problem("month", "REQUIRED", "The calendar month of the raise is missing.", "Give 1 to 12.");
  if (!isNamed && input?.month != null) {
    const advice = "Say timing: CALENDAR_MONTH, or leave the month out.";
    const message = `Month ${input.month} is given, and another timing.`;
    reader.problem("month", "CONTRADICTION", message, advice, String(input.month));
  }
}

function checkBounds(reader: InputReader, { cap, floor }: Pick<Escalation, "cap" | "floor">): void {
  if (cap === undefined || floor === undefined || cap.scaled >= floor.scaled) return;
  const message = `The cap ${cap.text} lies below the floor ${floor.text}.`;
  reader.problem("cap", "CONTRADICTION", message, "Give a cap that is not below the floor.", cap.text);
}
