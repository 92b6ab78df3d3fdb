import { problemAt, type Problem } from "../../kernel/Problem";
import { missingScope } from "../comparison/comparability";
import { compareTerms, priceComparison, variationsOf } from "../comparison/compareCosts";
import type { Comparison } from "../comparison/Comparison";
import { rereadComparison } from "../input/readComparison";
import { Allowance } from "./Allowance";
import { problemOfScope } from "./problemOfScope";
import type { ExploredInput } from "./ExploredInput";
import type { LeverRow } from "../../kernel/levers/LeverRow";
import type { Lever, Move } from "./Lever";
import { leverTable } from "./leverTable";
import { leversOf } from "./leversOf";
import { amountOfPlan, isSameAmount, measureInWords, measureOf, naturesOf, type Measure } from "./Measure";
import { moved } from "./moved";

/** A comparison that can be priced again and again with some of its levers moved. */
export interface Exploration {
  readonly input: ExploredInput;
  /** Every lever that there could be. */
  readonly table: readonly LeverRow[];
  readonly levers: readonly Lever[];
  readonly baseline: Comparison;
  readonly measure: Measure;
  /** What the amounts are, in words: "cash cost". */
  readonly inWords: string;
  /** Ranges of at most so many steps are looked at value by value in search of ties, where amounts take longer than usual. */
  readonly everyStep?: number;
  /** What a search asks for: the amount with some levers moved, or why those values are refused. */
  readonly amountAt: (moves: readonly Move[], question: Question) => Amount;
  /** The same with some levers moved for good, for a search that moves others from there; their values in force stay. */
  readonly from: (moves: readonly Move[]) => ExplorationOutcome;
}

/** What is asked of every variation: a plan's amount, or how much more it is than another plan's. */
export interface Question {
  readonly plan: string;
  readonly against: string | undefined;
}

export type Amount =
  | { readonly kind: "amount"; readonly cents: number }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

export type ExplorationOutcome =
  | { readonly kind: "explored"; readonly exploration: Exploration }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Opens a comparison to questions about its levers. Baseline and variations are read and priced by the one engine.
 *
 * @param allowance what the questions may cost, those about other changes of the same comparison included
 */
export function explore(input: ExploredInput, allowance = new Allowance()): ExplorationOutcome {
  const found = leversOf(input);
  if (found.kind === "invalid") return found;
  const { levers, terms } = found;
  const compared = compareTerms(terms);
  if (compared.kind === "invalid") return compared;
  const measure = measureOf(input);
  const exploration = new PricedExploration(input, levers, compared.comparison, measure, allowance);
  return { kind: "explored", exploration };
}

class PricedExploration implements Exploration {
  readonly table = leverTable;
  readonly inWords: string;
  private readonly vary: (terms: Comparison["terms"]) => Comparison;
  /** What the baseline's plans come to, by their place. */
  private readonly amounts: number[] = [];

  constructor(
    readonly input: ExploredInput,
    readonly levers: readonly Lever[],
    readonly baseline: Comparison,
    readonly measure: Measure,
    private readonly allowance: Allowance,
  ) {
    this.inWords = measureInWords(measure);
    this.vary = variationsOf(baseline, naturesOf(measure));
  }

  readonly amountAt = (moves: readonly Move[], { plan, against }: Question): Amount => {
    this.allowance.spend(this.partsOf(moves));
    const input = moved(this.input, moves);
    const reading = rereadComparison(input, { input: this.input, terms: this.baseline.terms });
    if (reading.kind === "invalid") return { kind: "refused", problems: reading.problems };
    const comparison = this.vary(this.askedAbout(reading.terms, [plan, against]));
    const missing = against === undefined ? [] : missingOf(comparison, [plan, against]);
    if (missing.length > 0) return { kind: "refused", problems: missing };
    const cents = this.amountOf(input, comparison, plan) - this.amountOf(input, comparison, against);
    return Number.isSafeInteger(cents)
      ? { kind: "amount", cents }
      : { kind: "refused", problems: [tooLarge(plan)] };
  };

  readonly from = (moves: readonly Move[]): ExplorationOutcome => {
    this.allowance.spend(this.parts);
    const input = moved(this.input, moves);
    const reading = rereadComparison(input, { input: this.input, terms: this.baseline.terms });
    if (reading.kind === "invalid") return reading;
    const base = priceComparison(reading.terms);
    const { levers, measure, allowance } = this;
    return {
      kind: "explored",
      exploration: new PricedExploration(input, levers, base, measure, allowance),
    };
  };

  private get parts(): number {
    const { plans } = this.baseline;
    return plans.reduce((sum, { positions, contracts }) => sum + positions.length + contracts.length, 0);
  }

  /** Parts that may have to be priced again: all, unless only levers of parts are moved. */
  private partsOf(moves: readonly Move[]): number {
    return moves.every(({ lever }) => lever.target.part !== undefined)
      ? Math.max(1, moves.length)
      : this.parts;
  }

  /** Plans that nobody asks about are left as they were, because a plan costs the same whatever it is compared with. */
  private askedAbout(
    terms: Comparison["terms"],
    names: readonly (string | undefined)[],
  ): Comparison["terms"] {
    const { plans } = this.baseline.terms;
    return {
      ...terms,
      plans: terms.plans.map((plan, i) => (names.includes(plan.name) ? plan : (plans[i] ?? plan))),
    };
  }

  private amountOf(input: ExploredInput, comparison: Comparison, name: string | undefined): number {
    const index = comparison.plans.findIndex((candidate) => candidate.name === name);
    const plan = comparison.plans[index];
    if (plan === undefined) return 0;
    const { measure, baseline } = this;
    if (!isSameAmount(measure, [input, comparison], [this.input, baseline], index))
      return amountOfPlan(measure, input, comparison, plan);
    return (this.amounts[index] ??= amountOfPlan(measure, this.input, baseline, plan));
  }
}

const tooLarge = (plan: string): Problem =>
  problemAt(["plans"], "OUT_OF_RANGE", `${plan} comes to more than cents are exact for.`, "Move less.");

/** Work that one of some plans leaves undone at no stated value: without it they cannot be held against each other. */
export function missingOf({ terms, plans }: Comparison, names: readonly string[]): Problem[] {
  // Hours are worked out only where a need has no value, because that takes as long as a part's costs.
  if (terms.needs.every(({ unservedRate }) => unservedRate !== undefined)) return [];
  const of = plans.filter(({ name }) => names.includes(name));
  return missingScope(terms, of).map(problemOfScope);
}
