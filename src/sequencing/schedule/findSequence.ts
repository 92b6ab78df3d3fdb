import type { Stretch } from "../Clock";
import { conflictOf } from "./conflictOf";
import type { Constraint } from "./Constraint";
import type { Instance } from "./Instance";
import { repairsOf, type Repair } from "./Repair";
import { schedule, type Effort, type Scheduled } from "./schedule";
import { scheduleByLevels } from "./scheduleByLevels";
import type { Starts } from "./Starts";

/** What is asked of the engine; plain data, so that it can be worked on elsewhere. */
export interface SequenceTask {
  readonly instance: Instance;
  readonly effort: Effort;
  /** A schedule that takes part in the search as it is. */
  readonly before: Starts | undefined;
  /** Stretches in which more people may be had, when there is no schedule. */
  readonly stretches: readonly Stretch[];
}

/** A schedule, or why there is none. */
export type SequenceFound = Scheduled | Impossible;

/** No schedule was found. */
export interface Impossible {
  readonly kind: "none";
  /** Whether none exists. */
  readonly proved: boolean;
  /** Ids of the projects that found no place in the best attempt. */
  readonly missing: readonly string[];
  /** Wishes that cannot hold together; empty when nobody could find out, or when durations alone are too much. */
  readonly conflict: readonly Constraint[];
  /** Whether a schedule exists without any one of them. */
  readonly irreducible: boolean;
  readonly repairs: readonly Omit<Repair, "repaired">[];
}

/** Nodes for each exact question about a conflict, and how many are asked about it and about the ways out. */
const CONFLICT_NODES = 1_000;
const MOST_QUESTIONS = 120;

/** Puts a roadmap in order; where no order exists, finds out which wishes cannot hold together and the smallest way out. */
export function findSequence({ instance, effort, before, stretches }: SequenceTask): SequenceFound {
  const { levels = [] } = instance;
  const outcome =
    levels.length > 0
      ? scheduleByLevels(instance, levels, effort, before)
      : schedule(instance, effort, before);
  if (outcome.kind === "scheduled") return outcome;
  const conflict = conflictOf(instance, CONFLICT_NODES, MOST_QUESTIONS);
  const constraints = "constraints" in conflict ? conflict.constraints : [];
  return {
    kind: "none",
    proved: outcome.proved || "constraints" in conflict,
    missing: outcome.missing,
    conflict: constraints,
    irreducible: conflict.kind === "irreducible",
    repairs: repairsOf(instance, constraints, CONFLICT_NODES, stretches, MOST_QUESTIONS).map(
      ({ constraint, by, periods }) => ({
        constraint,
        by,
        periods,
      }),
    ),
  };
}
