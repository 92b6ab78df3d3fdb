import type { Note } from "../readCalendar";
import type { Department, PlannedProject } from "./Instance";

/** Notes departments that fixed starts alone disrupt more than their limit, with the projects of the first such period. */
export function noteCrowdedFixedStarts(
  projects: readonly PlannedProject[],
  departments: readonly Department[],
  note: Note,
): void {
  const fixed = projects.flatMap((project, index) =>
    project.fixedStart === undefined ? [] : [{ project, index, start: project.fixedStart }],
  );
  for (const { name, limit } of departments) {
    const stretches = fixed.flatMap(({ project, index, start }) =>
      project.phases
        .filter((phase) => phase.departments.includes(name) && phase.from < phase.to)
        .map(({ from, to }) => ({ index, from: start + from, to: start + to })),
    );
    for (const { from: period } of [...stretches].sort((a, b) => a.from - b.from)) {
      const there = stretches.filter(({ from, to }) => from <= period && period < to);
      const indexes = [...new Set(there.map(({ index }) => index))];
      if (indexes.length <= limit) continue;
      const names = indexes.map((index) => projects[index]?.name ?? "");
      const message = `${names.join(" and ")} are fixed so that all disrupt ${name} in period ${period}, which bears ${limit}.`;
      const advice = "Fix one of them to another start, or raise the limit.";
      note(["projects", indexes.at(-1) ?? 0, "fixedStart"], "CONTRADICTION", message, advice, String(period));
      break;
    }
  }
}
