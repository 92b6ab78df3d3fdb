import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import { at } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { presenceInputs } from "../inputsOf";
import { weighted, type Seat } from "../Seat";

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
  price: (seat) => {
    const lost = lostShares(seat);
    if (seat.loaded === undefined || lost.every((share) => share === 0)) return undefined;
    return weighted(seat, seat.loaded.annual, fraction([1, 12 * ONE]), lost);
  },
  inputs: ({ position, loaded }) => [
    ...(loaded === undefined ? [] : [loaded.note()]),
    ...[...position.hiring.ramp, ...presenceInputs(position)].map(noteOf),
  ],
};

/** The share of a month's work lost to ramp-up, in millionths: over those hired lately and still there. */
function lostShares({ axis, employment, position }: Seat): Float64Array {
  const lost = new Float64Array(axis.length);
  for (let hired = 0; hired < axis.length; hired++) {
    let present = at(employment.hires, hired);
    for (
      let month = 0;
      present > 0 && month < position.hiring.ramp.length && hired + month < axis.length;
      month++
    ) {
      const missing = ONE - (position.hiring.ramp[month]?.scaled ?? ONE);
      lost[hired + month] = at(lost, hired + month) + present * missing;
      present *= 1 - at(employment.leavingRate, hired + month);
    }
  }
  return lost;
}
