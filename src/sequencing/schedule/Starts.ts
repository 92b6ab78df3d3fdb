import { at } from "./at";
import type { Compiled } from "./Compiled";
import { NONE } from "./Profiles";

/** Where projects begin, by id; a project that is not in it is left out. */
export type Starts = ReadonlyMap<string, number>;

/** Starts by id, without the projects that are left out. */
export const startsById = ({ projects }: Pick<Compiled, "projects">, starts: Int32Array): Starts =>
  new Map(
    projects.flatMap(({ id }, project) => {
      const start = at(starts, project);
      return start === NONE ? [] : [[id, start]];
    }),
  );

/** The same by place in the canonical order: NONE where a project is left out. */
export const startsByPlace = ({ projects }: Pick<Compiled, "projects">, starts: Starts): Int32Array =>
  Int32Array.from(projects, ({ id }) => starts.get(id) ?? NONE);
