import { nowNextLater } from "../../../src/sequencing/answers/nowNextLater";
import type { WhyUnscheduled } from "../../../src/sequencing/answers/whyUnscheduled";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { PeriodClock } from "../../../src/sequencing/PeriodClock";
import { constraintInWords } from "../../../src/sequencing/schedule/inWords";
import { after, cents, instance, people, project, role, waiting } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

/** From 10: Old finished at 10, Running is 8-12, Soon starts in 12 < 10 + 3, Next in 13, Far in 17 = 10 + 3 + 4. */
it("sorts by what is done, running, near and far", () => {
  const five = instance(30, [
    project("Far"),
    project("Next"),
    project("Soon"),
    project("Running", { duration: 4 }),
    project("Old", { duration: 10 }),
  ]);
  const starts = new Map([
    ["Far", 17],
    ["Next", 13],
    ["Soon", 12],
    ["Running", 8],
    ["Old", 0],
  ]);
  expect(nowNextLater(five, starts, { asOf: 10, now: 3, next: 4 })).toEqual({
    done: ["Old"],
    now: ["Running", "Soon"],
    next: ["Next"],
    later: ["Far"],
    unscheduled: [],
  });
  // Without a stretch for now, only what runs at 10 is on.
  expect(nowNextLater(five, starts, { asOf: 10, now: 0, next: 3 }).now).toEqual(["Running"]);
});

const why = (of: Instance, starts: ReadonlyMap<string, number>): WhyUnscheduled | undefined =>
  nowNextLater(of, starts, { asOf: 0, now: 1, next: 1 }).unscheduled[0]?.why;

/**
 * Must has the engineer in 0-3 of 5 periods, so May, three periods long, is short of people at 0, 1 and 2. At 0 it would also
 * start before Survey, on which it depends, has finished in 1; at 1 and 2 it breaks one thing only, and 1 is earlier.
 */
it("what has no room says what its best place would break", () => {
  const three = { duration: 3, demands: people("Engineer", 1, 3) };
  const both = instance(
    5,
    [project("Must", three), project("Survey"), project("May", { ...three, optional: true })],
    { roles: [role("Engineer", 1, 5)], relations: [after("Survey", "May")] },
  );
  const found = why(
    both,
    new Map([
      ["Must", 0],
      ["Survey", 0],
    ]),
  );
  if (found?.kind !== "NO_ROOM") throw new Error("There is room.");
  expect(found.start).toBe(1);
  expect(found.breaks.map((constraint) => constraintInWords(constraint, both, new PeriodClock()))).toEqual([
    "the people of role Engineer",
  ]);
});

it("what depends on something without a place says so", () => {
  const relation = after("Network", "Phones");
  const two = instance(5, [project("Phones", { optional: true }), project("Network", { optional: true })], {
    relations: [relation],
  });
  expect(why(two, new Map())).toEqual({
    kind: "NO_ROOM",
    start: 0,
    breaks: [{ kind: "RELATION", relation }],
  });
});

/**
 * The whole finishes in 1. Wiki lasts 3 periods: placed at 0 it makes the whole finish 2 periods later at 10 each, 20; left out
 * it waits from 3 until 5 at 4, 8. So it costs 20 - 0 - 8 = 12 more than it brings. At 11 a period it would bring 22.
 */
it("what may be left out and costs more than it brings says by how much", () => {
  const of = (cash: number) =>
    instance(5, [project("ERP"), project("Wiki", { duration: 3, optional: true, delay: waiting(cash) })], {
      finishPrice: cents(10),
    });
  expect(why(of(4), new Map([["ERP", 0]]))).toEqual({ kind: "COSTS_MORE", start: 0, by: 12 });
  expect(why(of(11), new Map([["ERP", 0]]))).toEqual({ kind: "FITS", start: 0 });
});

it("every project stands in one list, and what has no room has none at any start", () => {
  const reasons = new Set<string>();
  everyScheduled(8, (drawn, starts, seed) => {
    const twins = drawn.projects.map((one) => ({
      ...one,
      id: `Twin of ${one.id}`,
      optional: true,
      fixedStart: undefined,
    }));
    const any = { ...drawn, projects: [...drawn.projects, ...twins] };
    const outlook = { asOf: seed % 10, now: seed % 4, next: 4 };
    const { done, now, next, later, unscheduled } = nowNextLater(any, starts, outlook);
    const all = [...done, ...now, ...next, ...later, ...unscheduled.map(({ id }) => id)];
    expect(all.sort()).toEqual(any.projects.map(({ id }) => id).sort());
    for (const { id, why: reason } of unscheduled) {
      reasons.add(reason.kind);
      const duration = any.projects.find((one) => one.id === id)?.duration ?? 0;
      const fits = Array.from({ length: any.horizon - duration + 1 }, (_, start) => start).filter(
        (start) => brokenConstraints(any, new Map(starts).set(id, start)).length === 0,
      );
      expect(reason.kind === "NO_ROOM").toBe(fits.length === 0);
      if (reason.kind === "NO_ROOM") expect(reason.breaks.length).toBeGreaterThan(0);
      else expect(reason.kind !== "LONGER_THAN_HORIZON" && fits.includes(reason.start)).toBe(true);
    }
  });
  expect([...reasons].sort()).toEqual(["COSTS_MORE", "FITS", "NO_ROOM"]);
});

it("what stood somewhere and is taken out fits there again", () => {
  everyScheduled(8, (any, starts) => {
    for (const id of starts.keys()) {
      const rest = new Map(starts);
      rest.delete(id);
      const { unscheduled } = nowNextLater(any, rest, { asOf: 0, now: 1, next: 1 });
      const reason = unscheduled.find((one) => one.id === id)?.why;
      expect(reason?.kind === "FITS" || reason?.kind === "COSTS_MORE").toBe(true);
    }
  });
});
