import { Field, ID, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { SequenceView } from "../../sequencing/SequenceView";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DelayCost } from "./DelayCost";
import { StartDriver, StartLadder } from "./StartReasons";

@ObjectType({ description: "A project in its place, and why it is there." })
export class SequencedProject {
  constructor(
    private readonly view: SequenceView,
    id: string,
  ) {
    this.id = id;
  }

  @Field(() => ID, { description: "Its id: of a stored roadmap the project's, otherwise as it was given." })
  readonly id: string;

  private get project() {
    return this.view.projectOf(this.id);
  }

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.project.name;
  }

  @Field(() => Int, { description: "Periods, or working days on a calendar; 0 for a milestone." })
  get duration(): number {
    return this.project.duration;
  }

  @Field(() => Int, {
    description: "The period in which it starts; on a calendar the index of the working day, from 0.",
  })
  get start(): number {
    return this.view.startOf(this.id);
  }

  @Field(() => Int, { description: "The period before which it has finished." })
  get finish(): number {
    return this.start + this.duration;
  }

  @Field(() => DateScalar, { nullable: true, description: "The day on which it starts, on a calendar." })
  get startDay() {
    return this.view.facts.clock.startDay(this.start);
  }

  @Field(() => DateScalar, { nullable: true, description: "The last day of work, on a calendar." })
  get finishDay() {
    return this.view.facts.clock.finishDay(this.start, this.finish);
  }

  @Field(() => Int, {
    description:
      "Total float: periods that it can start later by dependencies alone, until the whole finishes later or a hard deadline is missed.",
  })
  get totalFloat(): number {
    return this.view.floatsOf(this.id).totalFloat;
  }

  @Field(() => Int, {
    description:
      "Free float: periods that it can start later by dependencies alone, until something that waits for it has to move.",
  })
  get freeFloat(): number {
    return this.view.floatsOf(this.id).freeFloat;
  }

  @Field(() => Int, {
    description:
      "Schedule float: periods that it can start later with every other start as it is, keeping people, money, freezes, departments and deadlines as well.",
  })
  get scheduleFloat(): number {
    return this.view.floatsOf(this.id).scheduleFloat;
  }

  @Field(() => Boolean, { description: "Whether it is on the critical path: without total float." })
  get isCritical(): boolean {
    return this.totalFloat <= 0;
  }

  @Field(() => [StartDriver], {
    description:
      "What keeps it from starting a period earlier, with everything else where it is; empty in period 0.",
  })
  get drivers(): StartDriver[] {
    const { instance, clock } = this.view.facts;
    return this.view.driversOf(this.id).map((driver) => new StartDriver(driver, this.id, instance, clock));
  }

  @Field(() => StartLadder, { description: "How much each cause adds to its start." })
  get ladder(): StartLadder {
    return new StartLadder(this.view.ladderOf(this.id));
  }

  @Field(() => DelayCost, {
    description:
      "What waiting for it costs in this schedule, unweighted, against its own first possible finish.",
  })
  get costOfDelay(): DelayCost {
    return new DelayCost(this.view.delayOf(this.id).delay);
  }

  @Field(() => Int, { description: "Periods after its soft deadline; 0 without one." })
  get periodsLate(): number {
    return this.view.delayOf(this.id).periodsLate;
  }

  @Field(() => DecimalScalar, { description: "What finishing after its soft deadline costs." })
  get lateness(): string {
    return printCents(this.view.delayOf(this.id).lateness);
  }

  @Field(() => DelayCost, { description: "What each period costs in which it is not done, unweighted." })
  get costOfDoingNothing(): DelayCost {
    return new DelayCost(this.view.notDone(this.id).own);
  }

  @Field(() => DelayCost, {
    description: "The same with everything that waits for it, directly or not, each once.",
  })
  get costOfDoingNothingInChain(): DelayCost {
    return new DelayCost(this.view.notDone(this.id).chain);
  }

  @Field(() => [ID], { description: "Ids of what waits for it, directly or not." })
  get waiting(): readonly string[] {
    return this.view.notDone(this.id).waiting;
  }
}
