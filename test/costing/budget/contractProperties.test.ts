import fc from "fast-check";
import { contractEnd, endReachedOn, noticeDeadline } from "../../../src/costing/budget/contractEnd";
import { committedSchedule, contractSchedule } from "../../../src/costing/budget/contractSchedule";
import type { ContractTerms } from "../../../src/costing/budget/ContractTerms";
import { openCommitment } from "../../../src/costing/budget/openCommitment";
import { BILLING_PERIODS, type BillingPeriod, MONTHS_OF_PERIOD } from "../../../src/costing/vocabulary";
import { asCents } from "../../../src/kernel/Cents";
import { addDays, firstDayOf } from "../../../src/kernel/Day";
import { addMonths, type Month } from "../../../src/kernel/Month";
import type { Rate } from "../../../src/kernel/Rate";
import { month } from "../support/written";

const START = month("2020-01");
const anyMonth = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((count) => addMonths(START, count));

const anyTerms: fc.Arbitrary<ContractTerms> = fc
  .record({
    start: anyMonth(0, 36),
    billing: fc.constantFrom(...(Object.keys(BILLING_PERIODS) as BillingPeriod[])),
    terms: fc.integer({ min: 1, max: 4 }),
    renewals: fc.integer({ min: 1, max: 3 }),
    uplift: fc.integer({ min: -100_000, max: 100_000 }),
    autoRenews: fc.boolean(),
    noticeDays: fc.integer({ min: 0, max: 200 }),
    notice: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    prices: fc.uniqueArray(
      fc.record({
        after: fc.integer({ min: 0, max: 60 }),
        price: fc.integer({ min: 0, max: 1_000_000 }),
        quantity: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 4, selector: ({ after }) => after },
    ),
  })
  .map(({ start, billing, terms, renewals, uplift, notice, prices, ...rest }) => ({
    ...rest,
    start,
    billing,
    termMonths: terms * MONTHS_OF_PERIOD[billing],
    renewalMonths: renewals * MONTHS_OF_PERIOD[billing],
    uplift: uplift as Rate,
    noticeGivenOn: notice === undefined ? undefined : addDays(firstDayOf(start), notice),
    prices: [{ after: 0, price: 5_000, quantity: 3 }, ...prices.filter(({ after }) => after > 0)]
      .sort((a, b) => a.after - b.after)
      .map(({ after, price, quantity }) => ({
        from: addMonths(start, after),
        price: asCents(price),
        quantity,
      })),
  }));

const anyView = anyMonth(-12, 200);

it("commits exactly what lies before the committed end, and repeats itself word for word", () => {
  fc.assert(
    fc.property(anyTerms, anyView, (terms, asOf) => {
      const last = addMonths(terms.start, 300);
      const entries = contractSchedule(terms, asOf, last);
      const { committedEnd } = contractEnd(terms, asOf);
      for (const { month: due, status, cents } of entries) {
        expect(status === "COMMITTED").toBe(due < committedEnd);
        expect((due - terms.start) % MONTHS_OF_PERIOD[terms.billing]).toBe(0);
        expect(Number.isSafeInteger(cents)).toBe(true);
      }
      expect(committedSchedule(terms, asOf)).toEqual(entries.filter(({ status }) => status === "COMMITTED"));
      expect(contractSchedule(terms, asOf, last)).toEqual(entries);
    }),
  );
});

it("ends with the term for which notice is in time to the day, and a renewal later the day after", () => {
  fc.assert(
    fc.property(anyTerms, fc.integer({ min: 0, max: 3000 }), (given, after) => {
      const terms = { ...given, autoRenews: true };
      const on = addDays(firstDayOf(terms.start), after);
      const end = endReachedOn(terms, on);
      const deadline = noticeDeadline(terms, end);
      expect(deadline).toBeGreaterThanOrEqual(on);
      expect(endReachedOn(terms, deadline)).toBe(end);
      expect(endReachedOn(terms, addDays(deadline, 1))).toBe(addMonths(end, terms.renewalMonths));
    }),
  );
});

it("binds no shorter the later it is looked at, and changes no amount by that", () => {
  fc.assert(
    fc.property(anyTerms, anyView, fc.integer({ min: 0, max: 60 }), (given, asOf, later) => {
      const terms = { ...given, noticeGivenOn: undefined };
      const then = addMonths(asOf, later);
      expect(contractEnd(terms, then).committedEnd).toBeGreaterThanOrEqual(
        contractEnd(terms, asOf).committedEnd,
      );
      const amounts = (view: Month) =>
        contractSchedule(terms, view, addMonths(terms.start, 200)).map(({ month: due, cents }) => [
          due,
          cents,
        ]);
      expect(amounts(then)).toEqual(amounts(asOf));
    }),
  );
});

it("is open for what is committed less what was invoiced, month by month", () => {
  fc.assert(
    fc.property(anyTerms, anyView, fc.integer({ min: -1e6, max: 1e9 }), (terms, asOf, invoiced) => {
      const committed = committedSchedule(terms, asOf);
      const open = openCommitment(committed, invoiced);
      const counted = Math.max(0, invoiced);
      expect(open.open - open.beyond).toBe(open.committed - counted);
      expect(Math.min(open.open, open.beyond)).toBe(0);
      expect(open.months.reduce((sum, { cents }) => sum + cents, 0)).toBe(open.open);
    }),
  );
});
