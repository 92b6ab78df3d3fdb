import { Arg, createUnionType, Field, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { finishOf } from "../../sequencing/answers/finishOf";
import { usageByStretch } from "../../sequencing/answers/usageByStretch";
import type { SequenceFacts } from "../../sequencing/SequenceFacts";
import { SequenceView } from "../../sequencing/SequenceView";
import { InvalidInput } from "../InvalidInput";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DependencyCycles } from "./CriticalPath";
import { NoSequence } from "./NoSequence";
import { NowNextLater } from "./NowNextLater";
import { DelayCost } from "./DelayCost";
import { SequenceChain } from "./SequenceChain";
import { SequenceChances } from "./SequenceChances";
import { SequencedProject } from "./SequencedProject";
import { SequenceLevel, SequencePrice } from "./SequencePrice";
import { CapacityUse, SequenceUse, WindowUse } from "./SequenceUse";
import { UnscheduledProject } from "./UnscheduledProject";
import { within } from "./within";

const MOST_TRIALS = 10_000;
const MOST_SEED = 2_147_483_647;

@ObjectType({
  description:
    "An order that keeps every hard constraint: when each project starts and why, what it costs to wait, what is used of people and money, and how near it is to the best.",
})
export class Sequence {
  constructor(facts: SequenceFacts) {
    this.view = new SequenceView(facts);
  }

  readonly view: SequenceView;

  private readonly shown = (ids: readonly string[]): SequencedProject[] =>
    ids.map((id) => new SequencedProject(this.view, id));

  @Field(() => [SequencedProject], {
    description: "The projects that have a place, in the order in which they start.",
  })
  get projects(): SequencedProject[] {
    return this.shown(this.view.order());
  }

  @Field(() => [UnscheduledProject], {
    description: "Optional projects that were left out, each with the reason.",
  })
  get unscheduled(): UnscheduledProject[] {
    return this.view.unscheduled().map(({ id, name, reason }) => new UnscheduledProject(id, name, reason));
  }

  @Field(() => [String], { description: "Names of projects that are finished already and are in no figure." })
  get done(): readonly string[] {
    return this.view.facts.done;
  }

  @Field(() => Int, {
    description: "The period before which everything has finished; on a calendar so many working days.",
  })
  get finish(): number {
    return finishOf(this.view.facts.instance.projects, this.view.facts.found.starts);
  }

  @Field(() => DateScalar, { nullable: true, description: "The last day of work, on a calendar." })
  get finishDay() {
    return this.finish === 0 ? undefined : this.view.facts.clock.finishDay(0, this.finish);
  }

  @Field(() => SequencePrice, { description: "What schedules are compared by." })
  get price(): SequencePrice {
    return new SequencePrice(this.view.price());
  }

  @Field(() => [SequenceLevel], {
    description: "The levels by which it was judged, in their order; empty when everything was one price.",
  })
  get levels(): SequenceLevel[] {
    return (this.view.facts.found.levels ?? []).map((level) => new SequenceLevel(level));
  }

  @Field(() => DecimalScalar, { description: "A price that no schedule undercuts." })
  get lowerBound(): string {
    return printCents(this.view.facts.found.lowerBound);
  }

  @Field(() => DecimalScalar, {
    description:
      "How far the price may be above the best one: (price - lower bound) / price, in percent, rounded up to a hundredth. 0 when it is proved.",
  })
  get gapPercent(): string {
    const { price, lowerBound } = this.view.facts.found;
    if (price <= lowerBound) return "0.00";
    return new Decimal(price - lowerBound).times(100).div(price).toFixed(2, Decimal.ROUND_UP);
  }

  @Field(() => Boolean, { description: "Whether it is proved that no schedule has a lower price." })
  get isProved(): boolean {
    return this.view.facts.found.proved;
  }

  @Field(() => Int, { description: "How many schedules were tried." })
  get schedulesTried(): number {
    return this.view.facts.found.tried;
  }

  @Field(() => Int, { description: "Where random numbers began." })
  get seed(): number {
    return this.view.facts.effort.seed;
  }

  @Field(() => DelayCost, { description: "What waiting costs in this schedule by nature, unweighted." })
  get costOfDelay(): DelayCost {
    return new DelayCost(this.view.delay());
  }

  @Field(() => [SequencedProject], {
    description: "The projects without total float, in the order in which they start.",
  })
  get criticalPath(): SequencedProject[] {
    return this.shown(this.view.criticalPath());
  }

  @Field(() => SequenceChain, {
    nullable: true,
    description:
      "What decides when the whole finishes, through people and money as well; absent when nothing has a place.",
  })
  get criticalChain(): SequenceChain | undefined {
    const chain = this.view.criticalChain();
    const { instance, clock } = this.view.facts;
    return chain && new SequenceChain(chain, instance, clock);
  }

  @Field(() => [SequenceUse], {
    description: "What is used, by month on a calendar, otherwise by period: up to the finish.",
  })
  get use(): SequenceUse[] {
    const { clock } = this.view.facts;
    const stretches = clock.stretches(0, this.finish);
    const used = usageByStretch(this.view.usage(), stretches).stretches;
    return stretches.flatMap((stretch, place) => {
      const use = used[place];
      return use === undefined ? [] : [new SequenceUse(stretch, use, clock)];
    });
  }

  @Field(() => [WindowUse], { description: "The money that may be spent, and what is." })
  get money(): WindowUse[] {
    return this.view.usage().windows.map((window) => new WindowUse(window, this.view.facts.clock));
  }

  @Field(() => [CapacityUse], {
    description: "On a calendar: the people that there are for projects, and how that was arrived at.",
  })
  get capacities(): CapacityUse[] {
    return this.view.facts.capacities.map((step) => new CapacityUse(step, this.view.facts.clock));
  }

  @Field(() => [String], {
    description: "Roles that projects need and of which nobody said how much there is: they limit nothing.",
  })
  get unlimitedRoles(): readonly string[] {
    return this.view.facts.unlimited;
  }

  @Field(() => NowNextLater, { description: "The projects by when they are." })
  nowNextLater(
    @Arg("now", () => Int, {
      nullable: true,
      description:
        "Periods of the first stretch. Default: 65 working days, or 3 periods where there is no calendar.",
    })
    now: number | null | undefined,
    @Arg("next", () => Int, {
      nullable: true,
      description:
        "Periods of the second stretch. Default: 130 working days, or 6 periods where there is no calendar.",
    })
    next: number | null | undefined,
  ): NowNextLater {
    return new NowNextLater(
      this.view.nowNextLater(now ?? undefined, next ?? undefined),
      this.shown,
      this.unscheduled,
    );
  }

  @Field(() => SequenceChances, { description: "The chance of meeting each deadline, by trials." })
  chances(
    @Arg("trials", () => Int, { defaultValue: 1000, description: "How many trials, 1 to 10,000." })
    trials: number,
    @Arg("seed", () => Int, {
      defaultValue: 1,
      description: "Where random numbers begin, 0 to 2,147,483,647.",
    })
    seed: number,
  ): SequenceChances {
    return new SequenceChances(
      this.view.chances(within("trials", trials, 1, MOST_TRIALS), within("seed", seed, 0, MOST_SEED)),
      this.view,
    );
  }
}

export const SequenceResult = createUnionType({
  name: "SequenceResult",
  description: "An order, which wishes cannot hold together, every cycle, or every problem of the input.",
  types: () => [Sequence, NoSequence, DependencyCycles, InvalidInput] as const,
});
