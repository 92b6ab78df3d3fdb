import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema, GraphQLEnumType } from "graphql";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { arbitraryBooks } from "../support/anyBooks/arbitraryBooks";
import { bookedLines, moneyOf, type Books, type PlannedKind } from "../support/anyBooks/Books";
import {
  availableOf,
  centsOf,
  openOf,
  plannedOf,
  sum,
  usedOf,
  yearOf,
} from "../support/anyBooks/expectedOfBooks";
import { monthOfBooks, storeBooks } from "../support/anyBooks/storeBooks";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// Books are made up, stored by the mutations of the API, and read as budgetContext. What must come out is worked out from the
// books alone (expectedOfBooks.ts), with none of the code that is tested.
let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const schema = buildSchema(readFileSync(join(__dirname, "../../src/schema/schema.graphql"), "utf8"));
const cutType = schema.getType("BudgetCut") as GraphQLEnumType;
const CUTS = cutType.getValues().map(({ name }) => name);

const STANDING = `budget approvedTransfers carriedForward available actuals unplannedActuals openCommitments planned
  expectedRenewals headroom`;
const CONTEXT = `fiscalYear hasBudget standing { ${STANDING} } entryCount contingency { amount used left }
  awaitingApproval rejected unallocated { kind amount }
  ${CUTS.map((cut) => `${cut}: by(cut: ${cut}) { key label standing { ${STANDING} } entries { kind label amount isUnallocated } }`).join("\n  ")}`;
/** What is left of each year once a stored thing is counted. */
const LEFT = "fiscalYear headroomAfter";

interface Entry {
  readonly kind: string;
  readonly label: string;
  readonly amount: string;
  readonly isUnallocated: boolean;
}
interface Slice {
  readonly key: string | null;
  readonly label: string;
  readonly standing: Record<string, string>;
  readonly entries: readonly Entry[];
}
type Year = Record<string, readonly Slice[]> & {
  readonly fiscalYear: string;
  readonly hasBudget: boolean;
  readonly standing: Record<string, string>;
  readonly entryCount: number;
  readonly contingency: Record<string, string>;
  readonly awaitingApproval: string;
  readonly rejected: string;
  readonly unallocated: readonly { readonly kind: string; readonly amount: string }[];
};

interface Left {
  readonly fiscalYear: string;
  readonly headroomAfter: string | null;
}

/** An amount of the API in cents. */
const read = (amount: string | undefined): number => Number((amount ?? "nothing").replace(".", ""));
const amountsOf = (entries: readonly { readonly amount: string }[]): number =>
  sum(entries.map(({ amount }) => read(amount)));
const numberOf = ({ fiscalYear }: { readonly fiscalYear: string }): number => Number(fiscalYear.slice(2));

const SIGNS: Readonly<Record<string, number>> = {
  ...{ BUDGET: 1, TRANSFER: 1, CARRIED_FORWARD: 1 },
  ...{ ACTUAL: -1, COMMITMENT: -1, PLANNED: -1 },
};
const effectOf = (entries: readonly Entry[]): number =>
  sum(entries.map(({ kind, amount }) => (SIGNS[kind] ?? NaN) * read(amount)));

const slicesOf = (years: readonly Year[], cut: string): Slice[] => years.flatMap((year) => year[cut] ?? []);
const entriesOf = (years: readonly Year[]): Entry[] =>
  slicesOf(years, "SOURCE").flatMap(({ entries }) => entries);

async function yearsOf({ id, token }: ArrangedClient, books: Books): Promise<readonly Year[]> {
  const { budgetContext } = await ask<{ budgetContext: readonly Year[] }>(
    server,
    `query Ask($id: ID!, $asOf: Month!) { organization(id: $id) { budgetContext(asOf: $asOf) { ${CONTEXT} } } }`,
    { id, asOf: monthOfBooks(books, books.asOf) },
    token,
  );
  return budgetContext;
}

function everyCutIsTheYear(year: Year): void {
  for (const cut of CUTS) {
    const slices = year[cut] ?? [];
    for (const [name, amount] of Object.entries(year.standing))
      expect([cut, name, sum(slices.map(({ standing }) => read(standing[name])))]).toEqual([
        cut,
        name,
        read(amount),
      ]);
    const entries = slices.flatMap((slice) => slice.entries);
    expect([cut, entries.length, effectOf(entries)]).toEqual([
      cut,
      year.entryCount,
      read(year.standing.headroom),
    ]);
    for (const { entries: ofSlice, standing } of slices)
      expect(effectOf(ofSlice)).toBe(read(standing.headroom));
    expect(new Set(slices.map(({ key }) => key)).size).toBe(slices.length);
  }
  const apart = (year.LINE ?? []).filter(({ key }) => key === null).flatMap(({ entries }) => entries);
  const costs = apart.filter(({ kind }) => kind !== "CARRIED_FORWARD");
  expect(amountsOf(year.unallocated)).toBe(amountsOf(costs));
  expect(costs.every(({ isUnallocated }) => isUnallocated)).toBe(true);
}

function moneyStandsOnce(books: Books, years: readonly Year[]): void {
  for (const [index, budget] of books.budgets.entries()) {
    const year = years.find((each) => numberOf(each) === 2026 + index);
    expect(read(year?.standing.available)).toBe(availableOf(books, 2026 + index));
    expect(read(year?.standing.carriedForward)).toBe(budget.carriedForward);
    expect(read(year?.contingency.used)).toBe(usedOf(budget));
    const moneyIn = (...statuses: string[]) =>
      sum(budget.lines.filter(({ status }) => statuses.includes(status)).map(moneyOf));
    expect(read(year?.awaitingApproval)).toBe(moneyIn("DRAFT", "PENDING"));
    expect(read(year?.rejected)).toBe(moneyIn("REJECTED"));
    for (const [n, line] of budget.lines.entries()) {
      const ofLine = entriesOf(years).filter(({ label }) => label === `Line ${n} of ${2026 + index}`);
      const approved = line.status === "APPROVED" ? moneyOf(line) : 0;
      expect(amountsOf(ofLine.filter(({ kind }) => kind === "BUDGET"))).toBe(approved);
    }
  }
}

function bookedStandsOnce(books: Books, years: readonly Year[]): void {
  const booked = bookedLines(books);
  const accountOf = ({ account, contract }: (typeof booked)[number]) =>
    account ?? (contract === undefined ? undefined : books.contracts[contract]?.allocation.account) ?? null;
  const cuts: Readonly<Record<string, (line: (typeof booked)[number]) => string | null>> = {
    MONTH: ({ month }) => monthOfBooks(books, month),
    EXPENDITURE: (line) => line.expenditure,
    ACCOUNT: accountOf,
  };
  for (const [cut, keyOf] of Object.entries(cuts)) {
    const keys = new Set([...booked.map(keyOf), ...slicesOf(years, cut).map(({ key }) => key)]);
    for (const key of keys) {
      const shown = slicesOf(years, cut).filter((slice) => slice.key === key);
      const cents = centsOf(booked.filter((line) => keyOf(line) === key));
      expect([cut, key, sum(shown.map(({ standing }) => read(standing.actuals)))]).toEqual([cut, key, cents]);
    }
  }
  for (const year of years) {
    const ofYear = booked.filter((line) => yearOf(line) === numberOf(year));
    const unplanned = centsOf(ofYear.filter(({ isPlanned }) => !isPlanned));
    expect([read(year.standing.actuals), read(year.standing.unplannedActuals)]).toEqual([
      centsOf(ofYear),
      unplanned,
    ]);
  }
}

const NAMES: Readonly<Record<PlannedKind, string>> = {
  projects: "Project",
  positions: "Position",
  engagements: "Engagement",
};

function aheadStandsOnce(books: Books, years: readonly Year[]): void {
  const ahead = entriesOf(years).filter(({ kind }) => kind === "COMMITMENT" || kind === "PLANNED");
  let all = 0;
  for (const index of books.contracts.keys()) {
    const open = openOf(books, index);
    const shown = amountsOf(ahead.filter(({ label }) => label === `Contract ${index}`));
    expect([index, shown]).toEqual([index, open]);
    all += open;
  }
  for (const kind of Object.keys(NAMES) as PlannedKind[])
    for (const index of books[kind].keys())
      for (const year of years) {
        const stays = plannedOf(books, kind, index, numberOf(year));
        const name = `${NAMES[kind]} ${index}`;
        const shown = entriesOf([year]).filter((entry) => entry.kind === "PLANNED" && entry.label === name);
        expect([name, year.fiscalYear, amountsOf(shown)]).toEqual([name, year.fiscalYear, stays]);
        all += stays;
      }
  // And there is nothing else.
  expect(amountsOf(ahead)).toBe(all);
}

/** Whatever is stored already counts already: with it, a year's headroom is the one that the year has. */
async function whatIsStoredCountsOnce(
  { id, token }: ArrangedClient,
  books: Books,
  years: readonly Year[],
): Promise<void> {
  const months = 24;
  const found = await ask<{
    adoptedPlan: { budgetContext: { fiscalYears: Left[] } };
    roadmap: { projects: { budgetContext: { fiscalYears: Left[] } }[] };
    contracts: { nodes: { budgetContext: Left[] }[] };
    invoices: { nodes: { budgetContext: Left[] }[] };
  }>(
    server,
    `query Ask($id: ID!, $start: Month!, $months: Int!, $asOf: Month!) { organization(id: $id) {
       adoptedPlan { budgetContext(input: { start: $start, months: $months }) {
         ... on PlanBudgetContext { fiscalYears { ${LEFT} } } } }
       roadmap { projects { budgetContext { fiscalYears { ${LEFT} } } } }
       contracts { nodes { budgetContext(asOf: $asOf) { ${LEFT} } } }
       invoices { nodes { budgetContext(asOf: $asOf) { ${LEFT} } } } } }`,
    { id, start: monthOfBooks(books, 0), months, asOf: monthOfBooks(books, books.asOf) },
    token,
  );
  const left = [
    ...found.adoptedPlan.budgetContext.fiscalYears,
    ...found.roadmap.projects.flatMap(({ budgetContext }) => budgetContext.fiscalYears),
    ...found.contracts.nodes.flatMap(({ budgetContext }) => budgetContext),
    ...found.invoices.nodes.flatMap(({ budgetContext }) => budgetContext),
  ];
  for (const { fiscalYear, headroomAfter } of left) {
    const year = years.find((each) => each.fiscalYear === fiscalYear);
    const headroom = year?.hasBudget === true ? year.standing.headroom : null;
    expect([fiscalYear, headroomAfter]).toEqual([fiscalYear, headroom]);
  }
}

it("keeps every amount that is stored, once, in every cut of every year", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBooks, async (books) => {
      const client = await arrangeClient(server);
      await storeBooks(server, client, books);
      const years = await yearsOf(client, books);
      years.forEach(everyCutIsTheYear);
      moneyStandsOnce(books, years);
      bookedStandsOnce(books, years);
      aheadStandsOnce(books, years);
      await whatIsStoredCountsOnce(client, books, years);
    }),
    // Shrinking would store hundreds of clients; the seed in the message brings a failure back.
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);
