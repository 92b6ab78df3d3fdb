import fc from "fast-check";
import { costInLedger } from "../../../src/costing/budget/costInLedger";
import { BUDGET_CUTS, slicesOf, type BudgetCut } from "../../../src/costing/budget/cutsOfEntries";
import { effectInLedger } from "../../../src/costing/budget/effectInLedger";
import { effectOf, sumOfEntries, type Entry, type EntryKind } from "../../../src/costing/budget/Entry";
import { entriesOf } from "../../../src/costing/budget/entriesOf";
import type { Ledger } from "../../../src/costing/budget/Ledger";
import { availableOf, headroomOf } from "../../../src/costing/budget/Standing";
import { costByMonth, withoutActuals, withoutContract } from "../../../src/costing/budget/storedCosts";
import { yearContexts } from "../../../src/costing/budget/yearContext";
import { fiscalYearOf } from "../../../src/kernel/FiscalCalendar";
import { ledger } from "./ledgers";

const RUNS = { numRuns: 300 };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const centsOf = (items: readonly { readonly cents: number }[]): number =>
  sum(items.map(({ cents }) => cents));
const ofKind = (entries: readonly Entry[], kind: EntryKind, source?: string): number =>
  sumOfEntries(
    entries.filter((entry) => entry.kind === kind && (source === undefined || entry.source === source)),
  );

/** What takes the place of an amount, net of credits: not below nothing, and not more than there is. */
const replaced = (total: number, by: number): number => Math.min(total, Math.max(0, by));

describe("nothing is lost or counted twice:", () => {
  it("every cut of every year adds up to the year, and the years to all entries", () => {
    fc.assert(
      fc.property(ledger, (kept) => {
        const entries = entriesOf(kept);
        const years = yearContexts(kept);
        expect(sum(years.map(({ standing }) => headroomOf(standing)))).toBe(sum(entries.map(effectOf)));
        for (const year of years)
          for (const cut of Object.keys(BUDGET_CUTS) as BudgetCut[]) {
            const slices = slicesOf(year.entries, cut);
            expect(sum(slices.map(({ standing }) => headroomOf(standing)))).toBe(headroomOf(year.standing));
            expect(sum(slices.map(({ standing }) => availableOf(standing)))).toBe(availableOf(year.standing));
            expect(slices.flatMap((slice) => slice.entries)).toHaveLength(year.entries.length);
          }
      }),
      RUNS,
    );
  });

  it("approved money, transfers and what was carried forward stand once", () => {
    fc.assert(
      fc.property(ledger, (kept) => {
        const entries = entriesOf(kept);
        const approved = kept.years.flatMap(({ lines }) =>
          lines.filter(({ status }) => status === "APPROVED").flatMap(({ months }) => months),
        );
        expect(ofKind(entries, "BUDGET")).toBe(sum(approved));
        expect(ofKind(entries, "CARRIED_FORWARD")).toBe(sum(kept.years.map((year) => year.carriedForward)));
        const used = kept.years
          .flatMap(({ transfers }) => transfers)
          .filter(({ from, status }) => from === undefined && status === "APPROVED");
        // Between lines a transfer takes what it gives; out of the contingency it adds to the lines.
        expect(ofKind(entries, "TRANSFER")).toBe(centsOf(used));
        expect(sum(yearContexts(kept).map(({ contingency }) => contingency.used))).toBe(centsOf(used));
      }),
      RUNS,
    );
  });

  it("an invoice line stands once, and a contract as far as it is not invoiced", () => {
    fc.assert(
      fc.property(ledger, (kept) => {
        const entries = entriesOf(kept);
        expect(ofKind(entries, "ACTUAL")).toBe(centsOf(kept.actuals));
        for (const { id, schedule } of kept.contracts) {
          const total = centsOf(schedule);
          const invoiced = centsOf(kept.actuals.filter(({ contractId }) => contractId === id));
          const open = ofKind(entries, "COMMITMENT", id) + ofKind(entries, "PLANNED", id);
          expect(open).toBe(total - replaced(total, invoiced));
        }
      }),
      RUNS,
    );
  });

  it("a planned cost stands as far as its year has neither contracts nor invoices for it", () => {
    fc.assert(
      fc.property(ledger, (kept) => {
        for (const cost of kept.planned) {
          const open = entriesOf(kept).filter(({ source }) => source === cost.id);
          for (const year of [2026, 2027, 2028]) {
            const isOfYear = ({ month }: { readonly month: Entry["month"] }) =>
              fiscalYearOf(kept.calendar, month) === year;
            const total = sum(cost.months.filter(isOfYear).map(({ opex, capex }) => opex + capex));
            const bought = kept.contracts.filter(({ id }) => cost.contractIds.includes(id));
            const instalments = centsOf(bought.flatMap(({ schedule }) => schedule).filter(isOfYear));
            const booked = centsOf(
              kept.actuals
                .filter(({ plannedId }) => plannedId === cost.id)
                .filter(({ contractId }) => bought.every(({ id }) => id !== contractId))
                .filter(isOfYear),
            );
            // A credit gives back what was booked, and never an instalment: it is netted with both, as documents are.
            expect(sumOfEntries(open.filter(isOfYear))).toBe(total - replaced(total, instalments + booked));
          }
        }
      }),
      RUNS,
    );
  });

  it("a cost that is in the ledger already counts once: before less cost is the headroom of the year", () => {
    fc.assert(
      fc.property(ledger, (kept) => {
        const years = yearContexts(kept);
        for (const cost of kept.planned)
          for (const { fiscalYear, headroom } of costInLedger(kept, cost)) {
            const same = years.find((year) => year.fiscalYear === fiscalYear.year);
            if (headroom !== undefined) expect(headroom.after).toBe(same && headroomOf(same.standing));
          }
      }),
      RUNS,
    );
  });

  it("a contract or invoices that are stored count once: with them, the years are what they are", () => {
    fc.assert(
      fc.property(ledger, fc.nat({ max: 15 }), (kept, from) => {
        const headrooms = new Map(
          yearContexts(kept).map(({ fiscalYear, standing }) => [fiscalYear, headroomOf(standing)]),
        );
        const booked = kept.actuals.slice(from);
        const spent = booked.map(({ month, cents, allocation }) => ({ month, cents, ...allocation }));
        const contexts = [
          effectInLedger(kept, withoutActuals(kept, booked), costByMonth("invoice", spent)),
          ...kept.contracts.map(({ id, label, schedule }) => {
            const dues = schedule.map((due) => ({ ...due, expenditure: "OPEX" as const }));
            return effectInLedger(kept, withoutContract(kept, id), costByMonth(label, dues));
          }),
        ];
        for (const { fiscalYear, headroom, cost, alreadyCounted } of contexts.flat()) {
          if (headroom === undefined) continue;
          expect(headroom.after).toBe(headrooms.get(fiscalYear.year));
          expect(headroom.before - headroom.after).toBe(cost - alreadyCounted);
        }
      }),
      RUNS,
    );
  });

  it("the order in which things are stored changes nothing", () => {
    const reversed = (kept: Ledger): Ledger => ({
      ...kept,
      years: [...kept.years].reverse(),
      contracts: [...kept.contracts].reverse(),
      actuals: [...kept.actuals].reverse(),
      planned: [...kept.planned].reverse(),
    });
    fc.assert(
      fc.property(ledger, (kept) => {
        const standings = (of: Ledger) =>
          yearContexts(of).map(({ fiscalYear, standing }) => [fiscalYear, standing]);
        expect(standings(reversed(kept))).toEqual(standings(kept));
      }),
      RUNS,
    );
  });
});
