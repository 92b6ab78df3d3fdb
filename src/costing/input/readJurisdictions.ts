import type { Path } from "../../kernel/Problem";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import { jurisdictions, jurisdictionsAt, workLocationsOf } from "../statutory/jurisdictions";
import type { InputReader } from "./InputReader";
import type { Maybe } from "../../kernel/Maybe";

/** A code as it stands in the input. */
interface WrittenCode {
  readonly code: string;
  readonly at: Path;
}

/**
 * The jurisdictions whose charges apply at some places, each with those around it, the widest first; a place of work
 * brings the local jurisdiction that asks for it. All of one currency, which must be the reader's.
 */
export function readJurisdictions(
  reader: InputReader,
  codes: readonly WrittenCode[],
  workLocation: Maybe<string>,
): readonly Jurisdiction[] {
  const named = new Set<Jurisdiction>();
  for (const { code, at } of codes) {
    const found = jurisdictionsAt(code);
    if (found === undefined) unknownCode(reader, at, code);
    else checkCurrency(reader, at, found);
    for (const jurisdiction of found ?? []) named.add(jurisdiction);
  }
  const all = workLocation == null ? [...named] : withLocal(reader, [...named], workLocation);
  return withoutReplaced(reader, all);
}

function unknownCode(reader: InputReader, at: Path, code: string): void {
  const known = jurisdictions.map((jurisdiction) => jurisdiction.code).join(", ");
  const advice = `Known are ${known}. Elsewhere, leave it out and give otherEmployerCharges.`;
  reader.in(...at).problem(undefined, "UNKNOWN", `There is no rule data for ${code}.`, advice, code);
}

function checkCurrency(reader: InputReader, at: Path, found: readonly Jurisdiction[]): void {
  const { currency } = reader.reading;
  const foreign = found.find((jurisdiction) => jurisdiction.currency !== currency);
  if (foreign === undefined) return;
  const message = `The rules of ${foreign.code} are in ${foreign.currency}, the pay is in ${currency}.`;
  const advice = `Give a position in currency: ${foreign.currency} with an exchange rate, or its charges as otherEmployerCharges; ask for charges in one currency at a time.`;
  reader.in(...at).problem(undefined, "CONTRADICTION", message, advice, found.at(-1)?.code);
}

/** Adds the local jurisdictions within those named that ask for a place of work. */
function withLocal(
  reader: InputReader,
  named: readonly Jurisdiction[],
  workLocation: string,
): Jurisdiction[] {
  const within = jurisdictions.filter(
    (each) => named.includes(each) || named.some(({ code }) => code === each.parent),
  );
  const asking = within.filter((each) => workLocationsOf(each).includes(workLocation));
  if (asking.length === 0) {
    const known = within.flatMap(workLocationsOf);
    const advice =
      known.length === 0
        ? "Leave workLocation out: no charge there depends on it."
        : `Places that charges depend on there: ${known.join(", ")}. Elsewhere, leave it out.`;
    reader.problem(
      "workLocation",
      "UNKNOWN",
      `No charge depends on the place of work ${workLocation}.`,
      advice,
      workLocation,
    );
  }
  return [...new Set([...named, ...asking])];
}

/** Leaves out what another one of them takes the place of, and says so. */
function withoutReplaced(reader: InputReader, all: readonly Jurisdiction[]): Jurisdiction[] {
  return all.filter((each) => {
    const instead = all.find(({ replaces }) => replaces === each.code);
    if (instead === undefined) return true;
    reader.reading.warnings.push({
      code: "REPLACED",
      subject: each.code,
      message: `The rules of ${instead.name} (${instead.code}) take the place of those of ${each.name} (${each.code}), which are left out.`,
      advice: `Leave ${each.code} out.`,
    });
    return false;
  });
}
