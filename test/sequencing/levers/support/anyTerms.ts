import fc from "fast-check";
import { asCents } from "../../../../src/kernel/Cents";
import { addDays, printDay } from "../../../../src/kernel/Day";
import { addMonths } from "../../../../src/kernel/Month";
import type { CapacityStep, SchedulingTerms } from "../../../../src/sequencing/dated/SchedulingTerms";
import { perDayOf } from "../../../../src/sequencing/dated/statedCapacities";
import type { ProjectRecord } from "../../../../src/sequencing/roadmap/RoadmapRecord";
import { LEVELS, type Level } from "../../../../src/sequencing/schedule/PriceLevel";
import { DURATION_UNITS, LAG_UNITS } from "../../../../src/sequencing/roadmap/vocabulary";
import { Decimal } from "../../../../src/kernel/Decimal";
import { workingDaysOf } from "../../../../src/sequencing/workingDaysOf";
import { after, cost, day, month, phase, project, terms } from "../../dated/support/terms";

const START = day("2027-01-04");
const MONTH = month("2027-01");

const aDay = fc.nat(300).map((count) => printDay(addDays(START, count)));
const money = fc.nat(5_000_00).map((cents) => new Decimal(cents).div(100).toFixed(2));
const oneOf = <Key extends string>(record: Readonly<Record<Key, string>>) =>
  fc.constantFrom(...(Object.keys(record) as Key[]));

/** A project that may have begun, be finished or be declined, in any unit, with or without everything that it may lack. */
const anyProject = (name: string): fc.Arbitrary<ProjectRecord> =>
  fc
    .record({
      status: fc.constantFrom("APPROVED", "APPROVED", "IN_PROGRESS", "DONE", "DECLINED"),
      durationUnit: oneOf(DURATION_UNITS),
      duration: fc.nat(6),
      around: fc.option(fc.tuple(fc.nat(6), fc.nat(6))),
      earliestStart: fc.option(aDay),
      fixedStart: fc.option(aDay),
      deadline: fc.option(fc.tuple(aDay, money)),
      monthly: fc.tuple(money, money, money, money),
      progress: fc.option(fc.nat(100)),
    })
    .map(({ duration, around, deadline, monthly, progress, status, ...rest }) => {
      const [monthlyBenefit, monthlyTimeSaved, monthlyRiskReduction, monthlyRunningCost] = monthly;
      return project(name, {
        ...rest,
        status,
        duration,
        optimisticDuration: around === null ? null : Math.max(0, duration - around[0]),
        pessimisticDuration: around === null ? null : duration + around[1],
        ...(deadline === null
          ? {}
          : {
              finishBy: deadline[0],
              deadlineKind: "SOFT",
              deadlineReason: "LEASE",
              monthlyPenalty: deadline[1],
            }),
        ...{ monthlyBenefit, monthlyTimeSaved, monthlyRiskReduction, monthlyRunningCost },
        progress: status === "IN_PROGRESS" ? progress : null,
      });
    });

/** People of one role that are stated, and of another that follow a plan. */
const anyCapacities = fc.array(fc.nat(40), { maxLength: 3 }).map((tenths): CapacityStep[] => [
  ...tenths.map((count, index): CapacityStep => {
    const fte = new Decimal(count).div(10);
    const basis = { kind: "STATED", fte: fte.toFixed(4) } as const;
    return { role: "Engineer", from: addMonths(MONTH, 2 * index), perDay: perDayOf(fte, 5), basis };
  }),
  {
    role: "SUPPORT",
    from: MONTH,
    perDay: 2_000,
    basis: { kind: "PLAN", provided: 100_00, runWork: 60_00, workingDays: 20 },
  },
]);

const anyShared = fc.record({
  freezes: fc.array(fc.tuple(aDay, fc.nat(20), fc.option(money)), { maxLength: 3 }),
  capacities: anyCapacities,
  amounts: fc.array(fc.nat(9_000_00), { maxLength: 3 }),
});

const anySettings = fc.record({
  months: fc.integer({ min: 1, max: 36 }),
  asOf: fc.nat(100).map((count) => addDays(START, count)),
  weights: fc.record({ cash: fc.nat(500), productivity: fc.nat(500), expectedLoss: fc.nat(500) }),
  finishPrice: fc.nat(5_000_00).map(asCents),
  movePrice: fc.nat(5_000_00).map(asCents),
  levels: fc.uniqueArray(fc.record({ level: oneOf<Level>(LEVELS), tolerance: fc.nat(500_00).map(asCents) }), {
    selector: ({ level }) => level,
  }),
});

const anyParts = fc.record({
  phaseShare: fc.nat(100),
  costs: fc.array(fc.tuple(money, fc.boolean()), { maxLength: 2 }),
  hours: fc.option(fc.nat(200_00)),
  lag: fc.option(fc.tuple(fc.integer({ min: -5, max: 5 }), oneOf(LAG_UNITS))),
});

/** Terms of up to four projects with any of what can be moved, as their reader could have made them. */
export const anyTerms: fc.Arbitrary<SchedulingTerms> = fc
  .tuple(
    fc.tuple(...["A", "B", "C", "D"].map(anyProject)),
    fc.array(anyParts, { minLength: 4, maxLength: 4 }),
    anyShared,
    anySettings,
  )
  .map(([projects, parts, { freezes, capacities, amounts }, settings]) => {
    const lengths = projects.map(({ duration, durationUnit }) => workingDaysOf(duration, durationUnit, 5));
    const ofEach = <Part>(
      made: (part: (typeof parts)[number], id: string, length: number) => Part[],
    ): Part[] =>
      projects.flatMap(({ id }, index) => {
        const part = parts[index];
        return part === undefined ? [] : made(part, id, lengths[index] ?? 0);
      });
    return terms(
      {
        projects,
        phases: ofEach(({ phaseShare }, id, length) => {
          const first = Math.floor((length * phaseShare) / 100);
          return [
            phase(id, { name: "First", duration: first, departments: ["Sales"] }),
            phase(id, { name: "Last", ordinal: 1, duration: Math.floor((length - first) / 2) }),
          ];
        }),
        costs: ofEach(({ costs }, id, length) =>
          costs.map(([amount, isMilestone]) =>
            cost(id, {
              amount,
              ...(isMilestone && length > 0 ? { profile: "MILESTONE", workingDay: length } : {}),
            }),
          ),
        ),
        efforts: ofEach(({ hours }, projectId) =>
          hours === null
            ? []
            : [{ projectId, role: "Engineer", hours: new Decimal(hours).div(100).toFixed(2) }],
        ),
        dependencies: ofEach(({ lag }, id) =>
          id === "A" || lag === null ? [] : [after("A", id, { lag: lag[0], lagUnit: lag[1] })],
        ),
        freezeWindows: freezes.map(([firstDay, length, disruptionPrice]) => ({
          name: "Close",
          firstDay,
          lastDay: printDay(addDays(day(firstDay), length)),
          departments: [],
          disruptionPrice,
        })),
        departments: [{ name: "Sales", limit: 1 }],
      },
      {
        capacities,
        allowances: amounts.map((amount, index) => ({
          name: `Quarter ${index + 1}`,
          from: addMonths(MONTH, 3 * index),
          to: addMonths(MONTH, 3 * index + 3),
          amount: asCents(amount),
          expenditure: undefined,
          carriesOver: false,
        })),
      },
      settings,
    );
  });
