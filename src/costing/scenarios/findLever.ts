import * as kernel from "../../kernel/levers/findLever";
import type { LeverInput } from "../../kernel/levers/findLever";
import type { Path } from "../../kernel/Problem";
import type { Lever } from "./Lever";
import { leverTable } from "./leverTable";

/** The one lever of a comparison that is meant, or why it is none or not just one. */
export const findLever = (levers: readonly Lever[], asked: LeverInput, at: Path): kernel.Found<Lever> =>
  kernel.findLever(leverTable, levers, asked, at);
