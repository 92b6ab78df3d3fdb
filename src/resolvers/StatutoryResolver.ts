import { Arg, Query, Resolver } from "type-graphql";
import { Jurisdiction } from "../schema/statutory/Jurisdiction";
import { StatutoryChargesResult } from "../schema/statutory/StatutoryCharges";
import { StatutoryChargesInput } from "../schema/statutory/StatutoryChargesInput";
import { jurisdiction, jurisdictions, statutoryCharges } from "../services/statutoryCharges";

@Resolver()
export class StatutoryResolver {
  @Query(() => [Jurisdiction], {
    description:
      "Every jurisdiction whose payroll taxes and mandatory contributions the rule data holds, in order of code.",
  })
  jurisdictions() {
    return jurisdictions();
  }

  @Query(() => Jurisdiction, {
    nullable: true,
    description:
      "One jurisdiction with its rules, their versions and sources, and what they do not cover; absent for an unknown code.",
  })
  jurisdiction(@Arg("code", () => String, { description: "Its code, for example US-TX." }) code: string) {
    return jurisdiction(code);
  }

  @Query(() => StatutoryChargesResult, {
    description:
      "What an employer owes by law for one employee: every rule of the place of work on an annual wage or on single payments, each with its version, source, confidence and explanation. Everything is given inline and nothing is stored.",
  })
  statutoryCharges(
    @Arg("input", () => StatutoryChargesInput, { description: "The employee, the pay and the employer." })
    input: StatutoryChargesInput,
  ) {
    return statutoryCharges(input);
  }
}
