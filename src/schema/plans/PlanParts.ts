import { Field, ID, ObjectType } from "type-graphql";
import type * as agreement from "../../costing/input/EngagementInput";
import type * as seat from "../../costing/input/PositionInput";
import { type EngagementKind } from "../../costing/vocabulary";
import { EngagementKindEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Withheld } from "../pay/Withheld";
import { AgreementTerm, UnitFee } from "./EngagementParts";

/** A part of a plan as it is stored. */
export interface PartRow {
  readonly id: string;
  readonly kind: "POSITION" | "ENGAGEMENT";
  readonly terms: Readonly<Record<string, unknown>>;
}

const TERMS_JSON =
  "All of its terms as JSON, in the form in which savePlan takes them as `terms` in variables: decimals and months as strings; what was left out is left out.";
const PAY_ABSENT = "Absent for who may not see pay.";
const START = "Its first month; absent when it starts with whatever comparison it is in.";
const PART_ID = "Its id within the organization; send it back with savePlan to keep or change it.";

@ObjectType({ description: "A seat of in-house IT staff in a plan." })
export class Position {
  constructor(
    private readonly row: PartRow,
    private readonly terms: seat.PositionInput,
    withheld: Withheld | undefined,
  ) {
    this.withheld = withheld;
  }

  @Field(() => Withheld, {
    nullable: true,
    description: "Why its salary and its terms are absent; absent itself where they are not.",
  })
  readonly withheld: Withheld | undefined;

  @Field(() => ID, { description: PART_ID })
  get id() {
    return this.row.id;
  }

  @Field(() => String, { description: "Title of the position." })
  get title() {
    return this.terms.title;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Annual salary, full time, in the organization's currency. ${PAY_ABSENT}`,
  })
  get salary() {
    return this.withheld === undefined ? this.terms.salary : undefined;
  }

  @Field(() => MonthScalar, { nullable: true, description: START })
  get start() {
    return this.terms.start;
  }

  @Field(() => MonthScalar, {
    nullable: true,
    description: "The first month in which it no longer exists; absent when it has no end.",
  })
  get end() {
    return this.terms.end;
  }

  @Field(() => String, { nullable: true, description: `${TERMS_JSON} ${PAY_ABSENT}` })
  get termsJson() {
    return this.withheld === undefined ? JSON.stringify(this.row.terms) : undefined;
  }
}

@ObjectType({ description: "A service agreement with an outside team in a plan." })
export class Engagement {
  constructor(
    private readonly row: PartRow,
    private readonly terms: agreement.EngagementInput,
  ) {}

  @Field(() => ID, { description: PART_ID })
  get id() {
    return this.row.id;
  }

  @Field(() => String, { description: "Name of the agreement." })
  get name() {
    return this.terms.name;
  }

  @Field(() => EngagementKindEnum, { description: "What kind of outside team it is." })
  get kind(): EngagementKind {
    return this.terms.kind;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Retainer a month; absent when none was given.",
  })
  get monthlyRetainer() {
    return this.terms.monthlyRetainer;
  }

  @Field(() => [UnitFee], { description: "Prices for each user, device or site; none when none was given." })
  get unitFees() {
    return (this.terms.unitFees ?? []).map((fee) => new UnitFee(fee));
  }

  @Field(() => AgreementTerm, {
    nullable: true,
    description: "How long it binds; absent when it can be ended at any time.",
  })
  get term() {
    return this.terms.term && new AgreementTerm(this.terms.term);
  }

  @Field(() => MonthScalar, { nullable: true, description: START })
  get start() {
    return this.terms.start;
  }

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "The first month in which it no longer runs; absent when it has no end, or only that of its term.",
  })
  get end() {
    return this.terms.end;
  }

  @Field(() => String, { description: TERMS_JSON })
  get termsJson() {
    return JSON.stringify(this.row.terms);
  }
}
