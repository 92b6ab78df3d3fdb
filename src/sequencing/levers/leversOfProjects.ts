import { parseDay } from "../../kernel/Day";
import type { Path } from "../../kernel/Problem";
import { isUnderWay } from "../dated/standingOf";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import type { LagUnit } from "../roadmap/vocabulary";
import { workingDaysOf } from "../workingDaysOf";
import { inWorkingDays } from "./inWorkingDays";
import { changeLever, keptLever, leverOf, type LeverSource, type Placed } from "./leverOf";
import type { RoadmapLever } from "./RoadmapLever";

/** Everything of projects that are still to be finished, and of their parts. */
export function leversOfProjects(source: LeverSource): RoadmapLever[] {
  const { projects } = source.terms.roadmap;
  return [
    ...projects.flatMap((project, index) => (isOpen(project) ? leversOfProject(source, project, index) : [])),
    ...leversOfParts(source),
  ];
}

const isOpen = ({ status }: ProjectRecord): boolean => status !== "DONE" && status !== "DECLINED";

const AMOUNTS = [
  ["PROJECT_DEADLINE", "finishBy"],
  ["PROJECT_PENALTY", "monthlyPenalty"],
  ["PROJECT_BENEFIT", "monthlyBenefit"],
  ["PROJECT_TIME_SAVED", "monthlyTimeSaved"],
  ["PROJECT_RISK_REDUCTION", "monthlyRiskReduction"],
  ["PROJECT_RUNNING_COST", "monthlyRunningCost"],
] as const;

function leversOfProject(source: LeverSource, project: ProjectRecord, index: number): RoadmapLever[] {
  const { calendar, phases, costs } = source.terms.roadmap;
  const at: Path = ["roadmap", "projects", index];
  const { id: of, name: part } = project;
  const placed = (name: string, beside?: Placed["beside"]): Placed => ({
    place: [...at, name],
    part,
    of,
    ...(beside === undefined ? {} : { beside }),
  });
  const days = workingDaysOf(project.duration, project.durationUnit, calendar.weekdays.length);
  const least = Math.max(
    phases.reduce((sum, { projectId, duration }) => (projectId === of ? sum + duration : sum), 0),
    ...costs.map(({ projectId, workingDay }) => (projectId === of ? (workingDay ?? 0) : 0)),
  );
  return [
    ...(isUnderWay(project) ? [] : [changeLever(source, "PROJECT_SLIP", placed("slip"))]),
    leverOf(source, "PROJECT_DURATION", placed("duration", { least }), days),
    ...(isUnderWay(project)
      ? keptLever(source, "PROJECT_PROGRESS", placed("progress"))
      : leversOfProjectToCome(source, project, placed)),
    ...AMOUNTS.flatMap(([code, name]) => keptLever(source, code, placed(name))),
  ];
}

/** What is a fact once a project has begun. */
function leversOfProjectToCome(
  source: LeverSource,
  project: ProjectRecord,
  placed: (name: string, beside?: Placed["beside"]) => Placed,
): RoadmapLever[] {
  const { earliestStart, fixedStart } = project;
  const inDays = inWorkingDays(project, source.terms.roadmap.calendar.weekdays.length);
  const { duration, optimisticDuration, pessimisticDuration } = inDays;
  const [earliest, fixed] = [earliestStart, fixedStart].map((day) =>
    day === null ? undefined : parseDay(day),
  );
  return [
    ...(optimisticDuration === null || pessimisticDuration === null
      ? []
      : [
          leverOf(
            source,
            "PROJECT_OPTIMISTIC_DURATION",
            placed("optimisticDuration", { most: duration }),
            optimisticDuration,
          ),
          leverOf(
            source,
            "PROJECT_PESSIMISTIC_DURATION",
            placed("pessimisticDuration", { least: duration }),
            pessimisticDuration,
          ),
        ]),
    ...keptLever(
      source,
      "PROJECT_EARLIEST_START",
      placed("earliestStart", fixed === undefined ? {} : { most: fixed }),
    ),
    ...keptLever(
      source,
      "PROJECT_FIXED_START",
      placed("fixedStart", earliest === undefined ? {} : { least: earliest }),
    ),
  ];
}

/** Numbers of the lists of a roadmap that belong to projects. */
function leversOfParts(source: LeverSource): RoadmapLever[] {
  const { projects, phases, costs, efforts, dependencies, calendar } = source.terms.roadmap;
  const open = new Map(projects.filter(isOpen).map((project) => [project.id, project]));
  const daysOf = (id: string): number => {
    const project = open.get(id);
    return project === undefined
      ? 0
      : workingDaysOf(project.duration, project.durationUnit, calendar.weekdays.length);
  };
  const ofProject = (
    code: string,
    id: string,
    place: Path,
    item: string,
    more: Pick<Placed, "unit" | "beside"> = {},
  ): RoadmapLever[] => {
    const project = open.get(id);
    return project === undefined
      ? []
      : keptLever(source, code, { place: ["roadmap", ...place], part: project.name, item, of: id, ...more });
  };
  const inPhases = new Map<string, number>();
  for (const { projectId, duration } of phases)
    inPhases.set(projectId, (inPhases.get(projectId) ?? 0) + duration);
  return [
    ...phases.flatMap(({ projectId, name, duration }, index) =>
      ofProject("PHASE_DURATION", projectId, ["phases", index, "duration"], name, {
        beside: { most: daysOf(projectId) - (inPhases.get(projectId) ?? 0) + duration },
      }),
    ),
    ...costs.flatMap(({ projectId, name }, index) => [
      ...ofProject("PROJECT_COST", projectId, ["costs", index, "amount"], name),
      ...ofProject("PROJECT_COST_WORKING_DAY", projectId, ["costs", index, "workingDay"], name, {
        beside: { most: daysOf(projectId) },
      }),
    ]),
    ...efforts.flatMap(({ projectId, role }, index) =>
      ofProject("PROJECT_EFFORT", projectId, ["efforts", index, "hours"], role),
    ),
    ...dependencies.flatMap(({ fromId, toId, lagUnit }, index) => {
      const from = open.get(fromId);
      const more = { unit: wordsOf(lagUnit), beside: { counted: lagUnit } };
      return from === undefined
        ? []
        : ofProject("DEPENDENCY_LAG", toId, ["dependencies", index, "lag"], from.name, more);
    }),
  ];
}

const wordsOf = (unit: LagUnit): string => unit.toLowerCase().replace("_", " ");
