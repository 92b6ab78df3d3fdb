import { addMonths, type Month } from "../../kernel/Month";
import { lengthOf, type Period } from "../../kernel/Period";
import { indexOf } from "../Axis";
import type { PlanCost } from "../plan/PlanCost";
import { ROLES, type Role } from "../vocabulary";

/** What a plan can lack when somebody is missing. */
export const HELD = {
  SKILL: "Something that somebody knows how to do.",
  FRAMEWORK: "A framework of requirements that somebody looks after.",
  ROLE: "One of the three roles that IT work belongs to.",
} as const;
export type HeldKind = keyof typeof HELD;

/** A skill, framework or role, and the parts that have it while they run. */
export interface Held {
  readonly kind: HeldKind;
  readonly name: string;
  readonly heldBy: readonly string[];
}

/** Something that hangs on a single seat, and in how many of the months shown. */
export interface SinglePointOfFailure {
  readonly kind: HeldKind;
  readonly name: string;
  readonly seat: string;
  /** The first month shown in which nobody else has it. */
  readonly from: Month;
  readonly months: number;
}

/** A part of a plan as far as skills go: what it has, in which months, in how many seats. */
interface Holder {
  readonly name: string;
  readonly holds: Readonly<Record<HeldKind, readonly string[]>>;
  readonly isThere: Float64Array;
  /** Seats of this job; `undefined` for an engagement, behind which stands a team. */
  readonly seats: number | undefined;
}

/** The skills, frameworks or roles of a plan over some months, in the order in which its parts name them. */
export function heldIn(plan: PlanCost, period: Period, kind: HeldKind): Held[] {
  const names = new Map<string, { name: string; heldBy: string[] }>();
  for (const { holds, name: holder, isThere } of holdersOf(plan)) {
    if (!monthsOf(plan, period).some((i) => isThere[i] === 1)) continue;
    for (const name of holds[kind]) {
      const held = names.get(keyOf(name)) ?? { name, heldBy: [] };
      names.set(keyOf(name), { ...held, heldBy: [...held.heldBy, holder] });
    }
  }
  return [...names.values()].map((held) => ({ kind, ...held }));
}

/** Whatever exactly one seat and no engagement has in some of the months, by how long it is so. */
export function singlePointsOfFailure(plan: PlanCost, period: Period): SinglePointOfFailure[] {
  const kinds = Object.keys(HELD) as HeldKind[];
  return kinds.flatMap((kind) => heldIn(plan, period, kind).flatMap((held) => hangingOn(plan, period, held)));
}

/** The seats on which something hangs, one after the other. */
function hangingOn(plan: PlanCost, period: Period, { kind, name }: Held): SinglePointOfFailure[] {
  const holders = holdersOf(plan).filter(({ holds }) =>
    holds[kind].some((one) => keyOf(one) === keyOf(name)),
  );
  const found = new Map<string, SinglePointOfFailure>();
  monthsOf(plan, period).forEach((index, after) => {
    const [only, another] = holders.filter(({ isThere }) => isThere[index] === 1);
    if (only?.seats !== 1 || another !== undefined) return;
    const known = found.get(only.name);
    const from = known?.from ?? addMonths(period.start, after);
    found.set(only.name, { kind, name, seat: only.name, from, months: (known?.months ?? 0) + 1 });
  });
  return [...found.values()];
}

function holdersOf({ positions, contracts }: PlanCost): Holder[] {
  const seats = positions.map(({ position, employment }) => ({
    name: position.title,
    holds: { SKILL: position.skills, FRAMEWORK: position.frameworks, ROLE: rolesOf(position.roles) },
    isThere: employment.exists,
    seats: position.count,
  }));
  const teams = contracts.map(({ engagement, runs }) => ({
    name: engagement.name,
    holds: { SKILL: engagement.skills, FRAMEWORK: engagement.frameworks, ROLE: rolesOf(engagement.provides) },
    isThere: runs,
    seats: undefined,
  }));
  return [...seats, ...teams];
}

/** Roles that a part works in, each once. */
const rolesOf = (roles: readonly { readonly role: Role }[]): Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => roles.some((item) => item.role === role));

/** Names that differ in capitals only are the same. */
const keyOf = (name: string): string => name.toLowerCase();

/** The indices of some months of the plan's axis. */
const monthsOf = ({ axis }: PlanCost, period: Period): number[] =>
  Array.from({ length: lengthOf(period) }, (_, after) => indexOf(axis, period.start) + after);
