import { isCurrencyCode, type CurrencyCode } from "../../kernel/Money";
import type { Problem } from "../../kernel/Problem";
import { InputReader, type Reading } from "../input/InputReader";
import { readEmployerFacts } from "../input/readEmployerFacts";
import { readJurisdictions } from "../input/readJurisdictions";
import { demandsOf } from "../statutory/demands";
import type { Pay } from "../statutory/employee/Pay";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import { jurisdictionOf } from "../statutory/jurisdictions";
import type { Warning } from "../Warning";
import { readPay } from "./readPay";
import type { StatutoryChargesInput } from "./StatutoryChargesInput";

/** What has been read without problems. */
export interface StatutoryTerms {
  readonly currency: CurrencyCode;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly employer: EmployerFacts;
  readonly payIn: (jurisdiction: Jurisdiction) => Pay;
  readonly warnings: readonly Warning[];
}

export type StatutoryReading =
  | { readonly kind: "valid"; readonly terms: StatutoryTerms }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads and checks what is asked: either terms to charge, or every problem found. */
export function readStatutoryCharges(input: StatutoryChargesInput): StatutoryReading {
  const currency = input.currency ?? currencyOf(input.jurisdictions);
  const reading: Reading = { currency, assumptions: "NONE", problems: [], warnings: [] };
  const reader = new InputReader(reading, []);
  if (!isCurrencyCode(currency))
    reader.problem(
      "currency",
      "UNKNOWN",
      `${currency} is not a currency code.`,
      "Give three capital letters.",
      currency,
    );
  const jurisdictions = readPlaces(reader, input);
  const pay = readPay(reader, input);
  const employer = employerOf(reader, input, pay.annualWage);
  if (reading.problems.length === 0)
    for (const jurisdiction of jurisdictions)
      checkRules(reader, jurisdiction, employer, pay.payIn(jurisdiction));
  if (reading.problems.length > 0) return { kind: "invalid", problems: reading.problems };
  const { payIn } = pay;
  return { kind: "valid", terms: { currency, jurisdictions, employer, payIn, warnings: reading.warnings } };
}

/** That of the first jurisdiction that is known. */
function currencyOf(codes: readonly string[]): CurrencyCode {
  for (const code of codes) {
    const found = jurisdictionOf(code);
    if (found !== undefined) return found.currency;
  }
  return "USD";
}

const MOST_JURISDICTIONS = 70;

function readPlaces(reader: InputReader, input: StatutoryChargesInput): readonly Jurisdiction[] {
  if (input.jurisdictions.length === 0)
    reader.problem(
      "jurisdictions",
      "REQUIRED",
      "There is no jurisdiction.",
      "Give the codes of the place of work, for example US-TX.",
    );
  const codes = reader.list("jurisdictions", input.jurisdictions, MOST_JURISDICTIONS, (code, at) => ({
    code,
    at: at.path,
  }));
  return readJurisdictions(reader, codes, input.workLocation);
}

/** What is known of the employer, with the place of work, the age and the pay of the employee. */
function employerOf(
  reader: InputReader,
  { employer: input, workLocation, age }: StatutoryChargesInput,
  annualWage: number,
): EmployerFacts {
  const employer = readEmployerFacts(reader.in("employer"), input);
  const stated = {
    ...employer.stated,
    annualWage,
    ...(workLocation == null ? undefined : { workLocation }),
    ...(age == null ? undefined : { age: reader.whole("age", "The age", age, [14, 100], 30) }),
  };
  return { ...employer, stated };
}

/** Notes as problems what the rules of a jurisdiction still need for the days of the pay. */
function checkRules(
  reader: InputReader,
  jurisdiction: Jurisdiction,
  employer: EmployerFacts,
  { days, lawOf }: Pay,
): void {
  const [first, last] = [lawOf ?? days[0], lawOf ?? days.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const rule of jurisdiction.rules)
    for (const demand of demandsOf(rule, jurisdiction, employer, { first, last }, []))
      reader.in(...demand.place).problem(undefined, demand.code, demand.message, demand.advice, demand.value);
}
