import type { Day } from "../../kernel/Day";
import { shareOf } from "../../kernel/rounding";
import { convertJurisdiction } from "../statutory/convertJurisdiction";
import { demandsOf } from "../statutory/demands";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import type { PositionInput } from "./PositionInput";
import { readJurisdictions } from "./readJurisdictions";

/** Reads the place of work: the jurisdictions whose charges apply there, in the currency of the comparison. */
export function readPlaceOfWork(
  reader: InputReader,
  { jurisdiction, workLocation }: PositionInput,
): readonly Jurisdiction[] {
  const found = readJurisdictions(
    reader,
    jurisdiction == null ? [] : [{ code: jurisdiction, at: ["jurisdiction"] }],
    workLocation,
  );
  const { conversion } = reader.reading;
  if (conversion === undefined) return found;
  return found.map((each) => convertJurisdiction(each, (cents) => shareOf(cents, conversion.rate)));
}

/** What is known of the employer, with the place of work and the age of whoever is in the seat. */
export function employerAt(
  reader: InputReader,
  { workLocation, age }: PositionInput,
  { employer }: Organization,
): EmployerFacts {
  if (workLocation == null && age == null) return employer;
  const stated = {
    ...employer.stated,
    ...(workLocation == null ? undefined : { workLocation }),
    ...(age == null ? undefined : { age: reader.whole("age", "The age", age, [14, 100], 30) }),
  };
  return { ...employer, stated };
}

/** Notes as problems what the rules still need for the days of a position. */
export function checkDemands(
  reader: InputReader,
  jurisdictions: readonly Jurisdiction[],
  employer: EmployerFacts,
  days: { readonly first: Day; readonly last: Day },
  { headcount }: Organization,
): void {
  const known = headcount === undefined ? (["annualWage"] as const) : (["annualWage", "headcount"] as const);
  for (const jurisdiction of jurisdictions)
    for (const rule of jurisdiction.rules)
      for (const { code, message, advice, value } of demandsOf(rule, jurisdiction, employer, days, known))
        reader.problem("jurisdiction", code, message, advice, value);
}
