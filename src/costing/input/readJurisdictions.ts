import type { Jurisdiction } from "../statutory/Jurisdiction";
import { jurisdictions, jurisdictionsAt } from "../statutory/jurisdictions";
import type { InputReader } from "./InputReader";

/** Reads the place of work: the jurisdictions whose charges apply there, the widest first. */
export function readJurisdictions(
  reader: InputReader,
  code: string | null | undefined,
): readonly Jurisdiction[] {
  if (code == null) return [];
  const found = jurisdictionsAt(code);
  if (found === undefined) {
    const known = jurisdictions.map((jurisdiction) => jurisdiction.code).join(", ");
    const advice = `Known are ${known}. Elsewhere, leave it out and give otherEmployerCharges.`;
    reader.problem("jurisdiction", "UNKNOWN", `There is no rule data for ${code}.`, advice, code);
    return [];
  }
  const foreign = found.find((jurisdiction) => jurisdiction.currency !== reader.reading.currency);
  if (foreign !== undefined) {
    const message = `The rules of ${foreign.code} are in ${foreign.currency}, the comparison is in ${reader.reading.currency}.`;
    reader.problem(
      "jurisdiction",
      "CONTRADICTION",
      message,
      `Compare in ${foreign.currency}, or give otherEmployerCharges.`,
      code,
    );
  }
  return found;
}
