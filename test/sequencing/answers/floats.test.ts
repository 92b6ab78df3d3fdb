import type { Dependency } from "../../../src/sequencing/Network";
import { criticalPath } from "../../../src/sequencing/criticalPath";
import { criticalPathOf } from "../../../src/sequencing/answers/criticalPathOf";
import { finishOf } from "../../../src/sequencing/answers/finishOf";
import { floatsOf } from "../../../src/sequencing/answers/floatsOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { after, cents, instance, people, project, role } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

/**
 * Network 0-3, then Phones 3-5; Audit 0-1, then Report 2-3; the whole finishes in 5.
 * Report can slip 2 alone. Audit can slip 1 before Report must move, and 3 with it: 5 - 1 - 1 = 3 is its latest start.
 */
it("total float counts until the whole finishes later, free float until something else must move", () => {
  const four = instance(
    9,
    [
      project("Network", { duration: 3 }),
      project("Phones", { duration: 2 }),
      project("Audit"),
      project("Report"),
    ],
    { relations: [after("Network", "Phones"), after("Audit", "Report")] },
  );
  const starts = new Map([
    ["Network", 0],
    ["Phones", 3],
    ["Audit", 0],
    ["Report", 2],
  ]);
  expect(floatsOf(four, starts)).toEqual(
    new Map([
      ["Network", { totalFloat: 0, freeFloat: 0, scheduleFloat: 0 }],
      ["Phones", { totalFloat: 0, freeFloat: 0, scheduleFloat: 0 }],
      ["Audit", { totalFloat: 3, freeFloat: 1, scheduleFloat: 1 }],
      ["Report", { totalFloat: 2, freeFloat: 2, scheduleFloat: 2 }],
    ]),
  );
  expect(criticalPathOf(four, starts)).toEqual(["Network", "Phones"]);
});

/** Audit must be done by 3 and Report, after it, by 4: 4 - 1 - 1 = 2 is the latest start of Audit, 3 that of Report. */
it("hard deadlines limit floats, also that of a successor", () => {
  const three = instance(
    9,
    [
      project("Move", { duration: 9 }),
      project("Audit"),
      project("Report", { deadline: { kind: "HARD", finish: 4 } }),
    ],
    { relations: [after("Audit", "Report")] },
  );
  const starts = new Map([
    ["Move", 0],
    ["Audit", 0],
    ["Report", 2],
  ]);
  const floats = floatsOf(three, starts);
  expect(floats.get("Audit")).toEqual({ totalFloat: 2, freeFloat: 1, scheduleFloat: 1 });
  expect(floats.get("Report")).toEqual({ totalFloat: 1, freeFloat: 1, scheduleFloat: 1 });
  const late = new Map(starts).set("Report", 5);
  expect(floatsOf(three, late).get("Report")).toEqual({ totalFloat: -2, freeFloat: -2, scheduleFloat: 0 });
});

/**
 * The whole takes until 9. One engineer works for Servers 0-2 and for Wifi 5-7, so Servers can slip 3 and no more; a freeze in
 * 4 stops Survey, which disrupts everyone, after 3 - 0 = 3; Lease is fixed; Order has money until 5 only, so it can slip 4.
 */
it("schedule float keeps people, freezes, money and fixed starts as well", () => {
  const engineer = { duration: 2, demands: people("Engineer", 1, 2) };
  const window = (name: string, from: number, to: number, amount: number) => ({
    name,
    budget: "IT",
    from,
    to,
    amount: cents(amount),
    carriesOver: false,
  });
  const six = instance(
    9,
    [
      project("Move", { duration: 9 }),
      project("Servers", engineer),
      project("Wifi", engineer),
      project("Survey", { phases: [{ name: "All", from: 0, to: 1, departments: ["Sales"] }] }),
      project("Lease", { fixedStart: 1 }),
      project("Order", { costs: [{ budget: "IT", offset: 0, amount: cents(100) }] }),
    ],
    {
      roles: [role("Engineer", 1, 9)],
      freezes: [{ name: "Fair", from: 4, to: 5, departments: [] }],
      budgets: [window("H1", 0, 5, 100), window("H2", 5, 9, 99)],
    },
  );
  const starts = new Map([
    ["Move", 0],
    ["Servers", 0],
    ["Wifi", 5],
    ["Survey", 0],
    ["Lease", 1],
    ["Order", 0],
  ]);
  const floats = floatsOf(six, starts);
  expect(floats.get("Servers")).toEqual({ totalFloat: 7, freeFloat: 7, scheduleFloat: 3 });
  expect(floats.get("Wifi")).toEqual({ totalFloat: 2, freeFloat: 2, scheduleFloat: 2 });
  expect(floats.get("Survey")).toEqual({ totalFloat: 8, freeFloat: 8, scheduleFloat: 3 });
  expect(floats.get("Lease")).toEqual({ totalFloat: 7, freeFloat: 7, scheduleFloat: 0 });
  expect(floats.get("Order")).toEqual({ totalFloat: 8, freeFloat: 8, scheduleFloat: 4 });
});

it("a project that is left out has no float, and a roadmap without any has no critical path", () => {
  const one = instance(9, [project("May", { optional: true })]);
  expect(floatsOf(one, new Map())).toEqual(new Map());
  expect(criticalPathOf(one, new Map())).toEqual([]);
});

it("every start within the schedule float keeps everything, the next one does not", () => {
  everyScheduled(8, (any, starts) => {
    const finish = finishOf(any.projects, starts);
    const works = (id: string, start: number): boolean => {
      const moved = new Map(starts).set(id, start);
      return brokenConstraints(any, moved).length === 0 && finishOf(any.projects, moved) <= finish;
    };
    for (const [id, { totalFloat, freeFloat, scheduleFloat }] of floatsOf(any, starts)) {
      const start = starts.get(id) ?? 0;
      for (let later = 1; later <= scheduleFloat; later++) expect(works(id, start + later)).toBe(true);
      expect(works(id, start + scheduleFloat + 1)).toBe(false);
      expect(0 <= scheduleFloat && scheduleFloat <= freeFloat && freeFloat <= totalFloat).toBe(true);
    }
  });
});

it("with every project as early as its dependencies allow, floats are those of the critical path method", () => {
  everyScheduled(12, ({ projects, relations, ...rest }) => {
    const undated = projects.map((one) => ({ ...one, deadline: undefined, fixedStart: undefined }));
    const far = 200;
    const lagEnds = (rest.lagEnds ?? []).map((row) =>
      Array.from({ length: far + 1 }, (_, b) => row[b] ?? (row.at(-1) ?? 0) + b - row.length + 1),
    );
    const dependencies = relations.map(({ wait, ...said }): Dependency => {
      const row = wait && lagEnds[wait.ends];
      if (row === undefined) return said;
      const before = (end: number) => row.filter((one) => one <= end).length - 1;
      return { ...said, reach: { after: (b) => row[b] ?? 0, before } };
    });
    const timed = criticalPath({ activities: undated, dependencies });
    if (timed.kind === "cyclic") throw new Error("There is a cycle.");
    const starts = new Map(timed.timings.map(({ activity, earliestStart }) => [activity.id, earliestStart]));
    const horizon = far;
    const free = {
      ...rest,
      lagEnds,
      projects: undated,
      relations,
      horizon,
      roles: [],
      departments: [],
      freezes: [],
    };
    const floats = floatsOf({ ...free, budgets: [] }, starts);
    for (const { activity, totalFloat, freeFloat } of timed.timings)
      expect(floats.get(activity.id)).toMatchObject({ totalFloat, freeFloat, scheduleFloat: freeFloat });
  });
});
