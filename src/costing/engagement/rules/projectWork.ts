import { addMonths } from "../../../kernel/Month";
import type { CostRule } from "../../CostRule";
import { noteOfFact } from "../../Explanation";
import { exactProduct, constantShare, shareOfGiven } from "../../Product";
import type { Contract } from "../Contract";
import { during, risingPrice, service } from "../contractTerms";
import type { ProjectWork } from "../ProjectWork";

/** Work beside the running service, by the hours that it takes. */
export const projectWork = (work: ProjectWork): CostRule<Contract> => ({
  pool: service.pool,
  nature: service.nature,
  version: service.version,
  code: "PROJECT_WORK",
  label: work.label,
  occurrence: "ONE_TIME",
  formula: "hours / months of the work x rate of the role, in its months; raised by the escalator",
  terms: (contract) => {
    const { hours, hourlyRate, months, start, path } = work;
    if (hours.scaled === 0 || hourlyRate.scaled === 0) return undefined;
    const lasting = noteOfFact(
      "Months of the work",
      String(months),
      "months",
      [...path, "months"].map(String),
    );
    const shares = [
      shareOfGiven(hours),
      ...(months === 1 ? [] : [constantShare("A month of the work", 1, months)]),
    ];
    return exactProduct(risingPrice(contract, hourlyRate), shares, {
      ...during(contract, "The work goes on", start, addMonths(start, months)),
      notes: () => [lasting],
    });
  },
});
