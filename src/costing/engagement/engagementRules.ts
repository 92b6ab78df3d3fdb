import type { Cents } from "../../kernel/Cents";
import { fraction, type Fraction } from "../../kernel/Fraction";
import { ONE } from "../../kernel/Rate";
import { monthAt } from "../Axis";
import { at, cellsOf, constant, type Series } from "../cells";
import type { CostRule, PricedCells } from "../CostRule";
import { pricePath } from "../escalation";
import { noteOf, type InputNote } from "../Explanation";
import type { Given } from "../input/Given";
import type { Contract } from "./Contract";
import { hoursProvided } from "./Engagement";

const service = { pool: "OUTSIDE_SERVICES", nature: "CASH", version: "1" } as const;

/** Taking the client on: discovery, documentation, tools set up. */
const onboardingFee: CostRule<Contract> = {
  ...service,
  code: "ONBOARDING_FEE",
  label: "Onboarding fee",
  occurrence: "ONE_TIME",
  formula: "fee, in the first month",
  price: (contract) => {
    const { onboardingFee: fee, start } = contract.engagement;
    if (fee.scaled === 0) return undefined;
    return exact(
      contract,
      constant(contract.axis, fee.scaled),
      contract.runs.map((runs, i) => (monthAt(contract.axis, i) === start ? runs : 0)),
    );
  },
  inputs: ({ engagement }) => [noteOf(engagement.onboardingFee)],
};

/** The fixed monthly price of the agreement. */
const retainer: CostRule<Contract> = {
  ...service,
  code: "RETAINER",
  label: "Retainer",
  occurrence: "RECURRING",
  formula: "retainer, in months the agreement runs; raised by the escalator",
  price: (contract) => escalated(contract, contract.engagement.retainer, contract.runs),
  inputs: ({ engagement }) => [engagement.retainer, engagement.escalation.rate].map(noteOf),
};

/** A price for each user, on the organization's own path of users. */
const perUserFee: CostRule<Contract> = {
  ...service,
  code: "PER_USER_FEE",
  label: "Fee per user",
  occurrence: "RECURRING",
  formula: "fee x users of the month (whole people), in months the agreement runs; raised by the escalator",
  price: (contract) =>
    escalated(
      contract,
      contract.engagement.perUserFee,
      contract.runs.map((runs, i) => runs * at(contract.users, i)),
    ),
  inputs: ({ engagement }) => [
    noteOf(engagement.perUserFee),
    noteOf(engagement.escalation.rate),
    ...usersNotes(engagement),
  ],
};

/** Hours beyond the included ones. */
const overage: CostRule<Contract> = {
  ...service,
  code: "OVERAGE",
  label: "Hours beyond the included ones",
  occurrence: "RECURRING",
  formula: "(hours provided - included hours, not below 0) x overage rate; raised by the escalator",
  price: (contract) => {
    const { provides, includedHours, overageRate } = contract.engagement;
    const beyond =
      includedHours === undefined ? 0 : Math.max(0, hoursProvided(provides) - includedHours.scaled);
    return beyond === 0
      ? undefined
      : escalated(contract, overageRate, contract.runs, fraction([beyond, ONE]));
  },
  inputs: ({ engagement }) => [
    ...engagement.provides.flatMap(({ hours }) => (hours === "ALL_NEEDED" ? [] : [noteOf(hours)])),
    ...(engagement.includedHours === undefined ? [] : [noteOf(engagement.includedHours)]),
    noteOf(engagement.overageRate),
    noteOf(engagement.escalation.rate),
  ],
};

/** The client's own time with the provider: meetings, approvals, tickets. */
const coordination: CostRule<Contract> = {
  code: "COORDINATION",
  label: "Client's own coordination time",
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "RECURRING",
  version: "1",
  formula: "hours a month x loaded cost of an hour of staff time, in months the agreement runs",
  price: (contract) => {
    const { coordinationHours, staffHourlyCost } = contract.engagement;
    if (coordinationHours.scaled === 0) return undefined;
    return exact(
      contract,
      constant(contract.axis, staffHourlyCost.scaled),
      contract.runs,
      fraction([coordinationHours.scaled, ONE]),
    );
  },
  inputs: ({ engagement }) => [engagement.coordinationHours, engagement.staffHourlyCost].map(noteOf),
};

/** Every cost of an engagement. */
export const engagementRules: readonly CostRule<Contract>[] = [
  onboardingFee,
  retainer,
  perUserFee,
  overage,
  coordination,
];

const exact = (
  { axis }: Contract,
  price: Series,
  weight: Series,
  share: Fraction = fraction([1, 1]),
): PricedCells => ({
  precision: "EXACT",
  cells: cellsOf(axis, "EXACT", price, share, weight),
});

function escalated(
  contract: Contract,
  price: Given,
  weight: Series,
  share?: Fraction,
): PricedCells | undefined {
  if (price.scaled === 0) return undefined;
  const { escalation, start } = contract.engagement;
  return exact(contract, pricePath(contract.axis, price.scaled as Cents, escalation, start), weight, share);
}

function usersNotes({ users }: Contract["engagement"]): InputNote[] {
  if (users === undefined) return [];
  const counts = users.known.map((step) => String(step.count)).join(", then ");
  const common = { origin: "INPUT", source: undefined, confidence: undefined } as const;
  return [
    { ...common, name: "Users", value: counts, unit: "people", path: ["organization", "users"] },
    noteOf(users.growth),
  ];
}
