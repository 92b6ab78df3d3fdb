import * as kernel from "../../kernel/levers/findLever";
import type { LeverInput } from "../../kernel/levers/findLever";
import type { Path } from "../../kernel/Problem";
import type { Exploration } from "./Exploration";
import type { Lever } from "./Lever";

/** The one lever of an exploration that is meant, or why it is none or not just one. */
export const findLever = (
  { table, levers }: Pick<Exploration, "table" | "levers">,
  asked: LeverInput,
  at: Path,
): kernel.Found<Lever> => kernel.findLever(table, levers, asked, at);
