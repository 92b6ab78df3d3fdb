import { printCents } from "../../kernel/Cents";
import type { Clock } from "../Clock";
import type { Driver } from "./Driver";
import type { Instance } from "./Instance";
import { relationInWords } from "./inWords";

/** Why a project does not start a period earlier, in a sentence. */
export function driverInWords(driver: Driver, id: string, { projects }: Instance, clock: Clock): string {
  const nameOf = (other: string): string => projects.find((project) => project.id === other)?.name ?? other;
  const names = (ids: readonly string[]): string => listed(ids.map(nameOf));
  const held = (holders: readonly string[]): string =>
    holders.length === 0 ? "" : `; ${names(holders)} has it`;
  switch (driver.kind) {
    case "RELATION": {
      const { relation } = driver;
      return `${relationInWords(nameOf(relation.from), nameOf(id), relation, clock)}.`;
    }
    case "EARLIEST_START":
      return "It must not start earlier.";
    case "FIXED_START":
      return "Its start is fixed.";
    case "FREEZE":
      return `A phase of it would fall into ${driver.freeze}.`;
    case "ROLE": {
      const when = clock.when(driver.period);
      const [needs, free] = [clock.units(driver.needs), clock.units(driver.free)];
      return `It needs ${needs} of role ${driver.role} ${when}, and ${free} are free${held(driver.holders)}.`;
    }
    case "BUDGET": {
      const left = printCents(driver.left);
      return `Of ${printCents(driver.amount)} in ${driver.window} ${left} is left, ${printCents(driver.shortBy)} too little${held(driver.holders)}.`;
    }
    case "DEPARTMENT":
      return `${driver.department} can bear no more ${clock.when(driver.period)}: ${names(driver.holders)}.`;
    case "QUIET_TIME":
      return `${clock.span(1)} earlier it would disrupt somebody in ${listed(driver.quietTimes)}, for ${printCents(driver.more)} more.`;
    case "WEIGHT":
      return `${names(driver.before)} went first: ${clock.span(1)} of waiting costs more there than ${printCents(driver.own)}.`;
    case "CHOICE":
      return "It could start earlier by itself; the whole is cheaper as it is, or it was published so.";
  }
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
