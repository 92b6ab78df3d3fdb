import { Field, ID, Int, ObjectType } from "type-graphql";
import type { FiscalYearLabel } from "../../costing/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { FiscalYearLabelEnum } from "../costs/enums";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { type FigureKind, FigureKindEnum } from "./enums";

/** An organization as it is stored; id is its uuid. */
export interface OrganizationRow extends Stamps {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly fiscalYearStartMonth: number;
  readonly fiscalYearLabel: FiscalYearLabel;
  readonly frameworks: readonly string[];
  /** The uuid of the plan of record. */
  readonly adoptedPlanId: string | null;
}

@ObjectType({
  implements: Node,
  description: "A client business: its people and money over time, its plans, budgets and roadmap.",
})
export class Organization extends Stamped implements Node {
  constructor(row: OrganizationRow) {
    super(row);
    this.uuid = row.id;
    this.id = globalId("Organization", row.id);
    this.name = row.name;
    this.currency = row.currency;
    this.fiscalYearStartMonth = row.fiscalYearStartMonth;
    this.fiscalYearLabel = row.fiscalYearLabel;
    this.frameworks = row.frameworks;
    this.adoptedPlanId = row.adoptedPlanId;
  }

  /** What the tables know it by. */
  readonly uuid: string;

  /** The uuid of the plan of record. */
  readonly adoptedPlanId: string | null;

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { description: "Name of the business." })
  readonly name: string;

  @Field(() => CurrencyCodeScalar, { description: "Currency of every amount of this organization." })
  readonly currency: string;

  @Field(() => Int, { description: "First month of the fiscal year, 1 (January) to 12." })
  readonly fiscalYearStartMonth: number;

  @Field(() => FiscalYearLabelEnum, { description: "Which calendar year names the fiscal year." })
  readonly fiscalYearLabel: FiscalYearLabel;

  @Field(() => [String], { description: 'What it must comply with, for example "PCI DSS".' })
  readonly frameworks: readonly string[];
}

@ObjectType({ description: "A figure of the business, from a month on until the next one of its kind." })
export class OrganizationFigure {
  constructor(kind: FigureKind, from: Month, value: Decimal) {
    this.kind = kind;
    this.from = from;
    this.value = value;
  }

  @Field(() => FigureKindEnum, { description: "What is counted." })
  readonly kind: FigureKind;

  @Field(() => MonthScalar, { description: "The month from which the value holds." })
  readonly from: Month;

  @Field(() => DecimalScalar, { description: "The value: a whole number, or for REVENUE an amount a year." })
  readonly value: Decimal;
}

@ObjectType({ description: "A place of the business." })
export class Location {
  constructor(id: string, name: string, jurisdiction: string | null) {
    this.id = id;
    this.name = name;
    this.jurisdiction = jurisdiction;
  }

  @Field(() => ID, {
    description: "Its id within the organization; send it back to keep or change the place.",
  })
  readonly id: string;

  @Field(() => String, { description: "Name of the place." })
  readonly name: string;

  @Field(() => String, { nullable: true, description: "Where it is: country, or country and state: US-CA." })
  readonly jurisdiction: string | null;
}

export const OrganizationConnection = connectionOf("Organization", "organizations", () => Organization);
