import type { PlannedProject } from "../schedule/Instance";
import type { Version } from "./Version";

/** What became of a project between two versions. */
export const FATES = {
  ADDED: "Only the second has it.",
  REMOVED: "Only the first has it.",
  PLACED: "It was left out and has a place now.",
  LEFT_OUT: "It had a place and is left out now.",
  MOVED: "It starts or finishes at another time.",
  UNCHANGED: "It is where it was.",
} as const;
type Fate = keyof typeof FATES;

interface Place {
  readonly start: number;
  readonly finish: number;
}

export interface ProjectChange {
  readonly id: string;
  /** In the second version, if it has the project. */
  readonly name: string;
  readonly fate: Fate;
  /** Where it was and is; `undefined` where it is left out or does not exist. */
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** Periods later, negative for earlier; `undefined` unless it is placed in both. */
  readonly startShift: number | undefined;
  readonly finishShift: number | undefined;
}

/** Every project of either version: those of the second as it lists them, then those that were removed. */
export function changesOfProjects(before: Version, after: Version): ProjectChange[] {
  const [olds, news] = [byId(before), byId(after)];
  return [...new Set([...news.keys(), ...olds.keys()])].map((id) => {
    const [older, newer] = [olds.get(id), news.get(id)];
    const [was, is] = [placeOf(older, before), placeOf(newer, after)];
    const both = was !== undefined && is !== undefined;
    return {
      id,
      name: newer?.name ?? older?.name ?? id,
      fate: older === undefined ? "ADDED" : newer === undefined ? "REMOVED" : fateOf(was, is),
      before: was,
      after: is,
      startShift: both ? is.start - was.start : undefined,
      finishShift: both ? is.finish - was.finish : undefined,
    };
  });
}

const byId = ({ instance }: Version): ReadonlyMap<string, PlannedProject> =>
  new Map(instance.projects.map((project) => [project.id, project]));

function placeOf(project: PlannedProject | undefined, { starts }: Version): Place | undefined {
  const start = project === undefined ? undefined : starts.get(project.id);
  return project === undefined || start === undefined
    ? undefined
    : { start, finish: start + project.duration };
}

function fateOf(was: Place | undefined, is: Place | undefined): Fate {
  if (was === undefined) return is === undefined ? "UNCHANGED" : "PLACED";
  if (is === undefined) return "LEFT_OUT";
  return was.start === is.start && was.finish === is.finish ? "UNCHANGED" : "MOVED";
}
