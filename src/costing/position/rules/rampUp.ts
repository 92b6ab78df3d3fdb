import { ONE } from "../../../kernel/Rate";
import { at, isNothing } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { MONTH_OF_YEAR } from "../../Product";
import { loadedAmount } from "../LoadedCost";
import type { Seat } from "../Seat";
import { presenceNotes, product } from "../seatTerms";

/** A new person is paid in full while learning: the part not yet productive. */
export const rampUp: CostRule<Seat> = {
  code: "RAMP_UP",
  label: "Ramp-up of a new hire",
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "ONE_TIME",
  version: "1",
  formula:
    "loaded cost of the calendar year / 12 x (1 - productivity) in each month after a hire, for those still there",
  terms: (seat) => {
    const lost = lostShares(seat);
    if (seat.steady === undefined || isNothing(lost)) return undefined;
    return product(seat, loadedAmount(seat.steady.loaded()), [MONTH_OF_YEAR], {
      name: "Work lost to ramp-up by those hired lately",
      unit: "of a month's work",
      series: lost,
      scale: ONE,
      notes: () => [...seat.position.hiring.ramp.map(noteOf), ...presenceNotes(seat)],
    });
  },
};

/** The share of a month's work lost to ramp-up, in millionths: over those hired lately and still there. */
function lostShares({ axis, employment, position }: Seat): Float64Array {
  const { people, survival, end } = employment;
  const { ramp } = position.hiring;
  const lost = axis.months();
  for (let hired = 0; hired < end; hired++) {
    const chance = at(people.hires, hired);
    if (chance === 0) continue;
    for (let month = 0; month < ramp.length && hired + month < end; month++) {
      const missing = ONE - (ramp[month]?.scaled ?? ONE);
      lost[hired + month] = at(lost, hired + month) + chance * at(survival.after, month) * missing;
    }
  }
  return lost;
}
