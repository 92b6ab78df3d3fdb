import type { Problem } from "../../kernel/Problem";
import type { DependencyInput } from "../CriticalPathInput";
import { cyclesOf } from "../cycles";
import type { Arc } from "../Network";
import { few, type Note } from "../readCalendar";
import { MOST_DAYS } from "../readNetwork";
import { noteCrowdedFixedStarts } from "./crowdedFixedStarts";
import type { Instance, PlannedProject, PlannedRelation } from "./Instance";
import { noteLargeSums } from "./noteLargeSums";
import { readMoney, readWhole } from "./readNumber";
import { readLevels } from "./readLevels";
import { readPlannedProject } from "./readPlannedProject";
import { readPools } from "./readPools";
import type { SequenceInput } from "./SequenceInput";
import { noting } from "../noting";

const MOST_PROJECTS = 2_000;
const MOST_DEPENDENCIES = 20_000;

export type SequenceReading =
  | { readonly kind: "valid"; readonly instance: Instance }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads and checks a roadmap in whole periods: an instance to schedule, or every problem found. */
export function readSequence(input: SequenceInput): SequenceReading {
  const { problems, note } = noting();
  const horizon = readWhole(["horizon"], "The horizon", input.horizon, 1, MOST_DAYS, note);
  if (input.projects.length === 0)
    note(["projects"], "REQUIRED", "There is no project.", "Give at least one project.");
  const given = few(["projects"], input.projects, MOST_PROJECTS, note);
  noteIds(given, note);
  const pools = readPools(input, horizon, note);
  const projects = given.map((project, index) =>
    readPlannedProject(project, { path: ["projects", index], horizon, pools, note }),
  );
  const relations = readRelations(input, projects, note);
  noteCycles(projects, relations, note);
  noteCrowdedFixedStarts(projects, pools.departments, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const { roles, budgets, freezes, quietTimes, departments } = pools;
  const finishPrice = readMoney(["finishPrice"], "The price of the finish", input.finishPrice, note);
  const levels = readLevels(["levels"], input.levels, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const instance = {
    horizon,
    projects,
    relations,
    roles,
    budgets,
    freezes,
    quietTimes,
    departments,
    finishPrice,
    levels,
  };
  noteLargeSums(instance, note);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", instance };
}

function noteIds(projects: SequenceInput["projects"], note: Note): void {
  const seen = new Set<string>();
  projects.forEach(({ id }, index) => {
    const path = ["projects", index, "id"];
    const advice = "Give each project an id of its own.";
    if (id.trim() === "") note(path, "REQUIRED", "A project has no id.", advice, id);
    else if (seen.has(id)) note(path, "DUPLICATE", `The id "${id}" stands twice.`, advice, id);
    seen.add(id);
  });
}

/** Those that name two different projects; the others are noted. */
function readRelations(
  input: SequenceInput,
  projects: readonly PlannedProject[],
  note: Note,
): PlannedRelation[] {
  const ids = new Set(projects.map(({ id }) => id));
  return few(["dependencies"], input.dependencies ?? [], MOST_DEPENDENCIES, note).flatMap(
    (dependency, index) => readRelation(dependency, index, ids, note),
  );
}

function readRelation(
  { from, to, relation, lag }: DependencyInput,
  index: number,
  ids: ReadonlySet<string>,
  note: Note,
): PlannedRelation[] {
  const path = ["dependencies", index];
  const unknown = (
    [
      ["from", from],
      ["to", to],
    ] as const
  ).filter(([, id]) => !ids.has(id));
  for (const [field, id] of unknown)
    note([...path, field], "UNKNOWN", `There is no project "${id}".`, "Name a project by its id.", id);
  const read = readWhole([...path, "lag"], "The lag", lag ?? 0, -MOST_DAYS, MOST_DAYS, note);
  return unknown.length > 0 ? [] : [{ from, to, relation: relation ?? "FINISH_TO_START", lag: read }];
}

/** One problem for each cycle, in the names of its projects. */
function noteCycles(
  projects: readonly PlannedProject[],
  relations: readonly PlannedRelation[],
  note: Note,
): void {
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  const arcs = relations.map(({ from, to, ...rest }): Arc => ({
    ...rest,
    from: places.get(from) ?? 0,
    to: places.get(to) ?? 0,
  }));
  const { listed, more } = cyclesOf(projects.length, arcs);
  for (const cycle of listed) {
    const names = cycle.map((index) => projects[index]?.name ?? "");
    const message = `These projects wait for each other: ${[...names, names[0] ?? ""].join(", ")}.`;
    note(["dependencies"], "CONTRADICTION", message, "Take out one of these dependencies.", names.join(", "));
  }
  if (more)
    note(
      ["dependencies"],
      "TOO_MANY",
      `There are more cycles than these ${listed.length}.`,
      "Take out some first.",
    );
}
