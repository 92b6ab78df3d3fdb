import { discounted } from "../../../costing/comparison/presentValue";
import type {
  Amount,
  Exploration,
  ExplorationOutcome,
  Question,
} from "../../../costing/scenarios/Exploration";
import type { Lever, Move } from "../../../costing/scenarios/Lever";
import type { Problem } from "../../../kernel/Problem";
import { leversAfter } from "../../../kernel/levers/leversAfter";
import { InvalidInput } from "../../../schema/InvalidInput";
import type { Schedule } from "../../../schema/sequencing/Schedule";
import { moneyByMonth } from "../../../sequencing/dated/moneyByMonth";
import type { RoadmapLever } from "../../../sequencing/levers/RoadmapLever";
import { roadmapLeverTable } from "../../../sequencing/levers/roadmapLeverTable";
import type { RoadmapMove } from "../../../sequencing/levers/RoadmapMove";
import type { Context } from "../../Context";
import { changeRoadmap, staffingOf } from "../changeRoadmap";
import { costAsked, monthsAsked, wordsOf, type AskedOfProjects } from "./AskedOfProjects";
import { scheduleSearchesOf } from "./scheduleSearches";
import { WantedAmounts } from "./WantedAmounts";

/** Each value of a range is a schedule to look for. */
const EVERY_STEP = 50;

/** A roadmap whose levers can be moved, and the costs whose people do its projects. */
export interface MovableRoadmap {
  readonly schedule: Schedule;
  /** Name of the plan whose people do the projects of the schedule; other plans do them with theirs. */
  readonly staffedBy: string | undefined;
  /** The comparison that the schedule follows, before any change. */
  readonly followed: Exploration;
  /** With their values in the schedule. */
  readonly levers: readonly RoadmapLever[];
  /** Made already: where a question moves such a lever again, that counts. */
  readonly moves: readonly RoadmapMove[];
}

/**
 * A comparison whose amounts are of a plan and of the projects that its people do, with the levers of both. Every amount takes a schedule
 * to be looked for, so it is known only after it was wanted once: ask through `whenKnown`.
 */
export class ExplorationWithProjects implements Exploration {
  readonly input: Exploration["input"];
  readonly baseline: Exploration["baseline"];
  readonly measure: Exploration["measure"];
  readonly inWords: string;
  readonly everyStep = EVERY_STEP;
  readonly table: Exploration["table"];
  readonly levers: readonly Lever[];
  private readonly places: ReadonlyMap<Lever, number>;

  constructor(
    private readonly ctx: Pick<Context, "signal">,
    private readonly costs: Exploration,
    private readonly roadmap: MovableRoadmap,
    private readonly asked: AskedOfProjects,
    private readonly amounts = new WantedAmounts(),
  ) {
    this.input = costs.input;
    this.baseline = costs.baseline;
    this.measure = costs.measure;
    this.inWords = `${costs.inWords}${wordsOf(asked)}`;
    this.table = [...costs.table, ...roadmapLeverTable];
    this.levers = [...costs.levers, ...leversAfter(roadmap.levers, roadmap.moves)];
    this.places = new Map(this.levers.map((lever, place) => [lever, place]));
  }

  whenKnown<Answer>(ask: () => Answer): Promise<Answer> {
    return this.amounts.whenKnown(ask);
  }

  readonly amountAt = (moves: readonly Move[], question: Question): Amount => {
    const said = moves.map(({ lever, value }) => [this.placeOf(lever), value ?? null] as const);
    said.sort(([a], [b]) => a - b);
    const name = JSON.stringify([question.plan, question.against ?? null, said]);
    return this.amounts.at(name, () => this.find(moves, question));
  };

  readonly from = (made: readonly Move[]): ExplorationOutcome => {
    const { input, baseline, measure, inWords, everyStep, table, levers } = this;
    const exploration: Exploration = {
      input,
      baseline,
      measure,
      inWords,
      everyStep,
      table,
      levers,
      amountAt: (moves, question) => this.amountAt([...made, ...moves], question),
      from: (more) => this.from([...made, ...more]),
    };
    return { kind: "explored", exploration };
  };

  private placeOf(lever: Lever): number {
    const place = this.places.get(lever);
    if (place === undefined) throw new RangeError(`${lever.row.code} is a lever of something else.`);
    return place;
  }

  private async find(moves: readonly Move[], question: Question): Promise<Amount> {
    const ofRoadmap = moves.flatMap((move) => this.roadmapMove(move) ?? []);
    const ofCosts = moves.filter(({ lever }) => this.placeOf(lever) < this.costs.levers.length);
    const opened = ofCosts.length === 0 ? undefined : this.costs.from(ofCosts);
    if (opened?.kind === "invalid") return { kind: "refused", problems: opened.problems };
    const costs = opened?.exploration ?? this.costs;
    // Plans that cannot be held against each other by what they cost cannot with projects either.
    const compared = costs.amountAt([], question);
    if (compared.kind === "refused") return compared;
    const sides = [
      [question.plan, 1],
      [question.against, -1],
    ] as const;
    let cents = 0;
    for (const [plan, sign] of sides) {
      if (plan === undefined) continue;
      const projects = await this.projectsOf(plan, costs, ofRoadmap);
      if (typeof projects !== "number") return { kind: "refused", problems: projects };
      cents += sign * (costAsked(costs, plan, this.asked.fiscalYear) + projects);
    }
    return { kind: "amount", cents };
  }

  /** A move of the roadmap as the schedule's own lever; `undefined` for one of the costs. */
  private roadmapMove({ lever, value }: Move): RoadmapMove | undefined {
    const own = this.roadmap.levers[this.placeOf(lever) - this.costs.levers.length];
    return own && { lever: own, value, at: ["patches"] };
  }

  /** What the projects come to when the people of a plan do them, in cents, or why they cannot be done. */
  private async projectsOf(
    plan: string,
    costs: Exploration,
    moves: readonly RoadmapMove[],
  ): Promise<number | readonly Problem[]> {
    const { schedule, staffedBy, followed } = this.roadmap;
    const moved = new Set(moves.map(({ lever }) => lever));
    const all = [...this.roadmap.moves.filter(({ lever }) => !moved.has(lever)), ...moves];
    const staffing = staffingOf(staffedBy, followed.baseline, costs.baseline, plan);
    const changed = changeRoadmap(schedule, staffing, all);
    if (changed instanceof InvalidInput) return changed.problems;
    const placed = await scheduleSearchesOf(this.ctx).placed(schedule, changed.terms);
    if (placed.kind === "none") return placed.problems;
    const { of, fiscalYear } = this.asked;
    const cells = moneyByMonth(changed.terms, placed.starts, of, monthsAsked(costs, fiscalYear));
    const { measure, input } = costs;
    if (measure.kind === "TOTAL" || input.discountRate == null)
      return cells.reduce((sum, cents) => sum + cents, 0);
    return discounted(cells, input.discountRate, measure.timing).toDecimalPlaces(0).toNumber();
  }
}
