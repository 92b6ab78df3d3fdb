import { compile } from "./compile";
import type { Compiled } from "./Compiled";
import type { Instance } from "./Instance";
import { NONE, Profiles } from "./Profiles";
import { startsByPlace, type Starts } from "./Starts";

/** A schedule as the engine sees it, with what it leaves free. */
export interface Situation {
  readonly compiled: Compiled;
  /** By place in the canonical order; NONE where a project is left out. */
  readonly starts: Int32Array;
  /** What nobody takes. */
  readonly profiles: Profiles;
}

/** What a schedule takes, taken. */
export function situationOf(instance: Instance, starts: Starts): Situation {
  const compiled = compile(instance);
  const placed = startsByPlace(compiled, starts);
  const profiles = new Profiles(compiled);
  placed.forEach((start, project) => {
    if (start !== NONE) profiles.take(project, start);
  });
  return { compiled, starts: placed, profiles };
}
