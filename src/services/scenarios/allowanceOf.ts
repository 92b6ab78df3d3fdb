import { Allowance } from "../../costing/scenarios/Allowance";
import type { Context } from "../Context";

const allowances = new WeakMap<object, Allowance>();

/** What the questions about all scenarios of one operation may cost together: a list of them is one request. */
export function allowanceOf(ctx: Context): Allowance {
  const known = allowances.get(ctx) ?? new Allowance();
  allowances.set(ctx, known);
  return known;
}
