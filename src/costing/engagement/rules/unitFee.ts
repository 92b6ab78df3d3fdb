import { at } from "../../cells";
import type { Charge } from "../../Charge";
import type { CostRule } from "../../CostRule";
import { escalationInputs } from "../../escalation";
import { noteOf, type ExplanationStep } from "../../Explanation";
import { exactProduct, type Product } from "../../Product";
import { steppedCharge } from "../../steppedCharge";
import { chargedCounts, notesOfCounts } from "../chargedCounts";
import type { Contract } from "../Contract";
import { counted, risingPrice, running, service } from "../contractTerms";
import { tieredPrice } from "../tieredPrice";
import { UNIT_NAMES, type UnitFee } from "../UnitFee";

/** A price for each user, device or site, on the organization's own count of them. */
export const unitFee = (fee: UnitFee): CostRule<Contract> => ({
  pool: service.pool,
  nature: service.nature,
  version: service.version,
  code: `PER_${fee.unit}_FEE`,
  label: `Fee per ${UNIT_NAMES[fee.unit].one}`,
  occurrence: "RECURRING",
  formula: `price x ${UNIT_NAMES[fee.unit].several} charged in the month (whole), in months the agreement runs; raised by the escalator`,
  terms: (contract) => {
    if (fee.tiers.every(({ price }) => price.scaled === 0)) return undefined;
    const [tier, another] = fee.tiers;
    if (tier === undefined) return undefined;
    return another === undefined ? onePrice(contract, fee, tier.price) : priceByCount(contract, fee);
  },
});

/** The same price for every unit. */
function onePrice(contract: Contract, fee: UnitFee, price: UnitFee["tiers"][number]["price"]): Charge {
  const { known, charged } = chargedCounts(contract, fee);
  const { name } = fee.counted;
  const weight = counted(
    contract,
    `${name} charged`,
    name.toLowerCase(),
    (i) => at(charged, i),
    () => notesOfCounts(fee),
  );
  return steppedCharge(contract.axis, exactProduct(risingPrice(contract, price), [], weight), (i) => [
    stepOfCount(fee, at(known, i)),
  ]);
}

/** Prices by tier. */
function priceByCount(contract: Contract, fee: UnitFee): Charge {
  const { axis, engagement } = contract;
  const { known, charged } = chargedCounts(contract, fee);
  const { costOf, steps } = tieredPrice(contract, fee);
  const terms: Product = exactProduct(
    {
      name: "Price of all units charged",
      cents: charged.map(costOf),
      notes: () => [
        ...[...fee.tiers.map(({ price }) => price), ...escalationInputs(engagement.escalation)].map(noteOf),
        ...notesOfCounts(fee),
      ],
    },
    [],
    running(contract),
  );
  return steppedCharge(axis, terms, (i) => [
    stepOfCount(fee, at(known, i)),
    { ...stepOfCount(fee, at(charged, i)), name: `${fee.counted.name} charged` },
    ...steps(at(charged, i), i),
  ]);
}

const stepOfCount = ({ counted: { name } }: UnitFee, count: number): ExplanationStep => ({
  name: `${name} in the month`,
  value: String(count),
  unit: name.toLowerCase(),
});
