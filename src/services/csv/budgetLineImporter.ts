import type { EntityManager } from "typeorm";
import type { InputReader } from "../../costing/input/InputReader";
import { asCents, type Cents } from "../../kernel/Cents";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import { Organization } from "../../schema/organizations/Organization";
import { addLines } from "../budgets/addLines";
import { FISCAL_YEARS, MOST_LINES } from "../budgets/readBudgetInput";
import { type LineFact, readLine } from "../budgets/readBudgetLine";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import { organizationById } from "../organizations/organizationLookUps";
import { BUDGET_LINE_ROWS, type BudgetRow } from "./budgetLineRows";
import type { CsvRecord } from "./CsvRecords";
import type { Faults } from "./Faults";
import { type Importer, readBatch, type Target } from "./Importer";
import { planAnew } from "./planAnew";
import { type DatedLine, placeMonths, type YearPart } from "./placeMonths";

/** Imports budget lines as saveBudget stores them: one change of each budget, when all rows are read. */
export const budgetLineImporter = (target: Target, faults: Faults): Importer<BudgetRow> =>
  new BudgetLineImporter(target, faults);

/** A line of a fiscal year as far as rows were read that say its months. */
interface GatheredLine {
  readonly row: number;
  readonly fact: LineFact;
  readonly months: (Cents | undefined)[];
}

/**
 * A budget changes once, so its lines wait until the file is read. There are no more of them than a budget may have: a
 * row beyond is a fault, and after a fault nothing is gathered.
 */
class BudgetLineImporter implements Importer<BudgetRow> {
  readonly kind = BUDGET_LINE_ROWS;
  private readonly years = new Map<number, Map<string, GatheredLine>>();
  private calendar: FiscalCalendar | undefined;

  constructor(
    private readonly target: Target,
    private readonly faults: Faults,
  ) {}

  async store(manager: EntityManager, batch: readonly CsvRecord<BudgetRow>[]): Promise<void> {
    const { currency } = this.target;
    const lines = readBatch(batch, BUDGET_LINE_ROWS, { currency, faults: this.faults }, readRow);
    if (lines === undefined) return;
    const calendar = (this.calendar ??= await this.storedCalendar(manager));
    lines.forEach((line, index) => {
      const row = batch[index]?.rows[0] ?? 1;
      const placed = placeMonths(line, calendar);
      if ("column" in placed) this.faults.add(placed, row, placed.column);
      else for (const part of placed) this.gather(part, line.fact, row);
    });
  }

  async finish(manager: EntityManager): Promise<void> {
    for (const [fiscalYear, gathered] of [...this.years].sort(([a], [b]) => a - b)) {
      const lines = [...gathered.values()];
      const facts = lines.map(({ fact, months }) => ({
        ...fact,
        months: months.map((cents) => cents ?? asCents(0)),
      }));
      await planAnew(manager);
      for (const problem of await addLines(manager, this.target, fiscalYear, facts)) {
        const [, index, field] = problem.path;
        const line = index === undefined ? undefined : lines[Number(index)];
        const column = line === undefined || field === undefined ? "fiscalYear" : field;
        this.faults.add(problem, (line ?? lines[0])?.row ?? 1, column);
      }
    }
  }

  /** Read within the transaction, so that the fiscal years cannot move before the lines are stored. */
  private async storedCalendar(manager: EntityManager): Promise<FiscalCalendar> {
    const { organizationId } = this.target;
    const found = await organizationById.batch(manager, [organizationId], [organizationId]);
    const organization = found.get(organizationId);
    if (organization === undefined) throw new Error("The organization of an import is gone.");
    return fiscalCalendarOf(new Organization(organization));
  }

  /** Rows of the same line in other months of a fiscal year make one line; the same month twice is a fault. */
  private gather({ fiscalYear, months }: YearPart, fact: LineFact, row: number): void {
    const lines = this.years.get(fiscalYear) ?? new Map<string, GatheredLine>();
    this.years.set(fiscalYear, lines);
    const key = keyOf(fact);
    const line = lines.get(key) ?? { row, fact, months: Array<Cents | undefined>(12).fill(undefined) };
    if (months.some(({ place }) => line.months[place] !== undefined)) {
      const message = `${fact.name} stands twice in FY${fiscalYear}: in row ${line.row} too.`;
      const advice = "Give each line once in a year, or another name.";
      this.faults.add({ code: "DUPLICATE", message, advice, value: fact.name }, row, "name");
      return;
    }
    if (!lines.has(key) && lines.size >= MOST_LINES) {
      const message = `FY${fiscalYear} would have more than ${MOST_LINES} lines.`;
      const advice = "Put lines together.";
      this.faults.add({ code: "TOO_MANY", message, advice, value: fact.name }, row, "fiscalYear");
      return;
    }
    for (const { place, cents } of months) line.months[place] = cents;
    lines.set(key, line);
  }
}

/** What tells a line of a fiscal year from another: with another account or status it is another line of the name. */
const keyOf = ({ name, expenditure, account, costCentre, pool, purpose, status }: LineFact): string =>
  JSON.stringify([name, expenditure, account, costCentre, pool, purpose, status ?? "APPROVED"]);

function readRow(reader: InputReader, { fiscalYear, from, ...line }: BudgetRow): DatedLine {
  if (fiscalYear !== null) reader.whole("fiscalYear", "The fiscal year", fiscalYear, FISCAL_YEARS, 0);
  return { fiscalYear, from, fact: readLine(line, reader) };
}
