import fc from "fast-check";
import type {
  BudgetWindow,
  Deadline,
  Freeze,
  Instance,
  PlannedProject,
  PlannedRelation,
} from "../../../../src/sequencing/schedule/Instance";
import { cents, project, role } from "./instance";

const HORIZON = 24;

const DEPARTMENTS = ["Finance", "Sales"];

/** How often projects have hard deadlines and fixed starts, and how much of people and money there is for each. */
export interface Room {
  /** One project in so many. */
  readonly hardIn: number;
  /** How many projects share one engineer, and the usual amount of one quarter. */
  readonly sharing: number;
}

/** Of a handful of projects most have no schedule. */
export const TIGHT: Room = { hardIn: 6, sharing: 8 };
/** Most have one, with much to decide. */
const ROOMY: Room = { hardIn: 40, sharing: 3 };

const deadlineIn = ({ hardIn }: Room): fc.Arbitrary<Deadline | undefined> =>
  fc.oneof(
    { weight: hardIn - 2, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("HARD" as const),
        finish: fc.integer({ min: 6, max: HORIZON }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("SOFT" as const),
        finish: fc.integer({ min: 2, max: HORIZON }),
        weight: fc.integer({ min: 1, max: 50 }).map(cents),
      }),
    },
  );

const projectNumber = (index: number, room: Room): fc.Arbitrary<PlannedProject> =>
  fc.integer({ min: 0, max: 4 }).chain((duration) =>
    fc
      .record({
        units: fc.integer({ min: 0, max: 2 }),
        amount: fc.integer({ min: 0, max: 60 }),
        offset: fc.integer({ min: 0, max: duration }),
        disrupts: fc.subarray(DEPARTMENTS),
        phaseFrom: fc.integer({ min: 0, max: duration }),
        earliestStart: fc.integer({ min: 0, max: 4 }),
        deadline: deadlineIn(room),
        delay: fc.integer({ min: 0, max: 30 }),
        fixedStart: fc.oneof(
          { weight: 2 * room.hardIn, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
        ),
        optional: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
      })
      .map(({ units, amount, offset, disrupts, phaseFrom, delay, ...said }) =>
        project(`P${index}`, {
          ...said,
          duration,
          demands: [{ role: "Engineer", units, from: 0, to: duration }],
          costs: [{ budget: "IT", offset, amount: cents(amount) }],
          phases: [{ name: "Cutover", from: phaseFrom, to: duration, departments: disrupts }],
          delay: { cash: cents(delay), productivity: cents(0), expectedLoss: cents(0) },
        }),
      ),
  );

/** Where a lag by dates ends, by the boundary at which it begins: never less for a later one. */
const lagEnds: fc.Arbitrary<number[]> = fc
  .array(fc.integer({ min: -2, max: 4 }), { minLength: HORIZON + 1, maxLength: HORIZON + 1 })
  .map((lags) =>
    lags.map((_, boundary) => Math.max(...lags.slice(0, boundary + 1).map((lag, from) => from + lag))),
  );

/** One with a lag by dates for each place in a list of where lags end, and else one with the same lag always. */
const relationAmong = (count: number, ends: readonly (readonly number[])[]): fc.Arbitrary<PlannedRelation> =>
  fc
    .record({
      to: fc.integer({ min: 1, max: count - 1 }),
      before: fc.nat(),
      relation: fc.constantFrom("FINISH_TO_START", "START_TO_START", "FINISH_TO_FINISH", "START_TO_FINISH"),
      lag: fc.integer({ min: -2, max: 2 }),
      dated: fc.nat({ max: 4 }),
    })
    .map(({ to, before, relation, lag, dated }) => {
      const row = ends[dated];
      const said = { from: `P${before % to}`, to: `P${to}`, relation, lag };
      if (row === undefined) return said;
      const fewest = Math.min(...row.map((end, boundary) => end - boundary));
      return { ...said, lag: fewest, wait: { said: "a while later", ends: dated } };
    });

const quartersFor = (projects: number): fc.Arbitrary<BudgetWindow[]> =>
  fc
    .array(
      fc.record({
        amount: fc.integer({ min: 20 * projects, max: 60 + 20 * projects }),
        carriesOver: fc.boolean(),
      }),
      {
        minLength: 4,
        maxLength: 4,
      },
    )
    .map((windows) =>
      windows.map(({ amount, carriesOver }, index) => ({
        name: `Q${index + 1}`,
        budget: "IT",
        from: 6 * index,
        to: 6 * index + 6,
        amount: cents(amount),
        carriesOver,
      })),
    );

const freeze: fc.Arbitrary<Freeze> = fc
  .record({
    from: fc.integer({ min: 0, max: HORIZON - 3 }),
    lasts: fc.integer({ min: 1, max: 3 }),
    departments: fc.subarray(DEPARTMENTS),
  })
  .map(({ from, lasts, departments }) => ({ name: "Freeze", from, to: from + lasts, departments }));

/** Adds times in which disruption has a price. */
export const withQuietTimes = (instances: fc.Arbitrary<Instance>): fc.Arbitrary<Instance> =>
  fc
    .tuple(
      instances,
      fc.array(fc.tuple(freeze, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 2 }),
    )
    .map(([instance, times]) => ({
      ...instance,
      quietTimes: times.map(([time, price]) => ({ ...time, name: "Quiet", price: cents(price) })),
    }));

/** A roadmap of a few projects with every kind of constraint and price, of which some have no schedule. */
export const anyInstance = (most: number, least = 1, room = ROOMY): fc.Arbitrary<Instance> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.array(lagEnds, { maxLength: 2 }))
    .chain(([count, ends]) =>
      fc.record({
        lagEnds: fc.constant(ends),
        horizon: fc.constant(HORIZON),
        projects: fc.tuple(...Array.from({ length: count }, (_, index) => projectNumber(index, room))),
        relations: count === 1 ? fc.constant([]) : fc.array(relationAmong(count, ends), { maxLength: count }),
        roles: fc
          .integer({ min: 1, max: 3 })
          .map((spare) => Math.floor(count / room.sharing) + spare)
          .map((units) => [role("Engineer", units, HORIZON)]),
        budgets: quartersFor(Math.ceil(count / room.sharing)),
        freezes: fc.array(freeze, { maxLength: 2 }),
        departments: fc.subarray(DEPARTMENTS).map((names) => names.map((name) => ({ name, limit: 1 }))),
        finishPrice: fc.integer({ min: 0, max: 3 }).map(cents),
      }),
    );
