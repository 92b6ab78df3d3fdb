import { Arg, Field, Int, ObjectType } from "type-graphql";
import { besideBenchmark } from "../../costing/benchmarks/besideBenchmark";
import { IT_SPENDING } from "../../costing/benchmarks/itSpending";
import { overdueOf, unallocatedOf } from "../../costing/budget/attention";
import { slicesOf, type BudgetCut } from "../../costing/budget/cutsOfEntries";
import type { Entry } from "../../costing/budget/Entry";
import { burnOf, ESTIMATE_METHODS, outlookOf, type EstimateMethod } from "../../costing/budget/outlook";
import { perHeadMonth } from "../../costing/budget/perHead";
import { availableOf } from "../../costing/budget/Standing";
import { yearOnYear } from "../../costing/budget/yearOnYear";
import type { YearContext } from "../../costing/budget/yearContext";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { ReplacementDue } from "../../costing/position/replacementsDue";
import type * as kernel from "../../kernel/Problem";
import { Problem } from "../InvalidInput";
import { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { BudgetBenchmark } from "./BudgetBenchmark";
import { BudgetChange, changesOfYear } from "./BudgetChange";
import { BudgetEntry } from "./BudgetEntry";
import { BudgetSlice } from "./BudgetSlice";
import { BudgetStanding } from "./BudgetStanding";
import { BudgetCutEnum } from "./contextEnums";
import { ContractNotice, type NoticeFacts } from "./ContractNotice";
import { LatestEstimate } from "./LatestEstimate";
import { ReplacementsDue } from "./ReplacementsDue";
import { BudgetBurn, BudgetContingency, YearOnYearChange } from "./YearFigures";

/** What a fiscal year's context is worked out from. */
export interface YearFacts {
  readonly year: YearContext;
  readonly lastYear: YearContext | undefined;
  readonly asOf: Month;
  /** How far spending may be ahead of the year, in millionths. */
  readonly tolerance: number;
  /** Employees and users in each month of the year; 0 where nobody said. */
  readonly employees: readonly number[];
  readonly users: readonly number[];
  readonly notices: readonly NoticeFacts[];
  /** Names of projects without dates, which are in no fiscal year. */
  readonly undatedProjects: readonly string[];
  readonly currency: CurrencyCode;
  /** Revenue of the year in cents; `undefined` where nobody said. */
  readonly revenue: Decimal | undefined;
  /** The plan of record, with what is replaced in the year; `undefined` where no plan is adopted. */
  readonly adopted: AdoptedPlanInYear | undefined;
  /** Why pay is not in the figures; undefined where it is. */
  readonly withheld: Withheld | undefined;
}

interface AdoptedPlanInYear {
  readonly name: string;
  readonly replacements: readonly ReplacementDue[];
  /** Why it could not be priced. */
  readonly problems: readonly kernel.Problem[];
}

const SPENDING = "actuals, open commitments and what is planned";

@ObjectType({
  description:
    "Where a fiscal year's money stands, in the organization's currency: what there is, what was spent, what is owed, what is planned, what is left, and where the year will end.",
})
export class FiscalYearContext {
  constructor(private readonly facts: YearFacts) {}

  @Field(() => String, { description: "Name of the fiscal year, for example FY2027." })
  get fiscalYear() {
    return `FY${this.facts.year.fiscalYear}`;
  }

  @Field(() => MonthScalar, { description: "First month of the fiscal year." })
  get firstMonth() {
    return this.facts.year.period.start;
  }

  @Field(() => Withheld, {
    nullable: true,
    description: "What is left out of its figures because you may not see pay; absent where nothing is.",
  })
  get withheld() {
    return this.facts.withheld;
  }

  @Field(() => Boolean, { description: "Whether a budget is stored for it." })
  get hasBudget() {
    return this.facts.year.budget !== undefined;
  }

  @Field(() => BudgetStanding, { description: "What the year stands at." })
  get standing() {
    return new BudgetStanding(this.facts.year.standing);
  }

  @Field(() => BudgetContingency, { description: "Money held apart from the lines." })
  get contingency() {
    return new BudgetContingency(this.facts.year.contingency);
  }

  @Field(() => DecimalScalar, {
    description: "Money of lines that are drafted or wait for a decision: not in the budget.",
  })
  get awaitingApproval() {
    const { DRAFT, PENDING } = this.facts.year.notApproved;
    return printCents(DRAFT + PENDING);
  }

  @Field(() => DecimalScalar, { description: "Money of lines that were rejected: not in the budget." })
  get rejected() {
    return printCents(this.facts.year.notApproved.REJECTED);
  }

  @Field(() => BudgetBurn, { description: "What was spent against how much of the year is over." })
  get burn() {
    const { year, asOf, tolerance } = this.facts;
    return new BudgetBurn(burnOf(year, asOf, tolerance));
  }

  @Field(() => [LatestEstimate], { description: "Where the year will end, by every method." })
  get estimates() {
    const { year, lastYear, asOf } = this.facts;
    return (Object.keys(ESTIMATE_METHODS) as EstimateMethod[]).map(
      (method) => new LatestEstimate(outlookOf(year, lastYear, asOf, method), availableOf(year.standing)),
    );
  }

  @Field(() => [YearOnYearChange], {
    description: "The change on the year before, by budget and by actuals; none where it is not known.",
  })
  get yearOnYear() {
    return yearOnYear(this.facts.year, this.facts.lastYear).map((each) => new YearOnYearChange(each));
  }

  @Field(() => [BudgetChange], {
    nullable: true,
    description:
      "Why the money available and the contingency left are together not those of the year before, to the cent: line by line of the same name (price and volume where both years say quantity and price, scope otherwise, new and dropped lines), what was carried forward (timing), and the contingency (scope). Absent where either year has no budget.",
  })
  get changesOnLastYear() {
    const [before, now] = [this.facts.lastYear?.budget, this.facts.year.budget];
    return before === undefined || now === undefined ? undefined : changesOfYear(before, now);
  }

  @Field(() => [BudgetSlice], {
    description: "The year's money told apart; the pieces add up to the year, to the cent.",
  })
  by(@Arg("cut", () => BudgetCutEnum, { description: "By what." }) cut: BudgetCut): BudgetSlice[] {
    const { year } = this.facts;
    return slicesOf(year.entries, cut).map((slice) => new BudgetSlice(year, cut, slice));
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `The year's ${SPENDING}, for each employee and month; absent where no headcount is stored.`,
  })
  get perEmployeeMonth() {
    return printed(perHeadMonth(this.spending, this.facts.employees));
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `The year's ${SPENDING}, for each user and month; absent where no users are stored.`,
  })
  get perUserMonth() {
    return printed(perHeadMonth(this.spending, this.facts.users));
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `The year's ${SPENDING} / its revenue, to four decimal places; absent where no revenue is stored.`,
  })
  get shareOfRevenue() {
    const { revenue } = this.facts;
    return revenue === undefined || revenue.isZero()
      ? undefined
      : new Decimal(this.spending).div(revenue).toFixed(4);
  }

  @Field(() => [BudgetEntry], {
    description: "What is contracted or planned for months that are over, and was never booked.",
  })
  get overdue() {
    return listed(overdueOf(this.facts.year, this.facts.asOf));
  }

  @Field(() => [BudgetEntry], { description: "Costs that count towards no budget line of the year." })
  get unallocated() {
    return listed(unallocatedOf(this.facts.year));
  }

  @Field(() => [ContractNotice], {
    description:
      "Contracts whose committed term ends in the year or whose notice falls due in it, the most urgent first.",
  })
  get notices() {
    return this.facts.notices.map((notice) => new ContractNotice(notice));
  }

  @Field(() => [String], {
    description:
      "Projects that cost something and have no dates, by name: they are in no fiscal year, and in every list of these.",
  })
  get unscheduled() {
    return this.facts.undatedProjects;
  }

  @Field(() => [BudgetBenchmark], {
    description:
      "Published figures about IT spending, with their population, year and source, and the organization's own for the year beside each.",
  })
  get benchmarks() {
    const { revenue, employees, currency } = this.facts;
    const people = employees.reduce((sum, count) => sum + count, 0);
    const measures = {
      currency,
      IT_SPEND: known(new Decimal(this.spending)),
      REVENUE: known(revenue),
      OPERATING_EXPENSE: undefined,
      EMPLOYEES: employees.includes(0) ? undefined : new Decimal(people).div(employees.length),
    };
    return IT_SPENDING.map((benchmark) => new BudgetBenchmark(besideBenchmark(benchmark, measures)));
  }

  @Field(() => ReplacementsDue, {
    description: "Equipment that reaches its service life in the year, from the adopted plan.",
  })
  get replacementsDue() {
    const { adopted } = this.facts;
    return new ReplacementsDue(adopted?.replacements ?? [], this.whyNoPlan);
  }

  @Field(() => [Problem], {
    description:
      "Why the adopted plan cannot be priced, in which case nothing of it is planned; none where it can, and where no plan is adopted. Paths begin with plans.0.",
  })
  get planProblems() {
    return this.facts.adopted?.problems ?? [];
  }

  @Field(() => Int, { description: "How many amounts the year is made of." })
  get entryCount() {
    return this.facts.year.entries.length;
  }

  private get whyNoPlan(): string | undefined {
    const { adopted } = this.facts;
    if (adopted === undefined) return "No plan is adopted: adoptPlan says which one is the plan of record.";
    if (adopted.problems.length === 0) return undefined;
    return `${adopted.name} cannot be priced: planProblems says why.`;
  }

  private get spending(): number {
    const { ACTUAL, COMMITMENT, PLANNED } = this.facts.year.standing;
    return ACTUAL + COMMITMENT + PLANNED;
  }
}

/** A divisor of nothing says as little as one that nobody gave. */
const known = (value: Decimal | undefined): Decimal | undefined => (value?.isZero() ? undefined : value);

const printed = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : printCents(cents);

const listed = (entries: readonly Entry[]): BudgetEntry[] => entries.map((entry) => new BudgetEntry(entry));
