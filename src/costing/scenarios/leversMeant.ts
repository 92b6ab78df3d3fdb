import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import type { Exploration, Question } from "./Exploration";
import { valueOfLever, type LeverInput } from "../../kernel/levers/findLever";
import { findLever } from "./findLever";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { Lever } from "./Lever";

/** A lever, and how far it moves where a caller says so, in its unit. */
export interface LeverValuesInput extends LeverInput {
  low?: Maybe<string>;
  high?: Maybe<string>;
}

interface Meant {
  readonly lever: Lever;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Levers that one question may be about. */
const MOST_LEVERS = 500;

type Reading =
  | { readonly kind: "read"; readonly levers: readonly Meant[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** The levers that a caller names, or all that can bear on the plans asked about. */
export function leversMeant(
  exploration: Pick<Exploration, "table" | "levers">,
  asked: Maybe<readonly LeverValuesInput[]>,
  question: Question,
): Reading {
  if (asked == null) {
    const all = bearingOn(exploration.levers, question).map((lever) => ({ ...OWN_SWING, lever }));
    return all.length > MOST_LEVERS
      ? { kind: "invalid", problems: [tooMany(all.length)] }
      : { kind: "read", levers: all };
  }
  if (asked.length > MOST_LEVERS) return { kind: "invalid", problems: [tooMany(asked.length)] };
  const problems: Problem[] = [];
  const read = asked.flatMap((each, index) => readOne(exploration, each, ["levers", index], problems) ?? []);
  read.forEach(({ lever }, index) => {
    if (read.findIndex((other) => other.lever === lever) === index) return;
    const message = `${nameOfLever(lever)} is named twice.`;
    problems.push(problemAt(["levers", index], "DUPLICATE", message, "Name each lever once."));
  });
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "read", levers: read };
}

const OWN_SWING = { low: undefined, high: undefined };

const tooMany = (count: number): Problem =>
  problemAt(
    ["levers"],
    "TOO_MANY",
    `The question is about ${count} levers.`,
    `Name at most ${MOST_LEVERS}.`,
    String(count),
  );

/** Those of the plans asked about, and of the comparison itself but for its months and its budgets, which are no cost. */
function bearingOn(levers: readonly Lever[], { plan, against }: Question): readonly Lever[] {
  const isFrame = ({ row: { code } }: Lever) =>
    code.startsWith("BUDGET_") || code === "COMPARISON_START" || code === "COMPARISON_MONTHS";
  return levers.filter(
    (lever) =>
      !isFrame(lever) &&
      (lever.target.plan === undefined || lever.target.plan === plan || lever.target.plan === against),
  );
}

function readOne(
  exploration: Pick<Exploration, "table" | "levers">,
  asked: LeverValuesInput,
  at: Path,
  problems: Problem[],
): Meant | undefined {
  const found = findLever(exploration, asked, at);
  if (found.kind === "unknown") {
    problems.push(found.problem);
    return undefined;
  }
  const bound = (name: "low" | "high"): number | undefined => {
    const text = asked[name];
    if (text == null) return undefined;
    const read = valueOfLever(found.found, text, [...at, name]);
    if (read.kind === "unknown") problems.push(read.problem);
    return read.kind === "unknown" ? undefined : read.found;
  };
  return { lever: found.found, low: bound("low"), high: bound("high") };
}
