import type { Problem } from "../../kernel/Problem";
import type { Activity } from "../Network";
import { readRoadmap } from "../roadmap/readRoadmap";
import { problemsOfDates } from "./problemsOfDates";
import { readAllowances } from "./readAllowances";
import { readEffort, readSettings } from "./readSettings";
import type { SchedulingTerms } from "./SchedulingTerms";
import type {
  SchedulingSettingsInput,
  SearchEffortInput,
  SequenceRoadmapInput,
} from "./SequenceRoadmapInput";
import { statedCapacities } from "./statedCapacities";
import { noting } from "../noting";

export type SequenceRoadmapReading =
  | { readonly kind: "valid"; readonly terms: SchedulingTerms }
  | { readonly kind: "cyclic"; readonly cycles: readonly (readonly Activity[])[]; readonly more: boolean }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a roadmap given inline, with what its projects share: terms to schedule, every problem, or every cycle. */
export function readSequenceRoadmap(
  input: SequenceRoadmapInput,
  settings: SchedulingSettingsInput | null | undefined,
  effort: SearchEffortInput | null | undefined,
): SequenceRoadmapReading {
  const { problems, note } = noting();
  const reading = readRoadmap(
    input,
    input.projects.map(({ id, key }, index) => key ?? id ?? `Project ${index + 1}`),
  );
  const read = readSettings(settings, readEffort(effort, note), input.start, note);
  const allowances = readAllowances(input.allowances ?? [], note);
  const within = (problem: Problem): Problem => ({ ...problem, path: ["roadmap", ...problem.path] });
  if (reading.kind === "invalid" || problems.length > 0)
    return {
      kind: "invalid",
      problems: [...(reading.kind === "invalid" ? reading.problems.map(within) : []), ...problems],
    };
  if (reading.kind === "cyclic") return reading;
  const { record: roadmap } = reading;
  const terms = {
    roadmap,
    capacities: statedCapacities(roadmap.capacities, roadmap.calendar.weekdays.length),
    allowances,
    published: [],
    settings: read,
  };
  const late = problemsOfDates(terms).map(within);
  return late.length > 0 ? { kind: "invalid", problems: late } : { kind: "valid", terms };
}
