import type { Cents } from "../../kernel/Cents";
import { ONE } from "../../kernel/Rate";
import { monthAt } from "../Axis";
import { at, constant, type Series } from "../cells";
import type { CostRule } from "../CostRule";
import { escalationInputs, pricePath } from "../escalation";
import { noteOf, noteOfFact, type InputNote } from "../Explanation";
import type { Given } from "../input/Given";
import { constantShare, shareOfGiven, type Product, type Share, type Weight } from "../Product";
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
  terms: (contract) => {
    const { onboardingFee: fee, start } = contract.engagement;
    if (fee.scaled === 0) return undefined;
    const first = contract.runs.map((runs, i) => (monthAt(contract.axis, i) === start ? runs : 0));
    return flat(contract, fee, [], during("First month", first));
  },
};

/** The fixed monthly price of the agreement. */
const retainer: CostRule<Contract> = {
  ...service,
  code: "RETAINER",
  label: "Retainer",
  occurrence: "RECURRING",
  formula: "retainer, in months the agreement runs; raised by the escalator",
  terms: (contract) => rising(contract, contract.engagement.retainer, [], running(contract)),
};

/** A price for each user, on the organization's own path of users. */
const perUserFee: CostRule<Contract> = {
  ...service,
  code: "PER_USER_FEE",
  label: "Fee per user",
  occurrence: "RECURRING",
  formula: "fee x users of the month (whole people), in months the agreement runs; raised by the escalator",
  terms: (contract) =>
    rising(contract, contract.engagement.perUserFee, [], {
      name: "Users",
      unit: "people",
      series: contract.runs.map((runs, i) => runs * at(contract.users, i)),
      scale: 1,
      notes: () => usersNotes(contract.engagement),
    }),
};

/** Hours beyond the included ones. */
const overage: CostRule<Contract> = {
  ...service,
  code: "OVERAGE",
  label: "Hours beyond the included ones",
  occurrence: "RECURRING",
  formula: "(hours provided - included hours, not below 0) x overage rate; raised by the escalator",
  terms: (contract) => {
    const { provides, includedHours, overageRate } = contract.engagement;
    const beyond =
      includedHours === undefined ? 0 : Math.max(0, hoursProvided(provides) - includedHours.scaled);
    if (beyond === 0) return undefined;
    const hours = [...provides.flatMap(({ hours }) => (hours === "ALL_NEEDED" ? [] : [hours]))];
    const given = includedHours === undefined ? hours : [...hours, includedHours];
    return rising(contract, overageRate, [constantShare("Hours beyond the included ones", beyond, ONE)], {
      ...running(contract),
      notes: () => given.map(noteOf),
    });
  },
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
  terms: (contract) => {
    const { coordinationHours: hours, staffHourlyCost } = contract.engagement;
    if (hours.scaled === 0) return undefined;
    return flat(contract, staffHourlyCost, [shareOfGiven(hours)], running(contract));
  },
};

/** Every cost of an engagement. */
export const engagementRules: readonly CostRule<Contract>[] = [
  onboardingFee,
  retainer,
  perUserFee,
  overage,
  coordination,
];

const during = (name: string, series: Series): Weight => ({
  name,
  unit: "agreements",
  series,
  scale: 1,
  notes: () => [],
});

const running = ({ runs }: Contract): Weight => during("The agreement runs", runs);

/** A price that stays as it is. */
const flat = ({ axis }: Contract, price: Given, shares: readonly Share[], weight: Weight): Product => ({
  kind: "PRODUCT",
  precision: "EXACT",
  amount: {
    name: price.field.label,
    cents: constant(axis, price.scaled),
    notes: () => [noteOf(price)],
  },
  shares,
  weight,
});

/** A price that the escalator raises. */
function rising(
  { axis, engagement }: Contract,
  price: Given,
  shares: readonly Share[],
  weight: Weight,
): Product | undefined {
  if (price.scaled === 0) return undefined;
  const { escalation, start } = engagement;
  const amount = {
    name: `${price.field.label} in force`,
    cents: pricePath(axis, price.scaled as Cents, escalation, start),
    notes: () => [price, ...escalationInputs(escalation)].map(noteOf),
  };
  return { kind: "PRODUCT", precision: "EXACT", amount, shares, weight };
}

function usersNotes({ users }: Contract["engagement"]): InputNote[] {
  if (users === undefined) return [];
  const counts = users.known.map((step) => String(step.count)).join(", then ");
  return [noteOfFact("Users", counts, "people", ["organization", "users"]), noteOf(users.growth)];
}
