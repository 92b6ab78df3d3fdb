import { printMonth } from "../../../kernel/Month";
import { printCents } from "../../../kernel/Cents";
import { Decimal } from "../../../kernel/Decimal";
import { ONE } from "../../../kernel/Rate";
import type { CostRule } from "../../CostRule";
import { noteOf, type InputNote } from "../../Explanation";
import type { EmployerFact, Jurisdiction, RuleVersion, StatutoryRule } from "../../statutory/Jurisdiction";
import { ruleInForce } from "../../statutory/ruleInForce";
import { monthAt } from "../../Axis";
import { notesOfLines, precisionOf, type Seat } from "../Seat";
import { certainCharges } from "../statutory/certainCharges";
import { expectedCharges } from "../statutory/expectedCharges";

/** A payroll tax or mandatory contribution: no code per rule, the rule data says what is charged. */
export const statutoryCharge = (rule: StatutoryRule, jurisdiction: Jurisdiction): CostRule<Seat> => ({
  code: rule.id,
  label: rule.name,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: jurisdiction.compiledOn,
  formula:
    "rate x the part of each employee's wages of the tax year below the wage base; a replacement starts the wage base again",
  price: (seat) => {
    const charged = { rule, taxYearStartMonth: jurisdiction.taxYearStartMonth };
    const cells = seat.employment.certain ? certainCharges(seat, charged) : expectedCharges(seat, charged);
    return cells.every((cell) => cell === 0) ? undefined : { cells, precision: precisionOf(seat) };
  },
  inputs: (seat) => [
    ...notesOfLines(seat, ["BASE_SALARY", "BONUS", "LEAVE_PAYOUT", "SEVERANCE"]),
    ...wagesBefore(seat),
    ...versionNotes(seat, rule, jurisdiction.currency),
    ...factNotes(seat, rule),
  ],
});

/** The rates and wage bases that apply in the months of the seat, each with its source. */
function versionNotes(seat: Seat, rule: StatutoryRule, currency: string): InputNote[] {
  const override = seat.position.employer.rateOverrides.get(rule.id);
  const versions = new Set<RuleVersion>();
  for (let i = 0; i < seat.axis.length; i++) {
    const inForce =
      seat.employment.exists[i] === 1
        ? ruleInForce(rule, monthAt(seat.axis, i), seat.position.employer)
        : undefined;
    if (inForce !== undefined) versions.add(inForce.version);
  }
  const notes = [...versions].flatMap((version) => notesOfVersion(seat, rule, version, currency));
  return override === undefined
    ? notes
    : [noteOf(override), ...notes.filter((note) => !note.name.startsWith("Rate"))];
}

function notesOfVersion(
  seat: Seat,
  rule: StatutoryRule,
  version: RuleVersion,
  currency: string,
): InputNote[] {
  const since = printMonth(version.from);
  const until = version.until === undefined ? "" : `, before ${printMonth(version.until)}`;
  const common = {
    origin: "TABLE",
    source: version.source,
    confidence: version.confidence,
    path: [],
  } as const;
  const rate = ruleInForce(rule, version.from, seat.position.employer)?.rate ?? version.rate;
  const meaning = rule.rateMeaning === undefined ? "" : ` (${rule.rateMeaning})`;
  const rateNote = {
    ...common,
    name: `Rate from ${since}${until}${meaning}`,
    value: new Decimal(rate).div(ONE).toFixed(),
    unit: "of taxable wages",
  };
  if (version.wageBase === undefined) return [rateNote];
  const unit = `${currency} of wages a tax year`;
  return [
    rateNote,
    { ...common, name: `Wage base from ${since}${until}`, value: printCents(version.wageBase), unit },
  ];
}

/** Wages that an incumbent was paid before the seat's first month, where the caller gave them. */
function wagesBefore({ position }: Seat): InputNote[] {
  const given = position.seat.state === "INCUMBENT" ? position.seat.wagesToDate : undefined;
  return given === undefined ? [] : [noteOf(given)];
}

/** The facts about the employer that the rule asks for. */
function factNotes({ position }: Seat, { conditions }: StatutoryRule): InputNote[] {
  return conditions.map(({ field }) => {
    const { value, origin } = position.employer[field];
    const common = { unit: "true or false", source: undefined, confidence: undefined } as const;
    return {
      ...common,
      name: FACTS[field],
      value: String(value),
      origin,
      path: ["organization", "employer"],
    };
  });
}

const FACTS: Readonly<Record<EmployerFact, string>> = {
  stateUnemploymentPaidOnTime: "State unemployment contributions are paid on time",
  uiReservePositive: "The unemployment reserve account is positive",
};
