import { criticalPath, type Timing } from "../../../src/sequencing/criticalPath";
import type { Activity, Dependency, Network, Relation } from "../../../src/sequencing/Network";

const RELATION_OF: Record<string, Relation> = {
  FS: "FINISH_TO_START",
  SS: "START_TO_START",
  FF: "FINISH_TO_FINISH",
  SF: "START_TO_FINISH",
};

/**
 * Reads a network the way textbooks print it, one activity a line: name, duration and predecessors, two blanks apart.
 * A predecessor is a name, or a name with its relation and lag: "Drawings, Prototype SS+9". A fourth column is the
 * working-day index before which the activity must not start.
 */
export function networkOf(text: string): Network {
  const activities: Activity[] = [];
  const dependencies: Dependency[] = [];
  for (const line of linesOf(text)) {
    const [name = "", duration, predecessors = "", earliestStart = "0"] = line.split(/ {2,}/);
    activities.push({ id: name, name, duration: Number(duration), earliestStart: Number(earliestStart) });
    for (const predecessor of predecessors.split(", ")) {
      const [, from, relation = "FS", lag = "0"] =
        /^(.*?)(?: (FS|SS|FF|SF)([+-]\d+)?)?$/.exec(predecessor) ?? [];
      if (from === undefined || from === "" || from === "-") continue;
      dependencies.push({
        from,
        to: name,
        relation: RELATION_OF[relation] ?? "FINISH_TO_START",
        lag: Number(lag),
      });
    }
  }
  return { activities, dependencies };
}

const PRINTED = {
  ES: (timing: Timing) => timing.earliestStart,
  EF: (timing: Timing) => timing.earliestFinish,
  LS: (timing: Timing) => timing.latestStart,
  LF: (timing: Timing) => timing.latestFinish,
  TF: (timing: Timing) => timing.totalFloat,
  FF: (timing: Timing) => timing.freeFloat,
};

/** The answer for a network that has no cycle. */
export function timesOf(network: Network): { finish: number; timings: readonly Timing[] } {
  const outcome = criticalPath(network);
  if (outcome.kind === "cyclic") throw new Error("The network has a cycle.");
  return outcome;
}

/** The columns of the answer that a source prints, one line an activity: "A  0 3 0 3 0". */
export function tableOf(network: Network, columns: readonly (keyof typeof PRINTED)[]): string[] {
  return timesOf(network).timings.map(
    (timing) => `${timing.activity.name}  ${columns.map((column) => PRINTED[column](timing)).join(" ")}`,
  );
}

/** Names of the critical activities, in the order of the network. */
export const criticalOf = (network: Network): string[] =>
  timesOf(network)
    .timings.filter((timing) => timing.critical)
    .map((timing) => timing.activity.name);

/** The lines of a table, without blank ones and indentation. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
