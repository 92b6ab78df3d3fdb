import type { Cents } from "../../kernel/Cents";
import { shareOf } from "../../kernel/rounding";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import { jurisdictions, jurisdictionsAt } from "../statutory/jurisdictions";
import type { InputReader } from "./InputReader";

/** Reads the place of work: the jurisdictions whose charges apply there, the widest first, in the comparison's currency. */
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
  const { currency } = reader.reading;
  const foreign = found.find((jurisdiction) => jurisdiction.currency !== currency);
  if (foreign !== undefined) {
    const message = `The rules of ${foreign.code} are in ${foreign.currency}, the position is in ${currency}.`;
    const advice = `Give the position in currency: ${foreign.currency} with an exchange rate, or give otherEmployerCharges.`;
    reader.problem("jurisdiction", "CONTRADICTION", message, advice, code);
  }
  const { conversion } = reader.reading;
  if (conversion === undefined) return found;
  return found.map((jurisdiction) => converted(jurisdiction, (cents) => shareOf(cents, conversion.rate)));
}

/** The same rules with their wage bases in another currency. */
function converted(jurisdiction: Jurisdiction, convert: (cents: Cents) => Cents): Jurisdiction {
  const rules = jurisdiction.rules.map((rule) => ({
    ...rule,
    versions: rule.versions.map((version) => ({
      ...version,
      wageBase: version.wageBase === undefined ? undefined : convert(version.wageBase),
    })),
  }));
  return { ...jurisdiction, rules };
}
