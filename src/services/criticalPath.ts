import { CriticalPath, DependencyCycles } from "../schema/sequencing/CriticalPath";
import type { CriticalPathInput } from "../schema/sequencing/CriticalPathInput";
import { InvalidInput } from "../schema/InvalidInput";
import { criticalPath as timesOf } from "../sequencing/criticalPath";
import { readNetwork } from "../sequencing/readNetwork";

/** Dates a network given inline. Stateless: nothing is read and nothing is stored. */
export function criticalPath(input: CriticalPathInput): CriticalPath | DependencyCycles | InvalidInput {
  const reading = readNetwork(input);
  if (reading.kind === "invalid") return new InvalidInput(reading.problems);
  const { network, days } = reading.terms;
  const outcome = timesOf(network);
  return outcome.kind === "cyclic"
    ? new DependencyCycles(outcome.cycles)
    : new CriticalPath(outcome.timings, outcome.finish, days);
}
