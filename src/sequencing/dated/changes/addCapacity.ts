import { Decimal } from "../../../kernel/Decimal";
import { addMonths, printMonth, type Month } from "../../../kernel/Month";
import { shown } from "../../roadmap/fieldChecks";
import { readWhole } from "../../schedule/readNumber";
import type { CapacityStep } from "../SchedulingTerms";
import { perDayOf } from "../statedCapacities";
import type { Apply, SaidOf } from "./Change";

/** As long as a change of capacity lasts at most. */
export const MOST_MONTHS = 120;
const MOST_FTE = 10_000;

/** More or fewer people of a role in some months; never fewer than none. */
export const addCapacity: Apply<SaidOf<"addCapacity">> = (
  terms,
  { role, fte, from, months },
  _facts,
  note,
) => {
  const count = readWhole(["months"], "The number of months", months, 1, MOST_MONTHS, note);
  const steps = terms.capacities.filter((step) => step.role === role);
  const others = terms.capacities.filter((step) => step.role !== role);
  if (steps.length === 0) {
    const message = `Nobody said how much there is of a role "${shown(role)}".`;
    note(
      ["role"],
      "UNKNOWN",
      message,
      "Name a role that the schedule lists among its capacities.",
      shown(role),
    );
    return terms;
  }
  if (fte.abs().greaterThan(MOST_FTE) || fte.decimalPlaces() > 4) {
    const advice = `Give -${MOST_FTE} to ${MOST_FTE}, with at most four decimal places.`;
    note(["fte"], "OUT_OF_RANGE", `The full-time people are ${fte.toFixed()}.`, advice, fte.toFixed());
    return terms;
  }
  const until = addMonths(from, count);
  const more = perDayOf(fte, terms.roadmap.calendar.weekdays.length);
  const borders = [...new Set([...steps.map((step) => step.from), from, until])].sort((a, b) => a - b);
  const changed = borders.flatMap((month): CapacityStep[] => {
    const known = stepIn(steps, month);
    if (known === undefined && month !== from) return [];
    const inside = from <= month && month < until;
    const perDay = Math.max(0, (known?.perDay ?? 0) + (inside ? more : 0));
    if (!inside && known !== undefined) return [{ ...known, from: month }];
    const hours = new Decimal(perDay).div(1_000).toFixed();
    const change = `${fte.isNegative() ? "" : "+"}${fte.toFixed()} full-time from ${printMonth(from)} to ${printMonth(addMonths(until, -1))}, ${hours} hours a day`;
    return [{ role, from: month, perDay, basis: { kind: "CHANGED", change } }];
  });
  return { ...terms, capacities: [...others, ...changed] };
};

/** The step that holds in a month. */
const stepIn = (steps: readonly CapacityStep[], month: Month): CapacityStep | undefined =>
  [...steps].sort((a, b) => b.from - a.from).find(({ from }) => from <= month);
