import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import type { Pools } from "./readPools";

/** What a project is read against. */
export interface Around {
  readonly path: Path;
  readonly horizon: number;
  readonly pools: Pools;
  readonly note: Note;
}
