import { problemAt, type Problem } from "../../kernel/Problem";
import { planNamed } from "../comparison/planNamed";
import type { Maybe } from "../../kernel/Maybe";
import { missingOf, type Exploration, type Question } from "./Exploration";

export type QuestionReading =
  | { readonly kind: "read"; readonly question: Question }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** A plan by itself, or against another one with which it can be compared. */
export function readQuestion(
  { baseline }: Exploration,
  plan: string,
  against: Maybe<string>,
): QuestionReading {
  const found = [
    planNamed(baseline, "plan", plan),
    ...(against == null ? [] : [planNamed(baseline, "against", against)]),
  ];
  const problems: Problem[] = found.flatMap((each) => (each.kind === "unknown" ? [each.problem] : []));
  if (against === plan) {
    const message = `${plan} is held against itself.`;
    problems.push(problemAt(["against"], "CONTRADICTION", message, "Name two different plans.", plan));
  }
  if (problems.length === 0 && against != null) problems.push(...missingOf(baseline, [plan, against]));
  return problems.length > 0
    ? { kind: "invalid", problems }
    : { kind: "read", question: { plan, against: against ?? undefined } };
}
