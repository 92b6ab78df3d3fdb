import { printMonth } from "../../kernel/Month";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** A part that begins after the comparison or ends before it costs nothing in it: said, because it may be a slip. */
export function outsideWarnings({ plans, horizon }: ComparisonTerms): Warning[] {
  return plans.flatMap((plan) => {
    const positions = plan.positions.map(({ title, start, end }) => ({ name: title, start, end }));
    return [...positions, ...plan.engagements]
      .filter(({ start, end }) => start >= horizon.end || (end !== undefined && end <= horizon.start))
      .map(({ name, start, end }) => ({
        code: "PART_OUTSIDE",
        subject: name,
        message: `${name} of ${plan.name} runs from ${printMonth(start)}${end === undefined ? "" : ` to before ${printMonth(end)}`}, outside the comparison, and costs nothing in it.`,
        advice: "Change its months, or those of the comparison.",
      }));
  });
}
