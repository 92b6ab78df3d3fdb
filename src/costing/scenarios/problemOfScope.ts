import { problemAt, type Problem } from "../../kernel/Problem";
import { ONE } from "../../kernel/Rate";
import type { MissingScope } from "../comparison/comparability";

/** Why plans cannot be held against each other: one leaves work undone, and nobody said what that is worth. */
export function problemOfScope({ plan, role, hours }: MissingScope): Problem {
  const undone = (hours / ONE).toFixed(0);
  const message = `${plan} leaves ${undone} hours of ${role} undone over the comparison, and no value is stated for them.`;
  const advice = `Give needs: [{ role: ${role}, hoursPerMonth: ..., unservedHourlyRate: ... }], or add who does the work.`;
  return problemAt(["comparison", "needs"], "REQUIRED", message, advice, undone);
}
