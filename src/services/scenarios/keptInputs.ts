import { createHash } from "node:crypto";
import { ENGINE_VERSION } from "../../costing/engineVersion";
import type { ExploredInput } from "../../costing/scenarios/ExploredInput";
import { ruleDataVersion } from "../../costing/statutory/jurisdictions";
import type { KeptInputs, Provenance } from "../../schema/scenarios/KeptResult";
import type { ScenarioAnswer } from "../../schema/scenarios/ScenarioAnswer";
import type { StoredFound } from "../../schema/sequencing/Schedule";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import { SEQUENCING_VERSION } from "../../sequencing/engineVersion";
import { readInput, writeInput } from "../plans/storedTerms";
import { publishedDays } from "../sequencing/publishedDays";

/** What a result is worked out from, with every change made: enough to work it out again. */
export interface ResultInputs {
  readonly comparison: ExploredInput;
  readonly schedule: ResultSchedule | undefined;
}

/** A schedule, and the terms of which another one is made of it. */
interface ResultSchedule {
  readonly terms: SchedulingTerms;
  /** The schedule of the baseline. */
  readonly found: StoredFound;
  /** Whether the terms are others than those of the baseline; otherwise its schedule stands. */
  readonly isChanged: boolean;
}

/** What an answer is worked out from. */
export function inputsOf({ answered: { scenario, roadmap } }: ScenarioAnswer): ResultInputs {
  const comparison = scenario.changed.input;
  if (roadmap === undefined) return { comparison, schedule: undefined };
  const { schedule, terms } = roadmap;
  const { found } = schedule.row;
  if (terms === schedule.row.terms) return { comparison, schedule: { terms, found, isChanged: false } };
  const published = publishedDays(schedule.sequence);
  return { comparison, schedule: { terms: { ...terms, published }, found, isChanged: true } };
}

/** The inputs as JSON. */
export const writeInputs = ({ comparison, schedule }: ResultInputs): KeptInputs => ({
  comparison: writeInput(comparison),
  schedule: schedule === undefined ? null : { ...schedule },
});

/** The inputs that were written. */
export const readInputs = ({ comparison, schedule }: KeptInputs): ResultInputs => ({
  comparison: readInput(comparison) as ExploredInput,
  // It was written from one.
  schedule: schedule === null ? undefined : (schedule as unknown as ResultSchedule),
});

/** What made a result, now. */
export const provenanceOf = (inputs: KeptInputs): Provenance => ({
  engineVersion: ENGINE_VERSION,
  sequencingVersion: SEQUENCING_VERSION,
  ruleDataVersion,
  inputHash: createHash("sha256").update(canonical(inputs)).digest("hex"),
});

/** JSON in which the names of every record are in order, because PostgreSQL keeps them in an order of its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
