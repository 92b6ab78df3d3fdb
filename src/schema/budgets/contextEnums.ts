import { BENCHMARK_MEASURES, BENCHMARK_STATISTICS } from "../../costing/benchmarks/Benchmark";
import { CHANGE_CAUSES } from "../../costing/budget/changesBetween";
import { BUDGET_CUTS } from "../../costing/budget/cutsOfEntries";
import { ENTRY_KINDS } from "../../costing/budget/Entry";
import { BUDGET_STATUSES, ESTIMATE_METHODS } from "../../costing/budget/outlook";
import { YEAR_BASES } from "../../costing/budget/yearOnYear";
import { publishEnum } from "../publishEnum";

export const BudgetEntryKindEnum = publishEnum(
  "BudgetEntryKind",
  "What an amount is in a budget.",
  ENTRY_KINDS,
);

export const BudgetCutEnum = publishEnum(
  "BudgetCut",
  "By what the money of a fiscal year is told apart.",
  BUDGET_CUTS,
);

export const EstimateMethodEnum = publishEnum(
  "EstimateMethod",
  "How the end of a fiscal year is estimated.",
  ESTIMATE_METHODS,
);

export const BudgetStatusEnum = publishEnum(
  "BudgetStatus",
  "How a fiscal year goes, by what was spent against how much of the year is over.",
  BUDGET_STATUSES,
);

export const BudgetChangeCauseEnum = publishEnum(
  "BudgetChangeCause",
  "Why the money of a budget changed.",
  CHANGE_CAUSES,
);

export const YearBasisEnum = publishEnum("YearBasis", "What two fiscal years are compared by.", YEAR_BASES);

export const BenchmarkMeasureEnum = publishEnum(
  "BenchmarkMeasure",
  "What published figures about IT spending are made of.",
  BENCHMARK_MEASURES,
);

export const BenchmarkStatisticEnum = publishEnum(
  "BenchmarkStatistic",
  "What a published figure is among those of the businesses that were asked.",
  BENCHMARK_STATISTICS,
);
