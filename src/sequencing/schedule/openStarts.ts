import type { Instance, PlannedProject } from "./Instance";

/** The starts from 0 to the horizon at which no phase of a project meets a freeze; `undefined` when no freeze concerns it. */
export function openStarts(
  { phases }: PlannedProject,
  { freezes, horizon }: Instance,
): Uint8Array | undefined {
  let open: Uint8Array | undefined;
  for (const phase of phases) {
    for (const freeze of freezes) {
      if (!concerns(freeze.departments, phase.departments) || phase.from >= phase.to) continue;
      open ??= new Uint8Array(horizon + 1).fill(1);
      // The phase covers [start + from, start + to), which meets [freeze.from, freeze.to) for the starts in between.
      open.fill(0, Math.max(0, freeze.from - phase.to + 1), Math.max(0, freeze.to - phase.from));
    }
  }
  return open;
}

const concerns = (frozen: readonly string[], disrupted: readonly string[]): boolean =>
  frozen.length === 0 ? disrupted.length > 0 : frozen.some((department) => disrupted.includes(department));
