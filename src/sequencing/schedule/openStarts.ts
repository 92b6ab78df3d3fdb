import type { DisruptivePhase, Freeze, Instance, PlannedProject } from "./Instance";

/** The starts from 0 to the horizon at which no phase of a project meets a freeze; `undefined` when no freeze concerns it. */
export function openStarts(
  { phases }: PlannedProject,
  { freezes, horizon }: Instance,
): Uint8Array | undefined {
  let open: Uint8Array | undefined;
  for (const phase of phases) {
    for (const freeze of freezes) {
      if (!concerns(freeze, phase) || phase.from >= phase.to) continue;
      open ??= new Uint8Array(horizon + 1).fill(1);
      // The phase covers [start + from, start + to), which meets [freeze.from, freeze.to) for the starts in between.
      open.fill(0, Math.max(0, freeze.from - phase.to + 1), Math.max(0, freeze.to - phase.from));
    }
  }
  return open;
}

/** Whether a phase of a project that starts then falls into a freeze that is for somebody whom it disrupts. */
export const fallsInto = (freeze: Freeze, phases: readonly DisruptivePhase[], start: number): boolean =>
  phases.some(
    (phase) =>
      phase.from < phase.to &&
      start + phase.from < freeze.to &&
      freeze.from < start + phase.to &&
      concerns(freeze, phase),
  );

/** Whether a freeze is for somebody whom a phase disrupts; one that names nobody is for everyone. */
const concerns = ({ departments }: Freeze, phase: DisruptivePhase): boolean =>
  departments.length === 0
    ? phase.departments.length > 0
    : departments.some((department) => phase.departments.includes(department));
