import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/statutory/Jurisdiction";
import { workLocationsOf } from "../../costing/statutory/jurisdictions";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { JurisdictionLevelEnum } from "./enums";
import { StatutoryRule } from "./StatutoryRule";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

@ObjectType({ description: "A place whose law charges employers, with its rules as dated, sourced data." })
export class Jurisdiction {
  constructor(private readonly jurisdiction: costing.Jurisdiction) {}

  @Field(() => String, { description: "Its code: US, US-CA, GB, CA-QC." })
  get code() {
    return this.jurisdiction.code;
  }

  @Field(() => String, { description: "Its name." })
  get name() {
    return this.jurisdiction.name;
  }

  @Field(() => JurisdictionLevelEnum, { description: "How wide it is." })
  get level() {
    return this.jurisdiction.level;
  }

  @Field(() => String, {
    nullable: true,
    description: "Code of the jurisdiction whose rules apply there too.",
  })
  get parent() {
    return this.jurisdiction.parent;
  }

  @Field(() => String, {
    nullable: true,
    description: "Code of the jurisdiction whose rules do not apply there, because these take their place.",
  })
  get replaces() {
    return this.jurisdiction.replaces;
  }

  @Field(() => CurrencyCodeScalar, { description: "Currency of its amounts." })
  get currency() {
    return this.jurisdiction.currency;
  }

  @Field(() => String, { description: "Day on which its facts were compiled, for example 2026-11-22." })
  get compiledOn() {
    return this.jurisdiction.compiledOn;
  }

  @Field(() => String, { description: "Month and day on which its tax year starts, for example 04-06." })
  get taxYearStart() {
    const { month, day } = this.jurisdiction.taxYearStart;
    return `${twoDigits(month)}-${twoDigits(day)}`;
  }

  @Field(() => [String], {
    description: "Places within it that its charges depend on, to be sent as workLocation.",
  })
  get workLocations() {
    return workLocationsOf(this.jurisdiction);
  }

  @Field(() => [String], { description: "What to know about its facts." })
  get notes() {
    return this.jurisdiction.notes;
  }

  @Field(() => [String], {
    description:
      "Charges that employers owe there and the rules do not hold: add them as other employer charges.",
  })
  get notCovered() {
    return this.jurisdiction.notCovered;
  }

  @Field(() => [StatutoryRule], { description: "Its rules." })
  get rules() {
    return this.jurisdiction.rules.map((rule) => new StatutoryRule(rule));
  }
}
