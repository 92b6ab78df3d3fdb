import * as kernel from "../../kernel/levers/readPatches";
import type { PatchInput } from "../../kernel/levers/readPatches";
import type { Lever } from "./Lever";
import { leverTable } from "./leverTable";

/** Reads changes of a comparison; every fault is a problem. */
export const readPatches = (
  levers: readonly Lever[],
  patches: readonly PatchInput[],
): kernel.PatchesReading<Lever> => kernel.readPatches(leverTable, levers, patches);
