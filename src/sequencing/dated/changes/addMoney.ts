import { asCents, centsOf, printCents, withinCents } from "../../../kernel/Cents";
import { shown } from "../../roadmap/fieldChecks";
import type { Apply, SaidOf } from "./Change";

const MOST_MONEY = 1_000_000_000;

/** More or less money in one allowance; never less than none. */
export const addMoney: Apply<SaidOf<"addMoney">> = (terms, { allowance: name, amount }, _facts, note) => {
  const allowance = terms.allowances.find((each) => each.name === name);
  if (allowance === undefined) {
    const message = `There is no allowance "${shown(name)}" in the schedule.`;
    note(["allowance"], "UNKNOWN", message, "Name one of its money.", shown(name));
    return terms;
  }
  if (!withinCents(amount) || amount.abs().greaterThan(MOST_MONEY)) {
    const advice = `Give at most ${MOST_MONEY}, with at most two decimal places.`;
    note(["amount"], "OUT_OF_RANGE", `The amount is ${amount.toFixed()}.`, advice, amount.toFixed());
    return terms;
  }
  const changed = allowance.amount + centsOf(amount);
  if (changed < 0) {
    const message = `${name} has ${printCents(allowance.amount)}, and would have ${printCents(changed)}.`;
    note(["amount"], "OUT_OF_RANGE", message, "Take away no more than there is.", amount.toFixed());
    return terms;
  }
  return {
    ...terms,
    allowances: terms.allowances.map((each) =>
      each === allowance ? { ...each, amount: asCents(changed) } : each,
    ),
  };
};
