import { Field, ID, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import { globalId } from "../relay/globalId";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

/** A contract of which a term ends, or whose notice is due, in a fiscal year. */
export interface NoticeFacts {
  /** Its uuid. */
  readonly id: string;
  readonly name: string;
  /** The last month that is committed. */
  readonly committedUntil: Month;
  /** The last day on which notice ends it there; `undefined` where it ends there anyway. */
  readonly noticeBy: Day | undefined;
  /** What its next term comes to if nobody gives notice, in cents. */
  readonly renewal: number;
}

@ObjectType({
  description:
    "A contract that needs a decision in a fiscal year: its committed term ends, or notice falls due.",
})
export class ContractNotice {
  constructor(private readonly facts: NoticeFacts) {}

  @Field(() => ID, { description: "Id of the contract." })
  get contractId() {
    return globalId("Contract", this.facts.id);
  }

  @Field(() => String, { description: "Name of the contract." })
  get name() {
    return this.facts.name;
  }

  @Field(() => MonthScalar, { description: "The last month that is committed." })
  get committedUntil() {
    return this.facts.committedUntil;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which notice ends it there; absent where it ends there anyway.",
  })
  get noticeBy() {
    return this.facts.noticeBy;
  }

  @Field(() => DecimalScalar, {
    description:
      "What its next term comes to if nobody gives notice, in the organization's currency; nothing where it does not renew itself.",
  })
  get renewal() {
    return printCents(this.facts.renewal);
  }
}
