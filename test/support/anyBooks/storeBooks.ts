import { randomUUID } from "node:crypto";
import { adopting } from "../adopting";
import type { ArrangedClient } from "../arrangeClient";
import { ask, REFUSALS, type Saved } from "../asking";
import { planning } from "../planning";
import { purchasing } from "../purchasing";
import type { StartedTestServer } from "../startTestServer";
import { creditedCents, type BilledLine, type Books, type PlannedLink } from "./Books";

/** Cents as the API takes them. */
const written = (cents: number): string => (cents / 100).toFixed(2);

/** The month of books, as the API takes it. FY2026 begins in 2026, or in the year before when it does not in January. */
export function monthOfBooks({ firstMonth }: Books, month: number): string {
  const index = (firstMonth === 1 ? 2026 : 2025) * 12 + firstMonth - 1 + month;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Monday of a month on which a week of work is over within it. */
function firstMonday(month: string): string {
  const monday = [1, 2, 3, 4, 5, 6, 7].find((day) => new Date(`${month}-0${day}`).getUTCDay() === 1);
  return `${month}-0${monday ?? 0}`;
}

interface StoredBooks {
  readonly contractIds: readonly string[];
  readonly invoiceIds: readonly string[];
}
type Answer = Saved & {
  readonly budget?: { readonly lines: readonly { readonly id: string }[] };
  readonly roadmap?: { readonly projects: readonly { readonly id: string }[] };
};

/** Stores books for a client by the mutations of the API. */
export async function storeBooks(
  server: StartedTestServer,
  client: ArrangedClient,
  books: Books,
): Promise<StoredBooks> {
  const here = [() => server, () => client] as const;
  const { contract, invoice } = purchasing(...here);
  const { saved: savedPlan } = planning(...here);
  const { adopted } = adopting(...here);
  const monthOf = (month: number) => monthOfBooks(books, month);

  const send = async (mutation: string, answer: string, input: object): Promise<Answer> => {
    const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
    const sent = await ask<Answer>(
      server,
      `mutation Send($input: ${mutation}Input!) { ${field}(input: $input) { __typename ${answer} ${REFUSALS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      client.token,
    );
    if (!sent.__typename.startsWith("Saved")) throw new Error(JSON.stringify(sent));
    return sent;
  };

  async function storeBudget(year: 0 | 1): Promise<readonly string[]> {
    const { lines, transfers, contingencyLeft, carriedForward } = books.budgets[year];
    const nameOf = (index: number) => `Line ${index} of ${2026 + year}`;
    const moved = transfers.map(({ fromContingency, month, cents, status }) => ({
      from: fromContingency || lines[0]?.status !== "APPROVED" ? undefined : nameOf(0),
      to: nameOf(1),
      month: monthOf(12 * year + month),
      amount: written(cents),
      reason: "Needed there",
      status,
    }));
    const taken = transfers.reduce((sum, { cents }) => sum + cents, 0);
    const { budget } = await send("SaveBudget", "... on SavedBudget { budget { lines { id } } }", {
      organizationId: client.id,
      fiscalYear: 2026 + year,
      lines: lines.map(({ allocation, status, months }, index) => ({
        ...allocation,
        name: nameOf(index),
        status,
        months: months.map(written),
      })),
      transfers: moved,
      contingency: written(contingencyLeft + taken),
      carriedForward: written(carriedForward),
    });
    return (budget?.lines ?? []).map(({ id }) => id);
  }

  async function storeRoadmap(): Promise<readonly string[]> {
    const { roadmap } = await send("SaveRoadmap", "... on SavedRoadmap { roadmap { projects { id } } }", {
      organizationId: client.id,
      start: "2025-01-01",
      projects: books.projects.map(({ month, isDeclined, costs }, index) => ({
        name: `Project ${index}`,
        status: isDeclined ? "DECLINED" : "APPROVED",
        duration: 5,
        earliestStart: firstMonday(monthOf(month)),
        costs: costs.map(({ cents, ...cost }, n) => ({ ...cost, name: `Cost ${n}`, amount: written(cents) })),
      })),
    });
    return (roadmap?.projects ?? []).map(({ id }) => id);
  }

  const partTerms = (start: number | undefined) => (start === undefined ? {} : { start: monthOf(start) });
  const storePlan = () =>
    savedPlan({
      name: "Plan of record",
      positions: books.positions.map(({ start, monthlyCents }, index) => ({
        terms: {
          ...partTerms(start),
          title: `Position ${index}`,
          salary: written(12 * monthlyCents),
          seat: { state: "INCUMBENT", hireDate: "2020-01" },
          turnover: { method: "MONTHLY_RATE", value: "0" },
          insurance: { annualEmployerShare: "0" },
          retirementMatch: { rate: "0", upToShareOfPay: "0" },
        },
      })),
      engagements: books.engagements.map(({ start, monthlyCents }, index) => ({
        terms: {
          ...partTerms(start),
          name: `Engagement ${index}`,
          kind: "VCIO",
          monthlyRetainer: written(monthlyCents),
        },
      })),
    });

  await send("ChangeOrganization", "", {
    id: client.id,
    version: 1,
    fiscalYearStartMonth: books.firstMonth,
  });
  const lineIds = [await storeBudget(0), await storeBudget(1)];
  const projects = await storeRoadmap();
  const plan = await storePlan();
  await adopted(plan.id);
  const partIds = {
    projects,
    positions: plan.positions.map(({ id }) => id),
    engagements: plan.engagements.map(({ id }) => id),
  };
  const FIELDS = { projects: "projectId", positions: "positionId", engagements: "engagementId" } as const;
  const linked = (link: PlannedLink | undefined) =>
    link === undefined ? {} : { [FIELDS[link.kind]]: partIds[link.kind][link.index] };

  const contractIds: string[] = [];
  for (const [index, terms] of books.contracts.entries()) {
    const { start, every, periods, autoRenews, noticeDays, quantity, unitCents, allocation, buys } = terms;
    const { id } = await contract({
      ...allocation,
      ...linked(buys),
      name: `Contract ${index}`,
      start: monthOf(start),
      termMonths: every * periods,
      billing: { 1: "MONTH", 3: "QUARTER", 12: "YEAR" }[every],
      prices: [{ from: monthOf(start), quantity, unitPrice: written(unitCents) }],
      autoRenews,
      noticeDays,
    });
    contractIds.push(id);
  }

  const lineOf = ({ month, cents, isPlanned, budgetLine, pays, ...line }: BilledLine) => ({
    ...linked(pays),
    description: "Billed",
    month: monthOf(month),
    amount: written(cents),
    planned: isPlanned,
    expenditure: line.expenditure,
    account: line.account,
    budgetLineId: budgetLine && lineIds[budgetLine.year]?.[budgetLine.index],
    contractId: line.contract === undefined ? undefined : contractIds[line.contract],
  });
  const invoiceIds: string[] = [];
  for (const [index, bill] of books.invoices.entries()) {
    const about = { issuedOn: `${monthOf(0)}-15`, allowOverContract: true };
    const { id } = await invoice({ ...about, number: `I-${index}`, lines: bill.lines.map(lineOf) });
    invoiceIds.push(id);
    if (bill.credit === undefined) continue;
    const lines = [lineOf({ ...bill.credit, cents: creditedCents(bill) })];
    await invoice({ ...about, number: `C-${index}`, kind: "CREDIT_NOTE", creditOfId: id, lines });
  }
  return { contractIds, invoiceIds };
}
