import { Decimal } from "../../../kernel/Decimal";
import { ONE } from "../../../kernel/Rate";
import { at, isNothing, type Series } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf, noteOfFact, type ExplanationStep, type InputNote } from "../../Explanation";
import { exactProduct, type Weight } from "../../Product";
import { steppedCharge } from "../../steppedCharge";
import type { Contract } from "../Contract";
import { risingPrice, service } from "../contractTerms";
import type { Engagement } from "../Engagement";
import { hoursUsed, type HoursUsed } from "../hoursUsed";

/** Hours beyond the included ones. */
export const overage: CostRule<Contract> = {
  ...service,
  code: "OVERAGE",
  label: "Hours beyond the included ones",
  occurrence: "RECURRING",
  formula:
    "(hours expected - included hours - unused hours of earlier months that can still be used, not below 0) x overage rate; raised by the escalator",
  terms: (contract) => {
    const { included, overageRate } = contract.engagement.hours;
    if (included === undefined || overageRate.scaled === 0) return undefined;
    const hours = hoursUsed(contract, included.scaled);
    const weight: Weight = {
      name: "Hours beyond these",
      unit: "hours",
      series: hours.beyond,
      scale: ONE,
      notes: () => notesOfHours(contract.engagement),
    };
    if (isNothing(weight.series)) return undefined;
    const terms = exactProduct(risingPrice(contract, overageRate), [], weight);
    return steppedCharge(contract.axis, terms, (i) => stepsOfHours(contract, hours, included.scaled, i));
  },
};

function stepsOfHours(
  { runs }: Contract,
  { expected, fromEarlier }: HoursUsed,
  included: number,
  index: number,
): ExplanationStep[] {
  const step = (name: string, hours: Series, i: number) => ({
    name,
    value: new Decimal(at(hours, i)).div(ONE).toFixed(),
    unit: "hours",
  });
  return [
    step("Hours expected", expected, index),
    step("Included hours", [at(runs, index) * included], 0),
    step("Unused hours of earlier months that are used", fromEarlier, index),
  ];
}

/** What decides how many hours are expected, and how many of them are paid for already. */
function notesOfHours({ hours, provides, path }: Engagement): InputNote[] {
  const { included, expectedByMonth, rollOverMonths } = hours;
  const provided = provides.flatMap((each) => (each.hours === "ALL_NEEDED" ? [] : [each.hours]));
  const given = [...(expectedByMonth ?? provided), ...(included === undefined ? [] : [included])];
  const lasting = noteOfFact(
    "Months for which unused hours can still be used",
    String(rollOverMonths),
    "months",
    [...path, "rollOverMonths"].map(String),
  );
  return [...given.map(noteOf), ...(rollOverMonths === 0 ? [] : [lasting])];
}
