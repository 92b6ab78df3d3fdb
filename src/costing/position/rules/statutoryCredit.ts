import { printCents } from "../../../kernel/Cents";
import { at, isNothing } from "../../cells";
import { noteOfCostLine } from "../../CostLine";
import type { Charge } from "../../Charge";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { usedByOthers } from "../../statutory/employee/chargeCredit";
import { formulaOf } from "../../statutory/formulaOf";
import type { Jurisdiction } from "../../statutory/Jurisdiction";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { linesOfSeat, precisionOf, type Seat } from "../Seat";
import { startsTaxYear } from "../statutory/ChargedRule";
import { notesOfCharge } from "../statutory/notesOfCharge";
import { resolvedMonths } from "../statutory/resolvedMonths";

/**
 * A credit of the employer's against other charges: what everybody else leaves of it, shared evenly by the plan's seats,
 * taken off this seat's charges in order of month within each tax year.
 */
export const statutoryCredit = (rule: StatutoryRule, jurisdiction: Jurisdiction): CostRule<Seat> => ({
  code: rule.id,
  label: rule.name,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: jurisdiction.compiledOn,
  formula: formulaOf(rule),
  terms: (seat) => {
    const room = roomBySeat(seat, rule);
    const lowered = linesOfSeat(seat, rule.appliesTo);
    if (isNothing(room) || lowered.length === 0) return undefined;
    const cells = credited(seat, jurisdiction, room, (i) =>
      lowered.reduce((due, line) => due + at(line.cells, i), 0),
    );
    return {
      kind: "CHARGE",
      precision: precisionOf(seat),
      cells,
      notes: () => [
        ...notesOfCharge(seat, rule, jurisdiction),
        ...rule.appliesTo.flatMap((id) => {
          const given = seat.position.employer.otherCharges.get(id);
          return given === undefined ? [] : [noteOf(given)];
        }),
        ...lowered.map(noteOfCostLine),
      ],
      steps: (index) => [
        {
          name: "Credit of the tax year left for this seat",
          value: printCents(at(room, index)),
          unit: "MONEY",
        },
      ],
    } satisfies Charge;
  },
});

/** What a seat may use of the credit in a tax year, by month; the seats of a plan share what others leave. */
function roomBySeat({ axis, position }: Seat, rule: StatutoryRule): Float64Array {
  const room = axis.months();
  const used = usedByOthers(rule, position.employer);
  resolvedMonths(axis, position, rule).forEach((month, i) => {
    if (month === undefined || month.resolved.excluded) return;
    const left = Math.max(0, (month.resolved.version.amount ?? 0) - used);
    room[i] = Math.floor(left / position.seatsOfPlan);
  });
  return room;
}

function credited(
  { axis }: Seat,
  { taxYearStart }: Jurisdiction,
  room: Float64Array,
  due: (index: number) => number,
): Float64Array {
  const cells = axis.months();
  let used = 0;
  for (let i = 0; i < cells.length; i++) {
    if (startsTaxYear(axis, { taxYearStartMonth: taxYearStart.month }, i)) used = 0;
    const credit = Math.min(Math.max(0, at(room, i) - used), due(i));
    used += credit;
    if (credit !== 0) cells[i] = -credit;
  }
  return cells;
}
