import { EXPENDITURES } from "../../kernel/Expenditure";
import { publishEnum } from "../publishEnum";

export const ExpenditureEnum = publishEnum(
  "Expenditure",
  "Whether the books treat a cost as an expense or as an asset.",
  EXPENDITURES,
);
