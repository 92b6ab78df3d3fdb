import { fiscalYearsIn, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import { isCurrencyCode } from "../../kernel/Money";
import { monthsFrom, type Period } from "../../kernel/Period";
import type { Problem } from "../../kernel/Problem";
import type { Budget } from "../comparison/Budget";
import type { ComparisonTerms } from "../comparison/ComparisonTerms";
import type { Plan } from "../plan/Plan";
import type { Position } from "../position/Position";
import type { BudgetInput, ComparisonInput, PlanInput } from "./ComparisonInput";
import { budgetFields } from "./fields";
import { readerIn, readExchangeRates } from "./exchangeRates";
import { InputReader, type Reading } from "./InputReader";
import { keptAlike } from "./keptAlike";
import type { Organization } from "./Organization";
import { readEngagement } from "./readEngagement";
import { readNeeds } from "./readNeeds";
import { readOrganization } from "./readOrganization";
import { readPosition } from "./readPosition";

/** The longest comparison, in months. */
const MOST_MONTHS = 120;

/** Positions and engagements of all plans together. */
const MOST_PARTS = 200;

export type ComparisonReading =
  | { readonly kind: "valid"; readonly terms: ComparisonTerms }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** A comparison read without problems, and what it was read from. */
export interface ReadBefore {
  readonly input: ComparisonInput;
  readonly terms: ComparisonTerms;
}

/**
 * Reads and checks a whole comparison: either terms to price, or every problem found, never half of it.
 *
 * @param notice hears of every number that it reads
 */
export function readComparison(input: ComparisonInput, notice?: Reading["notice"]): ComparisonReading {
  return readWith(input, undefined, notice);
}

/**
 * Reads a comparison that was read before with other numbers. Parts whose input is the same object are not read again,
 * and what says the same is the object it was; of the parts taken over no warning is repeated.
 */
export const rereadComparison = (input: ComparisonInput, before: ReadBefore): ComparisonReading =>
  readWith(input, before, undefined);

function readWith(
  input: ComparisonInput,
  before: ReadBefore | undefined,
  notice: Reading["notice"],
): ComparisonReading {
  const reading: Reading = {
    currency: input.currency ?? "USD",
    assumptions: input.assumptions ?? "STANDARD",
    problems: [],
    warnings: [],
    notice,
  };
  const reader = new InputReader(reading, []);
  checkCurrency(reader);
  const months = reader.whole("months", "The number of months", input.months, [1, MOST_MONTHS], 60);
  const horizon = monthsFrom(input.start, months);
  const calendar: FiscalCalendar = {
    firstMonth: reader.whole(
      "fiscalYearStartMonth",
      "The fiscal year's first month",
      input.fiscalYearStartMonth,
      [1, 12],
      1,
    ),
    label: input.fiscalYearLabel ?? "ENDING",
  };
  const known = knownBefore(input, before);
  const organization =
    known.organization ??
    keptOf(
      before?.terms.organization,
      readOrganization(reader.in("organization"), input.organization, horizon),
    );
  const circumstances: Circumstances = {
    organization,
    rates: readExchangeRates(reader, input.exchangeRates),
    before,
    isReadAlike: known.areParts === true,
  };
  const terms: ComparisonTerms = {
    horizon,
    calendar: keptOf(before?.terms.calendar, calendar),
    currency: reading.currency,
    organization,
    needs: known.needs ?? keptOf(before?.terms.needs, readNeeds(reader, input.needs, organization)),
    plans: readPlans(reader, input.plans, circumstances),
    budgets: readBudgets(reader, input.budgets, calendar, horizon),
    warnings: reading.warnings,
  };
  return reading.problems.length > 0
    ? { kind: "invalid", problems: reading.problems }
    : { kind: "valid", terms };
}

function checkCurrency(reader: InputReader): void {
  const { currency } = reader.reading;
  if (isCurrencyCode(currency)) return;
  reader.problem(
    "currency",
    "UNKNOWN",
    `${currency} is not a currency code.`,
    "Give three capital letters, for example USD.",
    currency,
  );
}

/** What parts are read by, beside their own input. */
interface Circumstances {
  readonly organization: Organization;
  readonly rates: ReturnType<typeof readExchangeRates>;
  /** The comparison read before. */
  readonly before: ReadBefore | undefined;
  /** Whether the same part would be read as it was before. */
  readonly isReadAlike: boolean;
}

/** What was read before and would be read again to the same terms. */
interface Known {
  readonly organization?: Organization;
  readonly needs?: ComparisonTerms["needs"];
  readonly areParts?: boolean;
}

function knownBefore(input: ComparisonInput, before: ReadBefore | undefined): Known {
  if (before === undefined) return {};
  const was = before.input;
  const isSame = (...names: readonly (keyof ComparisonInput)[]): boolean =>
    names.every((name) => input[name] === was[name]);
  if (!isSame("start", "months", "currency", "assumptions", "organization")) return {};
  const { organization, needs } = before.terms;
  return { organization, ...(isSame("needs") ? { needs } : {}), areParts: isSame("exchangeRates") };
}

const keptOf = <T>(before: T | undefined, now: T): T => (before === undefined ? now : keptAlike(before, now));

function readPlans(reader: InputReader, inputs: readonly PlanInput[], circumstances: Circumstances): Plan[] {
  if (inputs.length === 0)
    reader.problem("plans", "REQUIRED", "There is no plan to price.", "Give at least one plan.");
  const plans = reader.list("plans", inputs, 20, (input, at) => readPlan(input, at, circumstances));
  const parts = plans.reduce((sum, plan) => sum + plan.positions.length + plan.engagements.length, 0);
  if (parts > MOST_PARTS) {
    const advice = `Give at most ${MOST_PARTS} in one comparison.`;
    reader.problem(
      "plans",
      "TOO_MANY",
      `The plans have ${parts} positions and engagements.`,
      advice,
      String(parts),
    );
  }
  reportDuplicates(
    reader,
    "plans",
    "name",
    plans.map((plan) => plan.name),
  );
  return plans;
}

function readPlan(input: PlanInput, reader: InputReader, circumstances: Circumstances): Plan {
  const { organization, rates, before, isReadAlike } = circumstances;
  const place = Number(reader.path.at(-1));
  const [was, known] = [before?.input.plans[place], before?.terms.plans[place]];
  if (isReadAlike && input === was && known !== undefined) return known;
  const positions = reader.list("positions", input.positions, 50, (position, at) => {
    const index = Number(at.path.at(-1));
    const knownHere = known?.positions[index];
    if (isReadAlike && knownHere !== undefined && position === was?.positions?.[index]) return knownHere;
    return keptOf(knownHere, readPosition(position, readerIn(at, position.currency, rates), organization));
  });
  const engagements = reader.list("engagements", input.engagements, 50, (item, at) => {
    const index = Number(at.path.at(-1));
    const knownHere = known?.engagements[index];
    if (isReadAlike && knownHere !== undefined && item === was?.engagements?.[index]) return knownHere;
    return keptOf(knownHere, readEngagement(item, readerIn(at, item.currency, rates), organization));
  });
  reportDuplicates(
    reader,
    "positions",
    "title",
    positions.map((position) => position.title),
  );
  reportDuplicates(
    reader,
    "engagements",
    "name",
    engagements.map((engagement) => engagement.name),
  );
  const name = reader.text("name", input.name);
  return { name, positions: positions.map(sharing), engagements, replacements: input.replacements ?? [] };
}

/** A position that knows how many seats of its plan are in the same country. */
function sharing(position: Position, _: number, all: readonly Position[]): Position {
  const hasCredit = position.jurisdictions.some(({ rules }) => rules.some(({ kind }) => kind === "CREDIT"));
  if (!hasCredit) return position;
  const country = position.jurisdictions[0]?.code;
  const alike = all.filter(({ jurisdictions }) => jurisdictions[0]?.code === country);
  const seatsOfPlan = alike.reduce((seats, { count }) => seats + count, 0);
  return seatsOfPlan === position.seatsOfPlan ? position : { ...position, seatsOfPlan };
}

function readBudgets(
  reader: InputReader,
  inputs: readonly BudgetInput[] | null | undefined,
  calendar: FiscalCalendar,
  horizon: Period,
): Budget[] {
  const years = fiscalYearsIn(calendar, horizon).map((year) => year.year);
  const budgets = reader.list("budgets", inputs, 12, (input, at): Budget => {
    const said = String(input.fiscalYear);
    if (!years.includes(input.fiscalYear)) {
      const advice = `The comparison covers ${years.map((year) => `FY${year}`).join(", ")}.`;
      at.problem("fiscalYear", "OUT_OF_RANGE", `FY${said} lies outside the comparison.`, advice, said);
    }
    return {
      fiscalYear: input.fiscalYear,
      amount: at.number("amount", budgetFields.amount, input.amount).scaled,
      approvedTransfers: at.number("approvedTransfers", budgetFields.transfers, input.approvedTransfers)
        .scaled,
      actualsToDate: at.number("actualsToDate", budgetFields.actuals, input.actualsToDate).scaled,
      openCommitments: at.number("openCommitments", budgetFields.commitments, input.openCommitments).scaled,
      planned: at.number("planned", budgetFields.planned, input.planned).scaled,
    };
  });
  reportDuplicates(
    reader,
    "budgets",
    "fiscalYear",
    budgets.map((budget) => String(budget.fiscalYear)),
  );
  return budgets;
}

function reportDuplicates(reader: InputReader, list: string, field: string, values: readonly string[]): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) === index) return;
    reader
      .in(list, index)
      .problem(field, "DUPLICATE", `"${value}" stands twice in ${list}.`, `Give each ${field} once.`, value);
  });
}
