import { perDayLeft, type HoursOfMonth } from "../dated/plannedCapacities";
import type { CapacityStep, SchedulingTerms } from "../dated/SchedulingTerms";

/** Terms whose people follow a plan, and the roles of the plan that they do not follow. */
export interface FollowedPlan {
  readonly terms: SchedulingTerms;
  /** Roles of which the plan provides other hours now, and of which the schedule states how many people there are. */
  readonly unfollowed: readonly string[];
}

/**
 * Terms in which roles that a plan staffs have as many hours more or fewer as the plan now provides, in every month in which
 * that differs: a hire who starts later leaves fewer hours for projects until then.
 */
export function withPlannedHours(
  terms: SchedulingTerms,
  before: readonly HoursOfMonth[],
  after: readonly HoursOfMonth[],
): FollowedPlan {
  const changes = changesOf(before, after);
  if (changes.size === 0) return { terms, unfollowed: [] };
  const capacities = terms.capacities.map((step) => followed(step, changes.get(keyOf(step.role, step.from))));
  const following = new Set(
    terms.capacities.filter(({ basis }) => basis.kind === "PLAN").map(({ role }) => role),
  );
  const changed = new Set([...changes.values()].map(({ role }) => role));
  return {
    terms: { ...terms, capacities },
    unfollowed: [...changed].filter((role) => !following.has(role)).sort(),
  };
}

const keyOf = (role: string, month: number): string => `${role} ${month}`;

function changesOf(
  before: readonly HoursOfMonth[],
  after: readonly HoursOfMonth[],
): ReadonlyMap<string, HoursOfMonth> {
  const sums = new Map<string, HoursOfMonth>();
  const add = (list: readonly HoursOfMonth[], sign: 1 | -1) => {
    for (const { role, month, provided, runWork } of list) {
      const known = sums.get(keyOf(role, month)) ?? { role, month, provided: 0, runWork: 0 };
      sums.set(keyOf(role, month), {
        ...known,
        provided: known.provided + sign * provided,
        runWork: known.runWork + sign * runWork,
      });
    }
  };
  add(after, 1);
  add(before, -1);
  return new Map([...sums].filter(([, { provided, runWork }]) => provided !== 0 || runWork !== 0));
}

function followed(step: CapacityStep, change: HoursOfMonth | undefined): CapacityStep {
  if (change === undefined || step.basis.kind !== "PLAN") return step;
  const { workingDays } = step.basis;
  const provided = step.basis.provided + change.provided;
  const runWork = step.basis.runWork + change.runWork;
  return {
    ...step,
    perDay: perDayLeft({ provided, runWork }, workingDays),
    basis: { kind: "PLAN", provided, runWork, workingDays },
  };
}
