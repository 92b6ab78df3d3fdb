import { ONE } from "../../../kernel/Rate";
import { ExactRunningTotal } from "../../../kernel/RunningTotal";
import { at, sumOf, type Cells } from "../../cells";
import { taxableWages } from "../../statutory/ruleInForce";
import { cellsOfLine, type Seat } from "../Seat";
import { incumbentWages, rulesInForce, startsTaxYear, WAGE_LINES, type ChargedRule } from "./ChargedRule";

/** What a rule charges on the whole cents of the wage lines, exactly: one employee, one wage base a tax year. */
export function certainCharges(seat: Seat, charged: ChargedRule): Cells {
  const { axis } = seat;
  const cells = new Float64Array(axis.length);
  const wages = sumOf(
    axis,
    [...charged.rule.countsAsWages].map((kind) => cellsOfLine(seat, WAGE_LINES[kind])),
  );
  const inForce = rulesInForce(seat, charged);
  const total = new ExactRunningTotal(ONE);
  let toDate = 0;
  for (let i = 0; i < axis.length; i++) {
    if (beginsAt(seat, i)) toDate = incumbentWages(seat, charged);
    if (startsTaxYear(seat, charged, i)) {
      toDate = 0;
      total.restart();
    }
    const before = toDate;
    toDate += at(wages, i);
    const rule = inForce[i];
    if (rule !== undefined)
      cells[i] = total.cell(
        taxableWages(rule.version, toDate) - taxableWages(rule.version, before),
        rule.rate,
      );
  }
  return cells;
}

/** Whether the seat begins to exist at an index: the only place where wages paid before it count. */
const beginsAt = ({ employment }: Seat, index: number): boolean =>
  employment.exists[index] === 1 && (index === 0 || employment.exists[index - 1] === 0);
