import type { Clock } from "../Clock";
import type { Instance } from "../schedule/Instance";
import { relationInWords } from "../schedule/inWords";
import { BEGINNINGS, type Beginning, type Tie } from "./CriticalChain";

/** What makes one project of a chain wait for the one before it, in a sentence. */
export function tieInWords(tie: Tie, from: string, to: string, { projects }: Instance, clock: Clock): string {
  const nameOf = (id: string): string => projects.find((project) => project.id === id)?.name ?? id;
  const [first, second] = [nameOf(from), nameOf(to)];
  switch (tie.kind) {
    case "RELATION":
      return `${relationInWords(first, second, tie.relation, clock)}.`;
    case "ROLE":
      return `${first} has people of role ${tie.role} ${clock.when(tie.period)} whom ${second} would need.`;
    case "DEPARTMENT":
      return `${first} disrupts ${tie.department} ${clock.when(tie.period)}, which can bear no more.`;
    case "BUDGET":
      return `${first} spends what ${second} would need of ${tie.window}.`;
  }
}

/** Why the first project of a chain starts when it does, in a sentence. */
export function beginningInWords(beginning: Beginning, clock: Clock): string {
  switch (beginning.kind) {
    case "FREEZE":
      return `A phase of it would fall into ${beginning.freeze}.`;
    case "BUDGET_WINDOW_OPENS":
      return beginning.opens === undefined
        ? `There is too little money for it in ${beginning.short}.`
        : `There is too little money for it in ${beginning.short}; ${beginning.opens} has it.`;
    case "ROLE_CAPACITY":
      return `There are too few people of role ${beginning.role} ${clock.when(beginning.period)}, whoever else works.`;
    default:
      return BEGINNINGS[beginning.kind];
  }
}
