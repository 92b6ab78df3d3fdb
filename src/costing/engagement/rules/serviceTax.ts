import { sumOf } from "../../cells";
import { noteOfCostLine } from "../../CostLine";
import type { CostRule } from "../../CostRule";
import { exactProduct, shareOfGiven } from "../../Product";
import type { Contract } from "../Contract";
import { running, service } from "../contractTerms";

/** Sales tax, VAT or GST on the fees that cannot be recovered: on whatever was priced before it. */
export const serviceTax: CostRule<Contract> = {
  ...service,
  code: "SERVICE_TAX",
  label: "Tax on services",
  occurrence: "RECURRING",
  formula: "rate x whole cents of the agreement's fees, project work and pass-through",
  terms: (contract) => {
    const { serviceTax: rate } = contract.engagement;
    const fees = [...contract.lines];
    if (rate.scaled === 0 || fees.length === 0) return undefined;
    const amount = {
      name: fees.map(({ label }) => label).join(" + "),
      cents: sumOf(
        contract.axis,
        fees.map(({ cells }) => cells),
      ),
      notes: () => fees.map(noteOfCostLine),
    };
    return exactProduct(amount, [shareOfGiven(rate)], running(contract));
  },
};
