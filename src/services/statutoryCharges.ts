import { statutoryCharges as charge } from "../costing/charges/statutoryCharges";
import type { StatutoryChargesInput } from "../costing/charges/StatutoryChargesInput";
import { jurisdictionOf, jurisdictions as known } from "../costing/statutory/jurisdictions";
import { InvalidInput } from "../schema/InvalidInput";
import { Jurisdiction } from "../schema/statutory/Jurisdiction";
import { StatutoryCharges } from "../schema/statutory/StatutoryCharges";

/** Charges one employee's pay. Stateless: nothing is read and nothing is stored. */
export function statutoryCharges(input: StatutoryChargesInput): StatutoryCharges | InvalidInput {
  const outcome = charge(input);
  return outcome.kind === "charged"
    ? new StatutoryCharges(outcome.answer)
    : new InvalidInput(outcome.problems);
}

/** Every jurisdiction of the rule data, in order of code. */
export const jurisdictions = (): Jurisdiction[] => known.map((each) => new Jurisdiction(each));

/** The jurisdiction of a code; `undefined` where the rule data holds none. */
export function jurisdiction(code: string): Jurisdiction | undefined {
  const found = jurisdictionOf(code);
  return found && new Jurisdiction(found);
}
