import { CriticalPath, DependencyCycles } from "../schema/sequencing/CriticalPath";
import type { CriticalPathInput } from "../schema/sequencing/CriticalPathInput";
import { InvalidInput } from "../schema/InvalidInput";
import { criticalPath as timesOf } from "../sequencing/criticalPath";
import { endsTooLate, readNetwork } from "../sequencing/readNetwork";

/** Dates a network given inline. Stateless: nothing is read and nothing is stored. */
export function criticalPath(input: CriticalPathInput): CriticalPath | DependencyCycles | InvalidInput {
  const reading = readNetwork(input);
  if (reading.kind === "invalid") return new InvalidInput(reading.problems);
  const { network, days } = reading.terms;
  const outcome = timesOf(network);
  if (outcome.kind === "cyclic") return new DependencyCycles(outcome.cycles, outcome.more);
  const { timings, finish } = outcome;
  return days.reaches(finish)
    ? new CriticalPath(timings, finish, days)
    : new InvalidInput([endsTooLate(finish)]);
}
