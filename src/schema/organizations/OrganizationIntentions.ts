import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { FiscalYearLabel } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { FiscalYearLabelEnum } from "../costs/enums";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { type FigureKind, FigureKindEnum } from "./enums";
import { Organization } from "./Organization";

@InputType({ description: "A figure of the business from a month on." })
export class FigureInput {
  @Field(() => FigureKindEnum, { description: "What is counted." })
  kind!: FigureKind;

  @Field(() => MonthScalar, {
    description: "The month from which the value holds. Before the first, it holds too.",
  })
  from!: Month;

  @Field(() => DecimalScalar, {
    description: "Whole and 0 to 1,000,000; for REVENUE an amount a year, 0 to 100,000,000,000.",
  })
  value!: Decimal;
}

@InputType({ description: "A place of the business." })
export class LocationInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a place that is there already. Default: a new place.",
  })
  id?: string | null;

  @Field(() => String, { description: "Name of the place, at most 200 characters." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where it is: country, or country and state by ISO 3166: US or US-CA. Default: not said.",
  })
  jurisdiction?: string | null;
}

/** What may be said of an organization when it is made and when it is changed. */
@InputType()
abstract class OrganizationFacts extends IntentionInput {
  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "Currency of every amount; amounts that are stored are not converted. Default: USD when made.",
  })
  currency?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "First month of the fiscal year, 1 to 12; fixed once there are budgets. Default: 1 when made.",
  })
  fiscalYearStartMonth?: number | null;

  @Field(() => FiscalYearLabelEnum, {
    nullable: true,
    description:
      "Which calendar year names the fiscal year; fixed once there are budgets. Default: ENDING when made.",
  })
  fiscalYearLabel?: FiscalYearLabel | null;

  @Field(() => [String], {
    nullable: true,
    description: "What it must comply with, at most 50, each once. Default: none when made.",
  })
  frameworks?: string[] | null;

  @Field(() => [FigureInput], {
    nullable: true,
    description: "Figures over time, at most 120 of each kind, each month once. Default: none when made.",
  })
  figures?: FigureInput[] | null;

  @Field(() => [LocationInput], {
    nullable: true,
    description: "Places, in order, at most 200. Default: none when made.",
  })
  locations?: LocationInput[] | null;
}

@InputType({ description: "A new client business. Whoever makes it becomes its OWNER." })
export class CreateOrganizationInput extends OrganizationFacts {
  @Field(() => String, { description: "Name of the business, at most 200 characters." })
  name!: string;
}

@InputType({
  description:
    "A change of a client business. What is left out stays as it is; a list that is given replaces the whole list.",
})
export class ChangeOrganizationInput extends OrganizationFacts {
  @Field(() => ID, { description: "The organization." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Name of the business, at most 200 characters." })
  name?: string | null;
}

@ObjectType({ description: "The change of the organization is carried out." })
export class SavedOrganization {
  constructor(organization: Organization | undefined, dryRun: boolean) {
    this.organization = organization;
    this.dryRun = dryRun;
  }

  @Field(() => Organization, {
    nullable: true,
    description: "The organization as it is stored now; absent after a dry run, which stores nothing.",
  })
  readonly organization: Organization | undefined;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be carried out, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const CreateOrganizationResult = createUnionType({
  name: "CreateOrganizationResult",
  description: "The new organization, or why it was not made.",
  types: () => [SavedOrganization, InvalidInput, NotAllowed] as const,
});

export const ChangeOrganizationResult = createUnionType({
  name: "ChangeOrganizationResult",
  description: "The changed organization, or why it was not changed.",
  types: () => [SavedOrganization, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
