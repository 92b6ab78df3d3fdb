import type { Driver } from "../schedule/Driver";
import type { Instance } from "../schedule/Instance";
import type { Beginning } from "./CriticalChain";

/** Why a project starts when it does whatever the others do; `undefined` when others hold it up. */
export function beginningOf(
  instance: Instance,
  start: number,
  drivers: readonly Driver[],
): Beginning | undefined {
  if (start === 0) return { kind: "START_OF_ROADMAP" };
  return drivers
    .flatMap((driver) => immovable(instance, driver) ?? [])
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0];
}

/** What is said first when several apply. */
const RANK: Readonly<Record<Beginning["kind"], number>> = {
  START_OF_ROADMAP: 0,
  FIXED_START: 1,
  EARLIEST_START: 2,
  FREEZE: 3,
  ROLE_CAPACITY: 4,
  BUDGET_WINDOW_OPENS: 5,
  CHOICE: 6,
};

function immovable(instance: Instance, driver: Driver): Beginning | undefined {
  switch (driver.kind) {
    case "FIXED_START":
    case "EARLIEST_START":
    case "FREEZE":
    case "CHOICE":
      return driver;
    case "ROLE": {
      const { role, period, needs } = driver;
      const there = instance.roles.find(({ name }) => name === role)?.capacity[period] ?? 0;
      return needs > there ? { kind: "ROLE_CAPACITY", role, period } : undefined;
    }
    case "BUDGET": {
      const { window: short, amount, left, shortBy } = driver;
      if (left + shortBy <= amount) return undefined;
      return { kind: "BUDGET_WINDOW_OPENS", short, opens: followerOf(short, instance) };
    }
    default:
      return undefined;
  }
}

/** The window of the same budget that begins where this one ends. */
function followerOf(name: string, { budgets }: Instance): string | undefined {
  const short = budgets.find((window) => window.name === name);
  return budgets.find(({ budget, from }) => budget === short?.budget && from === short.to)?.name;
}
