import { parseDay, printDay, type Day } from "../../src/kernel/Day";
import type { CriticalPathInput } from "../../src/sequencing/CriticalPathInput";
import { readNetwork } from "../../src/sequencing/readNetwork";

const day = (written: string): Day => {
  const read = parseDay(written);
  if (read === undefined) throw new Error(`${written} was not read.`);
  return read;
};

/** A network without problems, from Monday 4 January 2027, to be changed in one place. */
const input = (changed: Partial<CriticalPathInput> = {}): CriticalPathInput => ({
  start: day("2027-01-04"),
  projects: [
    { id: "network", name: "Office network", duration: 10 },
    { id: "voip", duration: 5 },
  ],
  ...changed,
});

function termsOf(changed: Partial<CriticalPathInput>) {
  const reading = readNetwork(input(changed));
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  return reading.terms;
}

/** Code, path and value of each problem. */
function problemsOf(changed: Partial<CriticalPathInput>): [string, string, string | undefined][] {
  const reading = readNetwork(input(changed));
  return reading.kind === "valid"
    ? []
    : reading.problems.map(({ code, path, value }) => [code, path.join("."), value]);
}

const projects = (count: number, duration = 1) =>
  Array.from({ length: count }, (_, i) => ({ id: `P${i}`, duration }));

describe("what is left out", () => {
  it("is the name: the id; the relation: finish-to-start; the lag: 0; the earliest start: the first day", () => {
    const { network } = termsOf({ dependencies: [{ from: "network", to: "voip" }] });
    expect(network).toEqual({
      activities: [
        { id: "network", name: "Office network", duration: 10, earliestStart: 0 },
        { id: "voip", name: "voip", duration: 5, earliestStart: 0 },
      ],
      dependencies: [{ from: "network", to: "voip", relation: "FINISH_TO_START", lag: 0 }],
    });
  });

  it("may be given as null", () => {
    const given = termsOf({
      calendar: null,
      projects: [{ id: "A", name: null, duration: 1, earliestStart: null }],
      dependencies: null,
    });
    expect(given.network).toEqual(termsOf({ projects: [{ id: "A", duration: 1 }] }).network);
  });

  it("is the calendar: Monday to Friday without holidays", () => {
    const { days } = termsOf({ calendar: { weekdays: null, holidays: null } });
    expect([4, 5].map((index) => printDay(days.dayAt(index)))).toEqual(["2027-01-08", "2027-01-11"]);
  });
});

describe("days become indexes", () => {
  it.each([
    ["2027-01-04", 0],
    ["2026-01-01", 0],
    ["2027-01-08", 4],
    ["2027-01-09", 5],
    ["2027-01-18", 10],
  ])("an earliest start on %s is index %d", (written, index) => {
    const { network } = termsOf({ projects: [{ id: "A", duration: 1, earliestStart: day(written) }] });
    expect(network.activities[0]?.earliestStart).toBe(index);
  });

  it("of the calendar given", () => {
    const calendar = { weekdays: ["MONDAY", "SATURDAY"], holidays: [day("2027-01-09")] } as const;
    const { days } = termsOf({ calendar });
    expect([0, 1, 2].map((index) => printDay(days.dayAt(index)))).toEqual([
      "2027-01-04",
      "2027-01-11",
      "2027-01-16",
    ]);
  });
});

describe("a problem names its place and value:", () => {
  it.each<[string, Partial<CriticalPathInput>, [string, string, string | undefined]]>([
    ["no project", { projects: [] }, ["REQUIRED", "projects", undefined]],
    ["2,001 projects", { projects: projects(2_001) }, ["TOO_MANY", "projects", "2001"]],
    [
      "20,001 dependencies",
      { dependencies: Array.from({ length: 20_001 }, () => ({ from: "network", to: "voip" })) },
      ["TOO_MANY", "dependencies", "20001"],
    ],
    ["no weekday", { calendar: { weekdays: [] } }, ["REQUIRED", "calendar.weekdays", undefined]],
    [
      "5,001 holidays",
      { calendar: { holidays: Array.from({ length: 5_001 }, (_, i) => (day("2100-01-01") + i) as Day) } },
      ["TOO_MANY", "calendar.holidays", "5001"],
    ],
    [
      "a year of holidays",
      { calendar: { holidays: Array.from({ length: 400 }, (_, i) => (day("2027-01-01") + i) as Day) } },
      ["CONTRADICTION", "calendar.holidays", undefined],
    ],
    ["no id", { projects: [{ id: "", duration: 1 }] }, ["REQUIRED", "projects.0.id", ""]],
    ["a blank id", { projects: [{ id: " ", duration: 1 }] }, ["REQUIRED", "projects.0.id", " "]],
    [
      "an id twice",
      { projects: [...projects(2), { id: "P0", duration: 2 }] },
      ["DUPLICATE", "projects.2.id", "P0"],
    ],
    [
      "a negative duration",
      { projects: [{ id: "A", duration: -1 }] },
      ["OUT_OF_RANGE", "projects.0.duration", "-1"],
    ],
    [
      "half a day",
      { projects: [{ id: "A", duration: 0.5 }] },
      ["OUT_OF_RANGE", "projects.0.duration", "0.5"],
    ],
    [
      "a duration of 10,001 days",
      { projects: [{ id: "A", duration: 10_001 }] },
      ["OUT_OF_RANGE", "projects.0.duration", "10001"],
    ],
    [
      "an earliest start 40,001 days after the start",
      { projects: [{ id: "A", duration: 1, earliestStart: (day("2027-01-04") + 40_001) as Day }] },
      ["OUT_OF_RANGE", "projects.0.earliestStart", printDay((day("2027-01-04") + 40_001) as Day)],
    ],
    [
      "a dependency from nowhere",
      { dependencies: [{ from: "erp", to: "voip" }] },
      ["UNKNOWN", "dependencies.0.from", "erp"],
    ],
    [
      "a dependency to nowhere",
      { dependencies: [{ from: "voip", to: "" }] },
      ["UNKNOWN", "dependencies.0.to", ""],
    ],
    [
      "a project that depends on itself",
      { dependencies: [{ from: "voip", to: "voip" }] },
      ["CONTRADICTION", "dependencies.0", "voip"],
    ],
    [
      "a lag of 10,001 days",
      { dependencies: [{ from: "network", to: "voip", lag: 10_001 }] },
      ["OUT_OF_RANGE", "dependencies.0.lag", "10001"],
    ],
    [
      "a lead of 10,001 days",
      { dependencies: [{ from: "network", to: "voip", lag: -10_001 }] },
      ["OUT_OF_RANGE", "dependencies.0.lag", "-10001"],
    ],
  ])("%s", (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem]);
  });

  it("each one found, not the first only", () => {
    const problems = problemsOf({
      projects: [
        { id: "A", duration: -1 },
        { id: "A", duration: 10_001 },
      ],
      dependencies: [
        { from: "B", to: "C" },
        { from: "A", to: "A", lag: 20_000 },
      ],
    });
    expect(problems.map(([code, path]) => `${code} ${path}`)).toEqual([
      "OUT_OF_RANGE projects.0.duration",
      "DUPLICATE projects.1.id",
      "OUT_OF_RANGE projects.1.duration",
      "UNKNOWN dependencies.0.from",
      "UNKNOWN dependencies.0.to",
      "CONTRADICTION dependencies.1",
      "OUT_OF_RANGE dependencies.1.lag",
    ]);
  });

  it("with what is wrong and the way out in words", () => {
    const reading = readNetwork(input({ dependencies: [{ from: "erp", to: "voip", lag: -20_000 }] }));
    expect(reading.kind === "invalid" ? reading.problems : []).toMatchObject([
      { message: 'There is no project "erp".', advice: "Name a project by its id." },
      {
        message: "The lag is -20000 working days.",
        advice: "Give a whole number from -10000 to 10000.",
      },
    ]);
  });
});

describe("what is at the limit is read:", () => {
  it.each<[string, Partial<CriticalPathInput>]>([
    ["2,000 projects", { projects: projects(2_000) }],
    [
      "20,000 dependencies",
      { dependencies: Array.from({ length: 20_000 }, () => ({ from: "network", to: "voip" })) },
    ],
    ["a duration of 10,000 days", { projects: projects(1, 10_000) }],
    ["a milestone", { projects: projects(1, 0) }],
    [
      "an earliest start 40,000 days after the start",
      { projects: [{ id: "A", duration: 1, earliestStart: (day("2027-01-04") + 40_000) as Day }] },
    ],
    ["a lag of 10,000 days", { dependencies: [{ from: "network", to: "voip", lag: 10_000 }] }],
    ["a lead of 10,000 days", { dependencies: [{ from: "network", to: "voip", lag: -10_000 }] }],
    [
      "a cycle, which is an answer and not a problem",
      {
        dependencies: [
          { from: "network", to: "voip" },
          { from: "voip", to: "network" },
        ],
      },
    ],
    [
      "one weekday, holidays on all others",
      { calendar: { weekdays: ["SUNDAY"], holidays: [day("2027-01-04")] } },
    ],
  ])("%s", (_, changed) => {
    expect(problemsOf(changed)).toEqual([]);
  });
});
