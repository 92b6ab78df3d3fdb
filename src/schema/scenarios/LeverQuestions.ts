import { Args, Field, ObjectType } from "type-graphql";
import { breakEven, type Invalid } from "../../costing/scenarios/breakEven";
import { bridgeByLever } from "../../costing/scenarios/bridgeByLever";
import type { Exploration } from "../../costing/scenarios/Exploration";
import { flips } from "../../costing/scenarios/flips";
import { frontier } from "../../costing/scenarios/frontier";
import { ladder } from "../../costing/scenarios/ladder";
import type { Move } from "../../costing/scenarios/Lever";
import { tornado } from "../../costing/scenarios/tornado";
import type { InvalidInput } from "../InvalidInput";
import type { Found } from "./answered";
import { BreakEven, BreakEvenResult, Frontier, FrontierResult } from "./BreakEven";
import { Ladder, LadderResult } from "./Ladder";
import { LeverBridge, LeverBridgeResult } from "./LeverBridge";
import {
  BreakEvenArguments,
  FlipsArguments,
  FrontierArguments,
  LadderArguments,
  LeverBridgeArguments,
  TornadoArguments,
} from "./questionArguments";
import { Flips, FlipsResult, Tornado, TornadoResult } from "./Tornado";

/** Something whose levers can be asked about, before and after some changes. */
interface Questioned<Asked extends Exploration> {
  readonly baseline: Asked;
  readonly changed: Asked;
  readonly moves: readonly Move[];
}

/** The questions about levers, whatever the amounts are of. A new one is a field here. */
@ObjectType()
export abstract class LeverQuestions<Asked extends Exploration> {
  protected abstract readonly questioned: Questioned<Asked>;

  /** What a question to one side finds, as its type, or the problems that it has. */
  protected abstract answer<Answer extends Found, Type>(
    side: Asked,
    question: (exploration: Asked) => Answer | Invalid,
    Shown: new (found: Answer) => Type,
  ): Type | InvalidInput | Promise<Type | InvalidInput>;

  @Field(() => LeverBridgeResult, { description: "From the baseline to the changes, lever by lever." })
  bridge(@Args(() => LeverBridgeArguments) asked: LeverBridgeArguments) {
    const { baseline, moves } = this.questioned;
    return this.answer(baseline, (side) => bridgeByLever(side, moves, asked), LeverBridge);
  }

  @Field(() => TornadoResult, { description: "How far each lever swings the amount when it moves alone." })
  tornado(@Args(() => TornadoArguments) asked: TornadoArguments) {
    return this.answer(this.questioned.changed, (side) => tornado(side, asked), Tornado);
  }

  @Field(() => FlipsResult, { description: "How far each lever must move to change the order of two plans." })
  flips(@Args(() => FlipsArguments) asked: FlipsArguments) {
    return this.answer(this.questioned.changed, (side) => this.flipsOf(side, asked), Flips);
  }

  @Field(() => BreakEvenResult, { description: "Where two plans tie as one lever moves." })
  breakEven(@Args(() => BreakEvenArguments) asked: BreakEvenArguments) {
    return this.answer(this.questioned.changed, (side) => breakEven(side, asked), BreakEven);
  }

  @Field(() => FrontierResult, { description: "Where two plans tie as two levers move." })
  frontier(@Args(() => FrontierArguments) asked: FrontierArguments) {
    return this.answer(this.questioned.changed, (side) => frontier(side, asked), Frontier);
  }

  @Field(() => LadderResult, { description: "A table over the values of one or two levers." })
  ladder(@Args(() => LadderArguments) asked: LadderArguments) {
    return this.answer(this.questioned.changed, (side) => ladder(side, asked), Ladder);
  }

  protected flipsOf(side: Asked, asked: FlipsArguments): ReturnType<typeof flips> {
    return flips(side, asked);
  }
}
