import { EXPENDITURES } from "../../kernel/Expenditure";
import { PURPOSES } from "../../kernel/Purpose";
import type { CostLine } from "../CostLine";
import type { PlanCost } from "../plan/PlanCost";
import { COST_POOLS, NATURES, OCCURRENCES, type Nature } from "../vocabulary";
import { linesOf } from "./cuts";

/** What a plan's total can be cut by. */
export const CUTS_BY = {
  NATURE: "Cash and lost productivity; only the natures asked for.",
  POOL: "Cost pools of the TBM taxonomy.",
  EXPENDITURE:
    "Operating and capital expenditure. CAPEX is the depreciation of the month in the accrual view, the purchase in the cash view.",
  OCCURRENCE: "What recurs, and what falls due at an event.",
  PURPOSE: "Run, grow, transform.",
  PART: "Positions and engagements; what belongs to the plan as a whole comes last, under the plan's name.",
} as const;
export type CutBy = keyof typeof CUTS_BY;

/** One piece of a plan's total; the pieces of a cut add up to the total, to the cent. */
export interface Cut {
  readonly key: string;
  readonly meaning: string;
  readonly lines: readonly CostLine[];
}

/** Cuts by a closed list of words: each line has one of them. */
const WORDS: Readonly<Record<Exclude<CutBy, "PART">, WordCut>> = {
  NATURE: { words: NATURES, wordOf: ({ nature }) => nature },
  POOL: { words: COST_POOLS, wordOf: ({ pool }) => pool },
  EXPENDITURE: { words: EXPENDITURES, wordOf: ({ expenditure }) => expenditure },
  OCCURRENCE: { words: OCCURRENCES, wordOf: ({ occurrence }) => occurrence },
  PURPOSE: { words: PURPOSES, wordOf: ({ purpose }) => purpose },
};

interface WordCut {
  readonly words: Readonly<Record<string, string>>;
  readonly wordOf: (line: CostLine) => string;
}

/** The pieces of a plan's total of some natures. Every word of a list has its piece, also where nothing falls into it. */
export function cutsOf(plan: PlanCost, by: CutBy, natures: readonly Nature[]): Cut[] {
  const lines = linesOf(plan, natures);
  if (by === "PART") return cutsByPart(plan, lines);
  const { words, wordOf } = WORDS[by];
  return Object.entries(words)
    .filter(([word]) => by !== "NATURE" || natures.some((nature) => nature === word))
    .map(([key, meaning]) => ({ key, meaning, lines: lines.filter((line) => wordOf(line) === key) }));
}

/** By part: a position and an engagement may bear the same name, so parts are told apart by their lines. */
function cutsByPart(plan: PlanCost, lines: readonly CostLine[]): Cut[] {
  const positions = plan.positions.map(({ position, lines: own }) => ({
    key: position.title,
    meaning: position.count === 1 ? "Position." : `Position: ${position.count} seats of this job.`,
    own,
  }));
  const engagements = plan.contracts.map(({ name, lines: own }) => ({
    key: name,
    meaning: "Engagement.",
    own,
  }));
  const parts = [...positions, ...engagements].map(({ own, ...part }) => ({
    ...part,
    lines: lines.filter((line) => own.includes(line)),
  }));
  const whole = lines.filter((line) => parts.every((part) => !part.lines.includes(line)));
  return [
    ...parts,
    { key: plan.name, meaning: "The plan as a whole: work that no part does.", lines: whole },
  ];
}
