import * as files from "./data";
import type { Jurisdiction } from "./Jurisdiction";
import { parseJurisdiction } from "./parseJurisdiction";
import type { StatutoryRule } from "./StatutoryRule";

/** Every jurisdiction that the rule data holds, in order of code. */
export const jurisdictions: readonly Jurisdiction[] = Object.entries(files)
  .map(([name, json]) => parseJurisdiction(json, `data/${name}`))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE = new Map(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction]));

/** The version of the rule data: the latest date on which any of it was compiled. */
export const ruleDataVersion = jurisdictions
  .map((jurisdiction) => jurisdiction.compiledOn)
  .reduce((a, b) => (a > b ? a : b));

/** A jurisdiction by its code. */
export const jurisdictionOf = (code: string): Jurisdiction | undefined => BY_CODE.get(code);

/** A jurisdiction and those whose rules apply there too, the widest first; `undefined` for an unknown code. */
export function jurisdictionsAt(code: string): readonly Jurisdiction[] | undefined {
  const found = BY_CODE.get(code);
  if (found === undefined) return undefined;
  return found.parent === undefined ? [found] : [...(jurisdictionsAt(found.parent) ?? []), found];
}

/** The places that the rules and their variants ask for: "NY-MCTD-1". */
export function workLocationsOf(jurisdiction: Jurisdiction): readonly string[] {
  const known = LOCATIONS.get(jurisdiction) ?? locationsAskedBy(jurisdiction);
  LOCATIONS.set(jurisdiction, known);
  return known;
}

const LOCATIONS = new WeakMap<Jurisdiction, readonly string[]>();

function locationsAskedBy({ rules }: Jurisdiction): string[] {
  const asked = rules.flatMap((rule) => [
    ...rule.conditions,
    ...rule.versions.flatMap(({ variants }) => variants.flatMap(({ conditions }) => conditions)),
  ]);
  return [...new Set(asked.flatMap(({ field, value }) => (field === "workLocation" ? [String(value)] : [])))];
}

/** Every rule for which employers have rates of their own. */
export const ownRates: readonly StatutoryRule[] = jurisdictions.flatMap(({ rules }) =>
  rules.filter((rule) => rule.experienceRated),
);
