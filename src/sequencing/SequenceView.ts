import { once } from "../kernel/once";
import { costOfDoingNothing, type NotDone } from "./answers/costOfDoingNothing";
import { chanceOfDeadlines } from "./answers/chances/chanceOfDeadlines";
import type { Chances } from "./answers/chances/Chances";
import type { CriticalChain } from "./answers/CriticalChain";
import { criticalChainOf } from "./answers/criticalChainOf";
import { criticalPathOf } from "./answers/criticalPathOf";
import { delayOf, type ProjectDelay } from "./answers/delayOf";
import { floatsOf, type Floats } from "./answers/floatsOf";
import { inOrderOfStart } from "./answers/inOrderOfStart";
import { nowNextLater, type NowNextLater } from "./answers/nowNextLater";
import { whyInWords } from "./answers/whyInWords";
import { usageOf } from "./answers/usageOf";
import type { Driver } from "./schedule/Driver";
import { driversOf } from "./schedule/driversOf";
import type { PlannedProject } from "./schedule/Instance";
import { ladderOf, type Ladder } from "./schedule/ladderOf";
import type { SequenceFacts } from "./SequenceFacts";

interface UnscheduledInWords {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** What follows from a schedule, each worked out once, when it is first asked for. */
export class SequenceView {
  constructor(readonly facts: SequenceFacts) {}

  private get starts() {
    return this.facts.found.starts;
  }

  private readonly projects = once(
    () => new Map(this.facts.instance.projects.map((project) => [project.id, project])),
  );
  private readonly drivers = once(() => driversOf(this.facts.instance, this.starts));
  private readonly ladders = once(() => ladderOf(this.facts.instance, this.starts));
  private readonly floats = once(() => floatsOf(this.facts.instance, this.starts));
  private readonly unweighted = once(() => delayOf(this.facts.unweighted, this.starts));
  private readonly notDoneById = once(() => costOfDoingNothing(this.facts.unweighted));

  /** Ids of the projects that have a place, in the order in which they start. */
  readonly order = once(() => inOrderOfStart(this.facts.instance.projects, this.starts).map(({ id }) => id));
  readonly criticalPath = once(() => criticalPathOf(this.facts.instance, this.starts));
  readonly criticalChain = once((): CriticalChain | undefined =>
    criticalChainOf(this.facts.instance, this.starts),
  );
  readonly usage = once(() => usageOf(this.facts.instance, this.starts));
  /** The price in its parts, weighted. */
  readonly price = once(() => delayOf(this.facts.instance, this.starts));
  /** The cost of delay of everything, unweighted. */
  readonly delay = once(() => this.unweighted().delay);

  /** Optional projects that were left out, each with the reason in a sentence. */
  readonly unscheduled = once((): readonly UnscheduledInWords[] => {
    const { instance, clock } = this.facts;
    return this.nowNextLater().unscheduled.map(({ id, why }) => ({
      id,
      name: this.projectOf(id).name,
      reason: whyInWords(why, instance, clock),
    }));
  });

  /**
   * The projects by when they are, as of the day on which the schedule was made.
   * @param now periods of the first stretch; those that are usual on the clock when left out
   * @param next of the second
   */
  nowNextLater(now = this.facts.clock.usual.now, next = this.facts.clock.usual.next): NowNextLater {
    const { instance, asOf } = this.facts;
    return nowNextLater(instance, this.starts, { asOf, now, next });
  }

  projectOf(id: string): PlannedProject {
    return known(this.projects(), id);
  }

  startOf(id: string): number {
    return known(this.starts, id);
  }

  driversOf(id: string): readonly Driver[] {
    return known(this.drivers(), id);
  }

  ladderOf(id: string): Ladder {
    return known(this.ladders(), id);
  }

  floatsOf(id: string): Floats {
    return known(this.floats(), id);
  }

  delayOf(id: string): ProjectDelay {
    return known(this.unweighted().projects, id);
  }

  notDone(id: string): NotDone {
    return known(this.notDoneById(), id);
  }

  chances(trials: number, seed: number): Chances {
    return chanceOfDeadlines(this.facts.instance, this.starts, this.facts.ranges, { trials, seed });
  }
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`There is no project "${id}" in this schedule.`);
  return value;
}
