import fc from "fast-check";
import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { parseDay } from "../../../src/kernel/Day";
import { monthOf } from "../../../src/kernel/Month";
import { readEngagementTerms, readPositionTerms, writeTerms } from "../../../src/services/plans/storedTerms";
import { engagement, position } from "./support/arbitraryTerms";

/** As PostgreSQL keeps it. */
const stored = (terms: PositionInput | EngagementInput) =>
  JSON.parse(JSON.stringify(writeTerms(terms))) as Record<string, unknown>;

/** -0 and 0 are the same amount. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, held: unknown) => (held === "-0" ? "0" : held)));

it("gives back every position that it was given", () => {
  fc.assert(
    fc.property(position, (terms) => {
      expect(plain(readPositionTerms(stored(terms)))).toEqual(plain(terms));
    }),
  );
});

it("gives back every engagement that it was given", () => {
  fc.assert(
    fc.property(engagement, (terms) => {
      expect(plain(readEngagementTerms(stored(terms)))).toEqual(plain(terms));
    }),
  );
});

it("gives back decimals as decimals, months as months, and texts as they were", () => {
  const terms = readPositionTerms(
    stored({
      title: "1250.00",
      jurisdiction: "007",
      salary: new Decimal("95000.10"),
      start: monthOf(2027, 1),
    }),
  );
  expect(terms.salary).toBeInstanceOf(Decimal);
  expect(terms.salary.toFixed(2)).toBe("95000.10");
  expect(terms).toMatchObject({ title: "1250.00", jurisdiction: "007", start: monthOf(2027, 1) });
});

it("gives back days as days, and skills, frameworks and currencies as they were", () => {
  const terms: PositionInput = {
    title: "Administrator",
    salary: new Decimal("1"),
    currency: "EUR",
    payFrequency: "WEEKLY",
    payday: parseDay("2027-01-08"),
    skills: ["365", "1e5", "2027-01", "-0"],
    frameworks: ["27001", "800-171"],
  };
  expect(stored(terms)).toMatchObject({
    payday: "2027-01-08",
    skills: terms.skills,
    frameworks: terms.frameworks,
  });
  expect(readPositionTerms(stored(terms))).toEqual(terms);
  const agreement: EngagementInput = { name: "vCIO", kind: "VCIO", currency: "GBP", skills: ["365"] };
  expect(readEngagementTerms(stored(agreement))).toEqual(agreement);
});

it("keeps nothing of what was not given", () => {
  const terms = {
    title: "Administrator",
    salary: new Decimal("1"),
    raise: null,
    bonus: undefined,
    seat: { state: "OPEN", hireDate: null },
  };
  expect(stored(terms as PositionInput)).toEqual({
    title: "Administrator",
    salary: "1",
    seat: { state: "OPEN" },
  });
});
