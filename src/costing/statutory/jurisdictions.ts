import usCalifornia from "./data/us-ca.json";
import usFederal from "./data/us-federal.json";
import type { Jurisdiction } from "./Jurisdiction";
import { parseJurisdiction } from "./parseJurisdiction";

/** Every jurisdiction the rule data holds. A new one is a file and a line here. */
export const jurisdictions: readonly Jurisdiction[] = [
  parseJurisdiction(usFederal, "us-federal.json"),
  parseJurisdiction(usCalifornia, "us-ca.json"),
];

/** The version of the rule data: the latest date on which any of it was compiled. */
export const ruleDataVersion = jurisdictions
  .map((jurisdiction) => jurisdiction.compiledOn)
  .reduce((a, b) => (a > b ? a : b));

/** A jurisdiction and those whose rules apply there too, the widest first; `undefined` for an unknown code. */
export function jurisdictionsAt(code: string): readonly Jurisdiction[] | undefined {
  const found = jurisdictions.find((jurisdiction) => jurisdiction.code === code);
  if (found === undefined) return undefined;
  return found.parent === undefined ? [found] : [...(jurisdictionsAt(found.parent) ?? []), found];
}
