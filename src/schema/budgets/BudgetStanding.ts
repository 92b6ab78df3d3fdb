import { Field, ObjectType } from "type-graphql";
import { availableOf, headroomOf, type Standing } from "../../costing/budget/Standing";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({
  description:
    "What a budget, or a part of it, stands at, in the organization's currency: available = budget + approvedTransfers + carriedForward; headroom = available - actuals - openCommitments - planned.",
})
export class BudgetStanding {
  constructor(private readonly standing: Standing) {}

  @Field(() => DecimalScalar, { description: "Approved money." })
  get budget() {
    return printCents(this.standing.BUDGET);
  }

  @Field(() => DecimalScalar, {
    description:
      "Approved transfers, negative out of it. Those between two lines come to nothing in the whole year; those out of the contingency add to it.",
  })
  get approvedTransfers() {
    return printCents(this.standing.TRANSFER);
  }

  @Field(() => DecimalScalar, { description: "Brought over from the year before." })
  get carriedForward() {
    return printCents(this.standing.CARRIED_FORWARD);
  }

  @Field(() => DecimalScalar, { description: "budget + approvedTransfers + carriedForward." })
  get available() {
    return printCents(availableOf(this.standing));
  }

  @Field(() => DecimalScalar, { description: "Booked by invoices, less credit notes." })
  get actuals() {
    return printCents(this.standing.ACTUAL);
  }

  @Field(() => DecimalScalar, { description: "Part of the actuals that nobody had planned." })
  get unplannedActuals() {
    return printCents(this.standing.unplanned);
  }

  @Field(() => DecimalScalar, { description: "Contracted and not yet invoiced." })
  get openCommitments() {
    return printCents(this.standing.COMMITMENT);
  }

  @Field(() => DecimalScalar, {
    description:
      "Planned, and neither contracted nor booked: the adopted plan, the roadmap, renewals expected.",
  })
  get planned() {
    return printCents(this.standing.PLANNED);
  }

  @Field(() => DecimalScalar, {
    description: "Part of what is planned: expected from contracts that renew themselves.",
  })
  get expectedRenewals() {
    return printCents(this.standing.renewals);
  }

  @Field(() => DecimalScalar, {
    description:
      "What is left: available - actuals - openCommitments - planned; negative when it will not suffice.",
  })
  get headroom() {
    return printCents(headroomOf(this.standing));
  }
}
