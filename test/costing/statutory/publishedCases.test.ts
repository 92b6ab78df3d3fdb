import { statutoryCharges } from "../../../src/costing/charges/statutoryCharges";
import { printCents } from "../../../src/kernel/Cents";
import { parseDay, type Day } from "../../../src/kernel/Day";
import { Decimal } from "../../../src/kernel/Decimal";
import type { PublishedCase } from "./PublishedCase";
import { ELSEWHERE } from "./publishedElsewhere";
import { UNITED_STATES } from "./publishedUnitedStates";

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day.`);
  return day;
};

const amount = (text: string | undefined) => (text === undefined ? undefined : new Decimal(text));

/** What each rule charges, by its id. */
function chargesOf(published: PublishedCase): Record<string, string> {
  const { jurisdictions, workLocation, taxYear, payFrequency, age, employer } = published;
  const outcome = statutoryCharges({
    jurisdictions,
    workLocation,
    taxYear,
    annualWage: amount(published.annualWage),
    payPeriods: published.payPeriods?.map(({ payDate, salary, bonus }) => ({
      payDate: dayOf(payDate),
      salary: amount(salary),
      bonus: amount(bonus),
    })),
    payFrequency,
    age,
    employer,
  });
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return Object.fromEntries(outcome.answer.charges.map(({ rule, total }) => [rule.id, printCents(total)]));
}

describe("published charges of employers", () => {
  const cases = [...UNITED_STATES, ...ELSEWHERE];

  it.each(cases.map((each) => [each.title, each] as const))("%s", (_, published) => {
    expect(chargesOf(published)).toMatchObject(published.charges);
  });

  it("are at least 25 over 15 jurisdictions", () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(new Set(cases.flatMap(({ jurisdictions }) => jurisdictions)).size).toBeGreaterThanOrEqual(15);
  });
});
