import type { Path } from "../../kernel/Problem";
import type { SchedulingTerms } from "../dated/SchedulingTerms";

type Names = (terms: SchedulingTerms) => readonly (readonly (string | number)[])[];

/** What the items of each list that a roadmap keeps go by, wherever in it they stand; several of one name by their order. */
const NAMES: Readonly<Record<string, Names>> = {
  "roadmap.projects": ({ roadmap }) => roadmap.projects.map(({ id }) => [id]),
  "roadmap.phases": ({ roadmap }) => roadmap.phases.map(({ projectId, name }) => [projectId, name]),
  "roadmap.costs": ({ roadmap }) => roadmap.costs.map(({ projectId, name }) => [projectId, name]),
  "roadmap.efforts": ({ roadmap }) => roadmap.efforts.map(({ projectId, role }) => [projectId, role]),
  "roadmap.dependencies": ({ roadmap }) =>
    roadmap.dependencies.map(({ fromId, toId, relation }) => [fromId, toId, relation]),
  "roadmap.freezeWindows": ({ roadmap }) => roadmap.freezeWindows.map(({ name }) => [name]),
  "roadmap.departments": ({ roadmap }) => roadmap.departments.map(({ name }) => [name]),
  capacities: ({ capacities }) => capacities.map(({ role, from }) => [role, from]),
};

/** Whether a number of the terms of a schedule is one that the roadmap keeps; others are made with each schedule. */
export const isOfRoadmap = (place: Path): boolean => partsOf(place) !== undefined;

/** Finds the places of numbers of some terms in others, whose lists may have changed; `undefined` for what is not in them. */
export function placesIn(terms: SchedulingTerms, others: SchedulingTerms): (place: Path) => Path | undefined {
  const lists = new Map<string, { readonly names: string[]; readonly places: Map<string, number> }>();
  return (place) => {
    const parts = partsOf(place);
    if (parts === undefined) return undefined;
    const { list, names, path, index, rest } = parts;
    const known = lists.get(list) ?? {
      names: numbered(names(terms)),
      places: new Map(numbered(names(others)).map((name, at) => [name, at])),
    };
    lists.set(list, known);
    const at = known.places.get(known.names[index] ?? "");
    return at === undefined ? undefined : [...path, at, ...rest];
  };
}

/** A place as the list in which it is, the index in that, and the way on from there. */
function partsOf(place: Path) {
  const at = place.findIndex((step) => typeof step === "number");
  const path = place.slice(0, at);
  const list = path.join(".");
  const names = at < 0 ? undefined : NAMES[list];
  return names && { list, names, path, index: Number(place[at]), rest: place.slice(at + 1) };
}

function numbered(names: ReturnType<Names>): string[] {
  const seen = new Map<string, number>();
  return names.map((parts) => {
    const name = JSON.stringify(parts);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name} ${before}`;
  });
}
