import { chanceOfDeadlines } from "../../../src/sequencing/answers/chances/chanceOfDeadlines";
import { Replay } from "../../../src/sequencing/answers/chances/Replay";
import { stretchedTo } from "../../../src/sequencing/answers/chances/stretchedTo";
import { withRoom } from "../../../src/sequencing/answers/chances/withRoom";
import { finishOf } from "../../../src/sequencing/answers/finishOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { NONE } from "../../../src/sequencing/schedule/Profiles";
import { Random } from "../../../src/kernel/Random";
import { after, cents, instance, people, project, role } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

const points = (optimistic: number, likely: number, pessimistic: number) => ({
  optimistic,
  likely,
  pessimistic,
});

const due = (finish: number) => ({ kind: "HARD" as const, finish });

/** How much of the triangle from 2 over 4 to 8 lies up to a duration from 4 to 8. */
const shareUpTo = (duration: number): number => 1 - (8 - duration) ** 2 / ((8 - 2) * (8 - 4));

/**
 * ERP is planned for 4 periods and due in 6: it is in time when its duration is rounded to 6 or less, so up to 6.5, for which
 * the chance is 1 - 1.5^2 / 24 = 0.90625. The mean of the triangle is (2 + 4 + 8) / 3 = 4.667.
 */
it("the chance of one project is that of the triangle", () => {
  const one = instance(9, [project("ERP", { duration: 4, deadline: due(6) })]);
  const { deadlines, finish, unfinished, ...rest } = chanceOfDeadlines(
    one,
    new Map([["ERP", 0]]),
    new Map([["ERP", points(2, 4, 8)]]),
    { trials: 20_000, seed: 7 },
  );
  expect(rest).toEqual({ distribution: "triangular", generator: "mulberry32", seed: 7, trials: 20_000 });
  expect(unfinished).toBe(0);
  const [erp] = deadlines;
  expect(erp).toMatchObject({ id: "ERP", kind: "HARD", deadline: 6, scheduledFinish: 4 });
  expect(shareUpTo(6.5)).toBe(0.90625);
  // The standard error is sqrt(0.90625 x 0.09375 / 20,000) = 0.00206; four of them are as good as certain.
  expect(erp?.standardError).toBeCloseTo(0.00206, 4);
  expect(Math.abs((erp?.chance ?? 0) - 0.90625)).toBeLessThan(4 * 0.00206);
  expect(Math.abs((finish.mean ?? 0) - 14 / 3)).toBeLessThan(0.05);
  // Up to 4.5 lies 1 - 3.5^2 / 24 = 0.490, up to 5.5 0.740, up to 6.5 0.906: P50 is 5, P80 and P90 are 6.
  expect(finish).toMatchObject({ scheduled: 4, p50: 5, p80: 6, p90: 6 });
});

/**
 * Two projects of 1, 2 or 3 periods each: rounded from the triangle 1, 2, 3 they last 1 up to 1.5, (0.5)^2 / 2 = 1/8, 3 just as
 * often, 2 else. Phones follow ERP, so both take 2 with 1/64, 3 with 2 x 1/8 x 6/8 = 12/64, 4 with 38/64, 5 with 12/64, 6 with 1/64.
 * But Phones start in 2 at the earliest, as scheduled: with ERP in 1 the whole takes as long as with 2. So 3 has (1/8 + 6/8) x 1/8 =
 * 7/64, 4 has 7/8 x 6/8 + 1/8 x 1/8 = 43/64, 5 has 7/8 x 1/8 + 1/8 x 6/8 = 13/64, 6 has 1/64.
 */
it("a project that takes longer pushes what waits for it; nothing starts before its scheduled start", () => {
  const two = instance(
    9,
    [project("ERP", { duration: 2 }), project("Phones", { duration: 2, deadline: due(4) })],
    { relations: [after("ERP", "Phones")] },
  );
  const starts = new Map([
    ["ERP", 0],
    ["Phones", 2],
  ]);
  const three = points(1, 2, 3);
  const durations = new Map([
    ["ERP", three],
    ["Phones", three],
  ]);
  const { deadlines, finish } = chanceOfDeadlines(two, starts, durations, { trials: 20_000, seed: 3 });
  const [phones] = deadlines;
  const inTime = (7 + 43) / 64;
  expect(Math.abs((phones?.chance ?? 0) - inTime)).toBeLessThan(4 * (phones?.standardError ?? 0));
  const mean = (3 * 7 + 4 * 43 + 5 * 13 + 6 * 1) / 64;
  expect(Math.abs((finish.mean ?? 0) - mean)).toBeLessThan(4 * (finish.standardError ?? 0));
  expect(finish).toMatchObject({ p50: 4, p80: 5, p90: 5 });
});

/**
 * ERP takes 4 instead of 2 periods. Wifi, which shares the engineer, waits until 4. ERP now disrupts Finance in 2 and 3 instead
 * of 1, so Scanners wait until 4. Its 60 fall due in 2 instead of 1, so in H2, which has 120: enough for the 60 of Order, which
 * stays in 3. Lease, fixed to 3, depends on ERP and slips to 4.
 */
it("people, departments and money are kept under other durations, fixed starts and deadlines are not", () => {
  const cutover = (from: number, to: number) => [{ name: "Cutover", from, to, departments: ["Finance"] }];
  const half = (name: string, from: number, to: number, amount: number) => ({
    name,
    budget: "IT",
    from,
    to,
    amount: cents(amount),
    carriesOver: false,
  });
  const cost = (offset: number) => [{ budget: "IT", offset, amount: cents(60) }];
  const five = instance(
    9,
    [
      project("ERP", {
        duration: 2,
        demands: people("Engineer", 1, 2),
        phases: cutover(1, 2),
        costs: cost(1),
        deadline: due(2),
      }),
      project("Wifi", { demands: people("Engineer", 1, 1), deadline: due(4) }),
      project("Scanners", { phases: cutover(0, 1), deadline: due(3) }),
      project("Order", { costs: cost(0), deadline: due(4) }),
      project("Lease", { fixedStart: 3, deadline: due(4) }),
    ],
    {
      relations: [after("ERP", "Lease")],
      roles: [role("Engineer", 1, 9)],
      departments: [{ name: "Finance", limit: 1 }],
      budgets: [half("H1", 0, 2, 100), half("H2", 2, 9, 120)],
    },
  );
  const starts = new Map([
    ["ERP", 0],
    ["Wifi", 2],
    ["Scanners", 2],
    ["Order", 3],
    ["Lease", 3],
  ]);
  expect(brokenConstraints(five, starts)).toEqual([]);
  const replay = new Replay(
    withRoom(five, starts, ({ duration }) => 2 * duration),
    starts,
  );
  const found = replay.under(Int32Array.from(replay.projects, ({ id }) => (id === "ERP" ? 4 : 1)));
  const byId = Object.fromEntries(replay.projects.map(({ id }, place) => [id, found[place]]));
  expect(byId).toEqual({ ERP: 0, Wifi: 4, Scanners: 4, Order: 3, Lease: 4 });
  const certain = new Map([["ERP", points(4, 4, 4)]]);
  const { deadlines } = chanceOfDeadlines(five, starts, certain, { trials: 2, seed: 1 });
  expect(deadlines.map(({ id, chance }) => [id, chance])).toEqual([
    ["ERP", 0],
    ["Wifi", 0],
    ["Scanners", 0],
    ["Order", 1],
    ["Lease", 0],
  ]);
});

/** The engineer leaves after period 3. ERP, planned for 2 periods, takes 5: Wifi finds nobody any more. */
it("what finds no place misses its deadline, and the whole has no finish", () => {
  const two = instance(
    4,
    [
      project("ERP", { duration: 2, demands: people("Engineer", 1, 2) }),
      project("Wifi", { demands: people("Engineer", 1, 1), deadline: due(4) }),
    ],
    { roles: [{ name: "Engineer", capacity: [1, 1, 1, 0] }] },
  );
  const starts = new Map([
    ["ERP", 0],
    ["Wifi", 2],
  ]);
  const found = chanceOfDeadlines(two, starts, new Map([["ERP", points(3, 3, 3)]]), { trials: 10, seed: 1 });
  expect(found).toMatchObject({ unfinished: 10, deadlines: [{ id: "Wifi", chance: 0 }] });
  expect(found.finish).toEqual({ scheduled: 3 });
});

it("what is left out never meets its deadline", () => {
  const one = instance(4, [project("May", { optional: true, deadline: due(4) })]);
  const { deadlines } = chanceOfDeadlines(one, new Map(), new Map(), { trials: 1, seed: 1 });
  expect(deadlines).toMatchObject([{ id: "May", scheduledFinish: undefined, chance: 0 }]);
});

it("trials, points and ids that make no sense are refused", () => {
  const one = instance(4, [project("ERP")]);
  const starts = new Map([["ERP", 0]]);
  const run = (id: string, of: ReturnType<typeof points>, trials: number) => () =>
    chanceOfDeadlines(one, starts, new Map([[id, of]]), { trials, seed: 1 });
  expect(run("ERP", points(1, 1, 1), 0)).toThrow("0 trials");
  expect(run("ERP", points(2, 1, 3), 1)).toThrow('"ERP" are 2, 1 and 3');
  expect(run("CRM", points(1, 1, 1), 1)).toThrow('"CRM"');
});

it("under the planned durations the schedule is made again as it is", () => {
  everyScheduled(12, (any, starts) => {
    const { deadlines, finish } = chanceOfDeadlines(any, starts, new Map(), { trials: 2, seed: 1 });
    const last = finishOf(any.projects, starts);
    expect(finish).toEqual({
      scheduled: last,
      mean: last,
      standardError: 0,
      p50: last,
      p80: last,
      p90: last,
    });
    for (const { deadline, scheduledFinish, chance, standardError } of deadlines) {
      expect(chance).toBe(scheduledFinish !== undefined && scheduledFinish <= deadline ? 1 : 0);
      expect(standardError).toBe(0);
    }
    const replay = new Replay(
      withRoom(any, starts, ({ duration }) => duration),
      starts,
    );
    const made = replay.under(Int32Array.from(replay.projects, ({ duration }) => duration));
    replay.projects.forEach(({ id }, place) => {
      expect(made[place]).toBe(starts.get(id));
    });
  });
});

it("under any durations a schedule keeps everything but deadlines and fixed starts, one run after the other", () => {
  everyScheduled(10, (any, starts, seed) => {
    const random = new Random(seed);
    const roomy = withRoom(any, starts, ({ duration }) => 2 * duration + 3);
    const replay = new Replay(roomy, starts);
    for (let run = 0; run < 4; run++) {
      const lasts = Int32Array.from(replay.projects, ({ duration }) => random.below(2 * duration + 4));
      const found = replay.under(lasts);
      const projects = replay.projects.map((one, place) => stretchedTo(one, lasts[place] ?? 0));
      const made = new Map(projects.map(({ id }, place) => [id, found[place] ?? NONE]));
      expect([...made.values()]).not.toContain(NONE);
      expect(brokenConstraints({ ...roomy, projects }, made)).toEqual([]);
      for (const [id, start] of made) expect(start).toBeGreaterThanOrEqual(starts.get(id) ?? 0);
    }
  });
});

/** 1.00 in period 0 and 2.00 in period 1 keep to 2.50 in period 0; in half the time both are due in period 0, which is too much. */
it("costs that come to be due together count together", () => {
  const due = [0, 1].map((offset) => ({ budget: "IT", offset, amount: cents(100 * (offset + 1)) }));
  const windows = [
    { name: "First", budget: "IT", from: 0, to: 1, amount: cents(250), carriesOver: false },
    { name: "Rest", budget: "IT", from: 1, to: 20, amount: cents(1_000), carriesOver: false },
  ];
  const tight = instance(20, [project("ERP", { duration: 4, costs: due })], { budgets: windows });
  const replay = new Replay(tight, new Map([["ERP", 0]]));
  expect([4, 2, 4].map((lasts) => [...replay.under(Int32Array.of(lasts))])).toEqual([[0], [1], [0]]);
});

it("the same seed gives the same answer, however projects and relations are listed", () => {
  everyScheduled(8, (any, starts, seed) => {
    const durations = new Map(
      any.projects.map(({ id, duration }) => [id, points(duration, duration + 1, 2 * duration + 2)]),
    );
    const run = (of: typeof any, uncertain = durations) =>
      chanceOfDeadlines(of, starts, uncertain, { trials: 30, seed });
    expect(run(any)).toEqual(run(any));
    const shuffled = { ...any, projects: any.projects.toReversed(), relations: any.relations.toReversed() };
    const turned = run(shuffled, new Map([...durations].reverse()));
    expect(turned.finish).toEqual(run(any).finish);
    expect(turned.deadlines.toReversed()).toEqual(run(any).deadlines);
  });
});
