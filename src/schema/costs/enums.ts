import { registerEnumType } from "type-graphql";
import {
  ASSUMPTIONS,
  BENEFIT_BASES,
  BENEFIT_CONTENTS,
  COST_POOLS,
  ENGAGEMENT_KINDS,
  ESCALATION_TIMINGS,
  FISCAL_YEAR_LABELS,
  NATURES,
  OCCURRENCES,
  PRECISIONS,
  ROLES,
  SEAT_STATES,
  TURNOVER_METHODS,
} from "../../costing/vocabulary";

/** Publishes a list of words, each with its description, as a GraphQL enum. */
function publish<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Record<Word, Word> {
  const list = Object.keys(words) as Word[];
  const each = <T>(valueOf: (word: Word) => T) =>
    Object.fromEntries(list.map((word) => [word, valueOf(word)])) as Record<Word, T>;
  const values = each<Word>((word) => word);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: each((word) => ({ description: words[word] })),
  });
  return values;
}

export const NatureEnum = publish(
  "Nature",
  "What kind of cost it is. Natures are never mixed into one figure unasked.",
  NATURES,
);
export const DutyRoleEnum = publish("DutyRole", "One of the three roles that IT work belongs to.", ROLES);
export const AssumptionsEnum = publish(
  "Assumptions",
  "What stands in for what the input leaves out.",
  ASSUMPTIONS,
);
export const FiscalYearLabelEnum = publish(
  "FiscalYearLabel",
  "Which calendar year a fiscal year is named after.",
  FISCAL_YEAR_LABELS,
);
export const EscalationTimingEnum = publish("EscalationTiming", "When a price rises.", ESCALATION_TIMINGS);
export const SeatStateEnum = publish(
  "SeatState",
  "Whether somebody is in the seat at its start.",
  SEAT_STATES,
);
export const TurnoverMethodEnum = publish(
  "TurnoverMethod",
  "How the frequency of leaving is stated.",
  TURNOVER_METHODS,
);
export const BenefitBaseEnum = publish(
  "BenefitBase",
  "What a benefits percentage is a percentage of.",
  BENEFIT_BASES,
);
export const BenefitContentEnum = publish(
  "BenefitContent",
  "What a benefits percentage contains.",
  BENEFIT_CONTENTS,
);
export const EngagementKindEnum = publish(
  "EngagementKind",
  "What kind of outside team it is.",
  ENGAGEMENT_KINDS,
);
export const CostPoolEnum = publish("CostPool", "Cost pool of the TBM taxonomy.", COST_POOLS);
export const OccurrenceEnum = publish("Occurrence", "Whether a cost recurs.", OCCURRENCES);
export const PrecisionEnum = publish("Precision", "How exact an amount is.", PRECISIONS);
export const ConfidenceEnum = publish("Confidence", "How well a published figure is founded.", {
  SOURCED: "Read at its source or in an exact copy of it.",
  SECONDARY: "Read in a secondary text that quotes the source.",
  UNVERIFIED: "Not confirmed: a weak copy, a marketing page, or a value not yet fixed by law.",
});
export const OriginEnum = publish("Origin", "Where a number in an explanation comes from.", {
  INPUT: "The caller gave it.",
  DEFAULT: "A labelled default stands in for it.",
  LINE: "It is read from another line, in whole cents.",
  TABLE: "It stands in the rule data, with its source.",
});
export const PricePeriodEnum = publish("PricePeriod", "What a recurring price is for.", {
  MONTH: "A month.",
  YEAR: "A year; spread evenly over its twelve months.",
});
