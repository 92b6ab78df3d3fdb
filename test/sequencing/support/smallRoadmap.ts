import { parseDay, type Day } from "../../../src/kernel/Day";
import { Decimal } from "../../../src/kernel/Decimal";
import { parseMonth, type Month } from "../../../src/kernel/Month";
import { readRoadmap } from "../../../src/sequencing/roadmap/readRoadmap";
import type { ProjectInput, RoadmapInput } from "../../../src/sequencing/roadmap/RoadmapInput";

export const day = (written: string): Day => parseDay(written) ?? (Number.NaN as Day);
export const month = (written: string): Month => parseMonth(written) ?? (Number.NaN as Month);
export const amount = (written: string) => new Decimal(written);

export const project = (more: Partial<ProjectInput> = {}): ProjectInput => ({
  key: "network",
  name: "Network",
  status: "APPROVED",
  duration: 10,
  ...more,
});

/** A roadmap from Monday 4 January 2027 without problems, to be changed in one place. */
const read = (more: Partial<RoadmapInput>) => {
  const input = { start: day("2027-01-04"), projects: [project()], ...more };
  return readRoadmap(
    input,
    input.projects.map((_, i) => `id ${i}`),
  );
};

/** Code, path and value of each problem. */
export function problemsOf(more: Partial<RoadmapInput>): string[] {
  const reading = read(more);
  return reading.kind === "invalid"
    ? reading.problems.map(({ code, path, value }) => `${code} ${path.join(".")} ${value ?? "-"}`)
    : [];
}

export function adviceOn(more: Partial<RoadmapInput>): string[] {
  const reading = read(more);
  return reading.kind === "invalid" ? reading.problems.map(({ advice }) => advice) : [];
}

export function recordOf(more: Partial<RoadmapInput>) {
  const reading = read(more);
  if (reading.kind !== "valid") throw new Error(JSON.stringify(reading));
  return reading.record;
}

export const inProject = (more: Partial<ProjectInput>) => ({ projects: [project(more)] });
export const soft = { finishBy: day("2027-06-30"), kind: "SOFT", reason: "LEASE" } as const;
export const hard = { ...soft, kind: "HARD" } as const;
export const milestone = {
  name: "Fee",
  expenditure: "OPEX",
  profile: "MILESTONE",
  amount: amount("1"),
} as const;
export const effort = (role: string) => ({ role, hours: amount("8") });
export const capacity = { role: "Controller", fte: amount("0.5") };
