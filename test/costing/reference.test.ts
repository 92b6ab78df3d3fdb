import fc from "fast-check";
import type { EscalationInput } from "../../src/costing/input/ComparisonInput";
import { printCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";
import { monthOfYear, type Month } from "../../src/kernel/Month";
import { escalation, money, monthsAfterStart, share, START } from "./support/arbitrary";
import { engagement, engaging, hiring, seat } from "./support/parts";
import { compared, monthsOf, planOf } from "./support/priced";
import { matchCells, oasdiCells, perUserCells, salaryCells, type Months } from "./support/reference";
import { month } from "./support/written";

// A slow program written from the rounding rules a to d in plain decimals, against which the engine must agree to the cent.

const MONTHS_SHOWN = 36;

const monthsOfPart = (first: Month, fiscalYearStartMonth: number): Months => ({
  first,
  count: START + MONTHS_SHOWN - first,
  fiscalYearStartMonth,
});

const raiseMonth = ({ timing }: EscalationInput, anniversary: Month) =>
  timing === "JANUARY" ? 1 : monthOfYear(anniversary);

/** Cells of a part's months, printed for the months shown: from START on, nothing before the part begins. */
const shownOf = (first: Month, cells: readonly Decimal[]) =>
  Array.from({ length: MONTHS_SHOWN }, (_, i) => cells[START + i - first]?.toFixed(2) ?? "0.00");

const firstMonth = monthsAfterStart(-6, 12);
const fiscalYearStartMonth = fc.integer({ min: 1, max: 12 });

it("salary, match and OASDI of a seat that somebody stays in agree with plain decimals", () => {
  const facts = fc.record({
    start: firstMonth,
    hireDate: fc.constantFrom(month("2019-05"), month("2020-11"), month("2022-01")),
    salary: money(20_000, 400_000),
    fte: share(0.1, 1),
    raise: escalation,
    match: fc.record({ rate: share(0, 1), upToShareOfPay: share(0, 0.1) }),
    wagesToDate: money(0, 200_000),
    fiscal: fiscalYearStartMonth,
  });
  fc.assert(
    fc.property(facts, ({ start, hireDate, salary, fte, raise, match, wagesToDate: before, fiscal }) => {
      // A seat that starts with the tax year has no wages before it.
      const wagesToDate = monthOfYear(start) === 1 ? new Decimal(0) : before;
      const position = seat({
        ...{ start, salary, fte, raise, retirementMatch: match, jurisdiction: "US" },
        seat: { state: "INCUMBENT", hireDate, wagesToDate },
      });
      const priced = compared(hiring(position, { months: MONTHS_SHOWN, fiscalYearStartMonth: fiscal }));
      expect(new Set(planOf(priced).lines.map(({ precision }) => precision))).toEqual(new Set(["EXACT"]));

      const months = monthsOfPart(start, fiscal);
      const pay = { price: salary, rate: raise.rate, raiseMonth: raiseMonth(raise, hireDate) };
      const wages = salaryCells(months, pay, fte);
      const matched = matchCells(months, wages, match.rate.times(match.upToShareOfPay));
      const taxed = oasdiCells(months, wages, wagesToDate);
      expect(monthsOf(priced, "BASE_SALARY")).toEqual(shownOf(start, wages));
      expect(cellsOrNothing(priced, "RETIREMENT_MATCH")).toEqual(shownOf(start, matched));
      expect(cellsOrNothing(priced, "us.fica.oasdi")).toEqual(shownOf(start, taxed));
    }),
    { numRuns: 60 },
  );
});

it("a fee per user on a growing path, with an escalator, agrees with plain decimals", () => {
  const facts = fc.record({
    start: firstMonth,
    fee: money(1, 300),
    escalation,
    fiscal: fiscalYearStartMonth,
    users: fc.record({
      count: fc.integer({ min: 0, max: 2000 }),
      annualGrowth: share(-0.3, 0.4),
      from: monthsAfterStart(-12, 12),
    }),
  });
  fc.assert(
    fc.property(facts, ({ start, fee, fiscal, users, ...item }) => {
      const service = engagement({ start, perUserMonthlyFee: fee, escalation: item.escalation });
      const terms = { months: MONTHS_SHOWN, fiscalYearStartMonth: fiscal, organization: { users } };
      const price = {
        price: fee,
        rate: item.escalation.rate,
        raiseMonth: raiseMonth(item.escalation, start),
      };
      const cells = perUserCells(monthsOfPart(start, fiscal), price, users);
      expect(cellsOrNothing(compared(engaging(service, terms)), "PER_USER_FEE")).toEqual(
        shownOf(start, cells),
      );
    }),
    { numRuns: 60 },
  );
});

/** The cells of a line in the months shown; nothing in every month where there is no such line. */
function cellsOrNothing(priced: ReturnType<typeof compared>, code: string): string[] {
  const there = planOf(priced).lines.some((line) => line.code === code);
  return there ? monthsOf(priced, code) : Array<string>(MONTHS_SHOWN).fill(printCents(0));
}
