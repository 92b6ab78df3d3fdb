import fc from "fast-check";
import { compile } from "../../../src/sequencing/schedule/compile";
import { level } from "../../../src/sequencing/schedule/level";
import { latestStartFirst } from "../../../src/sequencing/schedule/priorityRules";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { scoreOf } from "../../../src/sequencing/schedule/score";
import { anyInstance } from "./support/anyInstance";
import { cents, instance, people, project, role, waiting } from "./support/instance";

const SEARCH_ONLY = { ...USUAL_EFFORT, nodes: 0 };

/**
 * One engineer; weight over duration is 2, 3 and 1, so B, A, C go in this order (Smith 1956) and finish in 1, 3 and 6. Alone
 * they could finish in 1, 2 and 3: A waits 1 period at 4, C waits 3 at 3, together 13.
 */
it.each([
  ["the search", SEARCH_ONLY],
  ["the exact search", USUAL_EFFORT],
])("%s puts the dearest delay for each period of work first", (_, effort) => {
  const single = (id: string, duration: number, weight: number) =>
    project(id, { duration, demands: people("Engineer", 1, duration), delay: waiting(weight) });
  const three = instance(6, [single("A", 2, 4), single("B", 1, 3), single("C", 3, 3)], {
    roles: [role("Engineer", 1, 6)],
  });
  expect(schedule(three, effort)).toMatchObject({
    starts: new Map([
      ["A", 1],
      ["B", 0],
      ["C", 3],
    ]),
    price: 13,
    lowerBound: 13,
  });
});

/** Seven projects of two periods need two of three people each: no two fit together, so all take 14 periods. */
it("projects of which no two fit together follow each other, which is proved", () => {
  const seven = Array.from({ length: 7 }, (_, index) =>
    project(`P${index}`, { duration: 2, demands: people("Engineer", 2, 2) }),
  );
  const one = instance(20, seven, { roles: [role("Engineer", 3, 20)], finishPrice: cents(1) });
  expect(schedule(one, USUAL_EFFORT)).toMatchObject({ kind: "scheduled", price: 14, proved: true });
});

/** Work that fills all people in all periods: 4 x 3 x 1 and 2 x 2 x 3 unit periods are 24, which two people do in 12. */
it("a schedule as short as the work allows needs no search to be proved", () => {
  const long = ["A", "B", "C", "D"].map((id) =>
    project(id, { duration: 3, demands: people("Engineer", 1, 3) }),
  );
  const wide = ["E", "F"].map((id) => project(id, { duration: 3, demands: people("Engineer", 2, 3) }));
  const full = instance(30, [...long, ...wide], { roles: [role("Engineer", 2, 30)], finishPrice: cents(1) });
  expect(schedule(full, SEARCH_ONLY)).toMatchObject({ price: 12, lowerBound: 12, proved: true });
});

/** Moving costs 50 and waiting from 0 to 2 costs 2 x 20: the published start stays until waiting costs more. */
it.each([
  [20, 2, 40],
  [30, 0, 50],
])("at %i a period a project published for 2 starts in %i", (price, start, total) => {
  const published = { start: 2, movePrice: cents(50) };
  const one = instance(9, [project("ERP", { delay: waiting(price), published })]);
  expect(schedule(one, USUAL_EFFORT)).toMatchObject({ starts: new Map([["ERP", start]]), price: total });
});

it("what is optional is left out when nothing else fits", () => {
  const both = { duration: 3, demands: people("Engineer", 1, 3) };
  const two = instance(5, [project("Must", both), project("May", { ...both, optional: true })], {
    roles: [role("Engineer", 1, 5)],
  });
  expect(schedule(two, USUAL_EFFORT)).toMatchObject({ starts: new Map([["Must", 0]]), leftOut: ["May"] });
});

it("no schedule is worse than one pass of levelling", () => {
  fc.assert(
    fc.property(anyInstance(20, 4), (any) => {
      const compiled = compile(any);
      const levelled = scoreOf(compiled, level(compiled, latestStartFirst));
      if (levelled.missing > 0) return;
      const outcome = schedule(any, { schedules: 20, nodes: 20, seed: 1 });
      expect(outcome.kind === "scheduled" && outcome.price <= levelled.price).toBe(true);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
