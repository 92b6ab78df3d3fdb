import { readValue, type Lever } from "../../kernel/levers/Lever";
import { toldApart } from "../../kernel/levers/toldApart";
import { printMonth } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import { valueAt } from "../../kernel/place";
import { isUnderWay } from "../dated/standingOf";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { workingDaysOf } from "../workingDaysOf";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import type { KeptAs, RoadmapLeverRow } from "./RoadmapLeverRow";
import { roadmapRow } from "./roadmapLeverTable";

/** A lever of the terms of a schedule. */
export interface RoadmapLever extends Lever {
  readonly row: RoadmapLeverRow;
  /** Of which project or role it is, by its id or name in the terms. */
  readonly of: string | undefined;
}

/** Everything in the terms of a schedule that can be moved, with its value in force. */
export function leversOfTerms(terms: SchedulingTerms): RoadmapLever[] {
  const { projects } = terms.roadmap;
  return toldApart([
    ...projects.flatMap((project, index) => (isOpen(project) ? leversOfProject(terms, project, index) : [])),
    ...leversOfParts(terms),
    ...leversOfRest(terms),
  ]);
}

const isOpen = ({ status }: ProjectRecord): boolean => status !== "DONE" && status !== "DECLINED";

const NUMBERS_OF_PROJECT = [
  ["PROJECT_EARLIEST_START", "earliestStart"],
  ["PROJECT_FIXED_START", "fixedStart"],
  ["PROJECT_DEADLINE", "finishBy"],
  ["PROJECT_PENALTY", "monthlyPenalty"],
  ["PROJECT_BENEFIT", "monthlyBenefit"],
  ["PROJECT_TIME_SAVED", "monthlyTimeSaved"],
  ["PROJECT_RISK_REDUCTION", "monthlyRiskReduction"],
  ["PROJECT_RUNNING_COST", "monthlyRunningCost"],
] as const;

/** Only dates of projects that have begun are facts. */
const DATES: ReadonlySet<string> = new Set(["earliestStart", "fixedStart"]);

function leversOfProject(terms: SchedulingTerms, project: ProjectRecord, index: number): RoadmapLever[] {
  const { calendar, phases, costs } = terms.roadmap;
  const at: Path = ["roadmap", "projects", index];
  const target = { plan: undefined, part: project.name, item: undefined };
  const place = (name: string) => ({ place: [...at, name], target, of: project.id });
  const begun = isUnderWay(project);
  const days = workingDaysOf(project.duration, project.durationUnit, calendar.weekdays.length);
  const own = <Part extends { readonly projectId: string }>(parts: readonly Part[]) =>
    parts.filter(({ projectId }) => projectId === project.id);
  // Its phases and the working days on which its costs fall due have to fit into it.
  const least = Math.max(
    own(phases).reduce((sum, { duration }) => sum + duration, 0),
    ...own(costs).map(({ workingDay }) => workingDay ?? 0),
  );
  return [
    ...(begun ? [] : [{ ...leverOf("PROJECT_SLIP", place("slip"), 0), origin: "DEFAULT" as const }]),
    { ...leverOf("PROJECT_DURATION", place("duration"), days), min: Math.min(least, days) },
    ...NUMBERS_OF_PROJECT.flatMap(([code, name]) =>
      begun && DATES.has(name) ? [] : keptLever(terms, code, place(name)),
    ),
  ];
}

/** Numbers of the lists of a roadmap. */
function leversOfParts(terms: SchedulingTerms): RoadmapLever[] {
  const { projects, costs, efforts, dependencies, departments } = terms.roadmap;
  const byId = new Map(projects.filter(isOpen).map((project) => [project.id, project.name]));
  const ofProject = (code: string, list: string, name: string, index: number, id: string, item: string) => {
    const part = byId.get(id);
    const place = ["roadmap", list, index, name];
    return part === undefined
      ? []
      : keptLever(terms, code, { place, target: { plan: undefined, part, item }, of: id });
  };
  return [
    ...costs.flatMap(({ projectId, name }, index) =>
      ofProject("PROJECT_COST", "costs", "amount", index, projectId, name),
    ),
    ...efforts.flatMap(({ projectId, role }, index) =>
      ofProject("PROJECT_EFFORT", "efforts", "hours", index, projectId, role),
    ),
    ...dependencies.flatMap(({ fromId, toId, lagUnit }, index) =>
      byId.has(fromId)
        ? ofProject("DEPENDENCY_LAG", "dependencies", "lag", index, toId, byId.get(fromId) ?? "").map(
            (lever) => ({ ...lever, unit: lagUnit.toLowerCase().replace("_", " ") }),
          )
        : [],
    ),
    ...departments.flatMap(({ name }, index) =>
      keptLever(terms, "DEPARTMENT_LIMIT", {
        place: ["roadmap", "departments", index, "limit"],
        target: { plan: undefined, part: name, item: undefined },
        of: undefined,
      }),
    ),
  ];
}

/** People and money. */
function leversOfRest(terms: SchedulingTerms): RoadmapLever[] {
  const roles = [...new Set(terms.capacities.map(({ role }) => role))];
  return [
    ...roles.map((role) => ({
      ...leverOf(
        "ROLE_CAPACITY_ADDED",
        {
          place: ["capacities", role, "added"],
          target: { plan: undefined, part: role, item: undefined },
          of: role,
        },
        0,
      ),
      origin: "DEFAULT" as const,
    })),
    ...terms.capacities.flatMap(({ role, from, basis }, index) =>
      basis.kind === "STATED"
        ? [
            leverOf(
              "ROLE_CAPACITY",
              {
                place: ["capacities", index, "fte"],
                target: { plan: undefined, part: role, item: `from ${printMonth(from)}` },
                of: role,
              },
              readValue("NUMBER", basis.fte),
            ),
          ]
        : [],
    ),
    ...terms.allowances.flatMap(({ name }, index) =>
      keptLever(terms, "ROADMAP_BUDGET", {
        place: ["allowances", index, "amount"],
        target: { plan: undefined, part: undefined, item: name },
        of: undefined,
      }),
    ),
  ];
}

type Placed = Pick<RoadmapLever, "place" | "target" | "of">;

/** The lever of a number that is kept as it is at its place; none where only a given one can be moved and none is. */
function keptLever(terms: SchedulingTerms, code: string, placed: Placed): RoadmapLever[] {
  const { onlyGiven, kind, keptAs } = roadmapRow(code);
  const kept = valueAt(terms, placed.place);
  if (kept === null || kept === undefined)
    return onlyGiven === true ? [] : [{ ...leverOf(code, placed, undefined), origin: "DEFAULT" }];
  return [leverOf(code, placed, keptAs === undefined ? undefined : readKept(kind, keptAs, kept))];
}

const readKept = (kind: Lever["kind"], keptAs: KeptAs, kept: unknown): number | undefined =>
  keptAs === "NUMBER" || keptAs === "CENTS" ? Number(kept) : readValue(kind, String(kept));

function leverOf(code: string, { place, target, of }: Placed, current: number | undefined): RoadmapLever {
  const row = roadmapRow(code);
  const { kind, label, unit } = row;
  return {
    row,
    target,
    place,
    of,
    label,
    unit,
    kind,
    min: readValue(kind, row.min) ?? 0,
    max: readValue(kind, row.max) ?? 0,
    step: kind === "DAY" ? 1 : (readValue(kind, row.step) ?? 1),
    current,
    origin: "INPUT",
    ...(row.mayBeAbsent === true ? {} : { needsValue: true }),
  };
}
