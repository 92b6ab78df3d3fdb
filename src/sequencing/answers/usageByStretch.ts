import type { Stretch } from "../Clock";
import { at } from "../schedule/at";
import type { Usage } from "./Usage";

/** What is used within a stretch. */
export interface StretchUsage {
  /** Units times periods. */
  readonly roles: readonly { readonly role: string; readonly used: number; readonly capacity: number }[];
  /** Cents that fall due. */
  readonly budgets: readonly { readonly budget: string; readonly spent: number }[];
  /** Projects times periods. */
  readonly departments: readonly { readonly department: string; readonly disruption: number }[];
}

/** Stretches and what lies outside all of them add up to the whole. */
interface UsageByStretch {
  readonly stretches: readonly StretchUsage[];
  readonly outside: StretchUsage;
}

/** Sums usage over stretches, given in their order and without overlaps. */
export function usageByStretch(usage: Usage, stretches: readonly Stretch[]): UsageByStretch {
  stretches.forEach(({ from, to }, index) => {
    const before = stretches[index - 1]?.to ?? 0;
    if (from < before || to < from)
      throw new RangeError(
        `The stretch from ${from} to ${to} follows one that ends in ${before}; give them in order.`,
      );
  });
  const within = stretches.map(({ from, to }) => usageWithin(usage, from, to));
  return { stretches: within, outside: lessAll(usageWithin(usage, 0, Number.POSITIVE_INFINITY), within) };
}

const usageWithin = ({ roles, budgets, departments }: Usage, from: number, to: number): StretchUsage => ({
  roles: roles.map(({ role, used, capacity }) => ({
    role,
    used: sumWithin(used, from, to),
    capacity: sumWithin(capacity, from, to),
  })),
  budgets: budgets.map(({ budget, due }) => ({
    budget,
    spent: due.reduce((sum, { period, amount }) => (from <= period && period < to ? sum + amount : sum), 0),
  })),
  departments: departments.map(({ department, disruptive }) => ({
    department,
    disruption: sumWithin(disruptive, from, to),
  })),
});

function sumWithin(numbers: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let period = from; period < Math.min(to, numbers.length); period++) sum += at(numbers, period);
  return sum;
}

function lessAll(whole: StretchUsage, parts: readonly StretchUsage[]): StretchUsage {
  const less = (total: number, partOf: (part: StretchUsage) => number | undefined): number =>
    parts.reduce((rest, part) => rest - (partOf(part) ?? 0), total);
  return {
    roles: whole.roles.map(({ role, used, capacity }, index) => ({
      role,
      used: less(used, ({ roles }) => roles[index]?.used),
      capacity: less(capacity, ({ roles }) => roles[index]?.capacity),
    })),
    budgets: whole.budgets.map(({ budget, spent }, index) => ({
      budget,
      spent: less(spent, ({ budgets }) => budgets[index]?.spent),
    })),
    departments: whole.departments.map(({ department, disruption }, index) => ({
      department,
      disruption: less(disruption, ({ departments }) => departments[index]?.disruption),
    })),
  };
}
