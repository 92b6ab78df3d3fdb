import { bookedLines, moneyOf, type Agreement, type Books, type PlannedKind } from "./Books";

/** An amount of books in a month counted from the first of FY2026. */
interface Due {
  readonly month: number;
  readonly cents: number;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
export const centsOf = (dues: readonly { readonly cents: number }[]): number =>
  sum(dues.map(({ cents }) => cents));

/** The year in the name of the fiscal year that a month of books is in. */
export const yearOf = ({ month }: { readonly month: number }): number => 2026 + Math.floor(month / 12);

/** What takes the place of an amount, net of credits: not below nothing, and not more than there is. */
const replaced = (total: number, by: number): number => Math.min(total, Math.max(0, by));

/** Known are the years with a budget, the present one and the next: the first month after them. */
const horizonOf = ({ asOf }: Books): number => 12 * Math.max(2, Math.floor(asOf / 12) + 2);

/** Everything that a contract lets fall due in the years that are known, paid or not. */
function instalmentsOf(books: Books, { start, every, periods, autoRenews, ...price }: Agreement): Due[] {
  const horizon = horizonOf(books);
  const end = autoRenews ? horizon : Math.min(horizon, start + every * periods);
  const count = Math.max(0, Math.ceil((end - start) / every));
  return Array.from({ length: count }, (_, n) => ({
    month: start + every * n,
    cents: price.quantity * price.unitCents,
  }));
}

/** What of a contract is not invoiced. */
export function openOf(books: Books, index: number): number {
  const contract = books.contracts[index];
  const total = contract === undefined ? 0 : centsOf(instalmentsOf(books, contract));
  const invoiced = centsOf(bookedLines(books).filter((line) => line.contract === index));
  return total - replaced(total, invoiced);
}

/** What is planned for a project or a part of the plan, before anything takes its place. */
function duesOf(books: Books, kind: PlannedKind, index: number): Due[] {
  if (kind === "projects") {
    const project = books.projects[index];
    if (project === undefined || project.isDeclined) return [];
    return project.costs.map(({ cents }) => ({ month: project.month, cents }));
  }
  const part = books[kind][index];
  const start = part?.start ?? 0;
  const length = Math.max(0, horizonOf(books) - start);
  return Array.from({ length }, (_, n) => ({ month: start + n, cents: part?.monthlyCents ?? 0 }));
}

/**
 * What stays planned in a fiscal year: less the instalments of the contracts that buy it, and less what was booked for it
 * and not under one of these.
 */
export function plannedOf(books: Books, kind: PlannedKind, index: number, year: number): number {
  const isIt = (link: { readonly kind: PlannedKind; readonly index: number } | undefined) =>
    link?.kind === kind && link.index === index;
  const ofYear = (due: Due) => yearOf(due) === year;
  const bought = books.contracts.filter(({ buys }) => isIt(buys));
  const instalments = bought.flatMap((contract) => instalmentsOf(books, contract)).filter(ofYear);
  const booked = bookedLines(books)
    .filter(({ pays }) => isIt(pays))
    .filter(({ contract }) => contract === undefined || !isIt(books.contracts[contract]?.buys))
    .filter(ofYear);
  const total = centsOf(duesOf(books, kind, index).filter(ofYear));
  return total - replaced(total, centsOf(instalments) + centsOf(booked));
}

/** What may be spent in a year: approved lines, what came out of the contingency, and what was carried forward. */
export function availableOf({ budgets }: Books, year: number): number {
  const budget = budgets[year - 2026];
  if (budget === undefined) return 0;
  const approved = budget.lines.filter(({ status }) => status === "APPROVED");
  return sum(approved.map(moneyOf)) + usedOf(budget) + budget.carriedForward;
}

/** Approved transfers out of the contingency; what a line that is not approved would give comes from there too. */
export const usedOf = ({ lines, transfers }: Books["budgets"][number]): number =>
  centsOf(
    transfers.filter(
      ({ fromContingency, status }) =>
        status === "APPROVED" && (fromContingency || lines[0]?.status !== "APPROVED"),
    ),
  );
