import {
  PERCENTAGE_KINDS,
  STATEMENT_FIGURES,
  STATEMENT_PERIODS,
  STATEMENT_RULES,
  STATEMENT_VERDICTS,
} from "../../costing/statement/vocabulary";
import { publishEnum } from "../publishEnum";

export const StatementPeriodEnum = publishEnum(
  "StatementPeriod",
  "How often an amount of a statement is paid.",
  STATEMENT_PERIODS,
);
export const PercentageKindEnum = publishEnum(
  "PercentageKind",
  "What a percentage of a statement does to its base.",
  PERCENTAGE_KINDS,
);
export const StatementFigureEnum = publishEnum(
  "StatementFigure",
  "Which figure of a line, sum, percentage or annual figure it is.",
  STATEMENT_FIGURES,
);
export const StatementRuleEnum = publishEnum(
  "StatementRule",
  "The arithmetic that a figure should follow from.",
  STATEMENT_RULES,
);
export const StatementVerdictEnum = publishEnum(
  "StatementVerdict",
  "What became of checking a statement.",
  STATEMENT_VERDICTS,
);
