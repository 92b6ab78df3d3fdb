import fc from "fast-check";
import type { Timing } from "../../src/sequencing/criticalPath";
import type { Dependency, Network, Relation } from "../../src/sequencing/Network";
import { timesOf } from "./support/network";

const ALL_RELATIONS: readonly Relation[] = [
  "FINISH_TO_START",
  "START_TO_START",
  "FINISH_TO_FINISH",
  "START_TO_FINISH",
];

/** A network in which activities depend on earlier ones only, with milestones, lags and leads. */
const anyNetwork = (relations = ALL_RELATIONS, latestEarliestStart = 12): fc.Arbitrary<Network> =>
  fc.integer({ min: 1, max: 8 }).chain((count) =>
    fc.record({
      activities: fc.tuple(
        ...Array.from({ length: count }, (_, i) =>
          fc.record({
            id: fc.constant(`P${i}`),
            name: fc.constant(`P${i}`),
            duration: fc.integer({ min: 0, max: 9 }),
            earliestStart: fc.integer({ min: 0, max: latestEarliestStart }),
          }),
        ),
      ),
      dependencies:
        count === 1 ? fc.constant([]) : fc.array(dependencyAmong(count, relations), { maxLength: 14 }),
    }),
  );

const dependencyAmong = (count: number, relations: readonly Relation[]): fc.Arbitrary<Dependency> =>
  fc
    .record({
      to: fc.integer({ min: 1, max: count - 1 }),
      before: fc.nat(),
      relation: fc.constantFrom(...relations),
      lag: fc.integer({ min: -8, max: 8 }),
    })
    .map(({ to, before, relation, lag }) => ({ from: `P${before % to}`, to: `P${to}`, relation, lag }));

interface Dates {
  readonly start: number;
  readonly finish: number;
}
const earliest = (timing: Timing): Dates => ({ start: timing.earliestStart, finish: timing.earliestFinish });
const latest = (timing: Timing): Dates => ({ start: timing.latestStart, finish: timing.latestFinish });

/** How many days later the second could be before the dependency held it up less than it does; 0 when it just holds. */
function roomIn({ relation, lag }: Dependency, first: Dates, second: Dates): number {
  const from = relation === "FINISH_TO_START" || relation === "FINISH_TO_FINISH" ? first.finish : first.start;
  const to = relation === "FINISH_TO_START" || relation === "START_TO_START" ? second.start : second.finish;
  return to - from - lag;
}

const byId = (timings: readonly Timing[]) => new Map(timings.map((timing) => [timing.activity.id, timing]));

function timingIn(timings: ReadonlyMap<string, Timing>, id: string): Timing {
  const timing = timings.get(id);
  if (timing === undefined) throw new Error(`${id} has no times.`);
  return timing;
}

/** The network with one activity held back until a day. */
const heldBack = (network: Network, id: string, earliestStart: number): Network => ({
  ...network,
  activities: network.activities.map((activity) =>
    activity.id === id ? { ...activity, earliestStart } : activity,
  ),
});

const check = (network: fc.Arbitrary<Network>, holds: (network: Network) => void) => {
  fc.assert(fc.property(network, holds), { numRuns: 500 });
};

it("neither earliest nor latest dates violate a dependency, the first day, an earliest start or the finish", () => {
  check(anyNetwork(), (network) => {
    const { finish, timings } = timesOf(network);
    const times = byId(timings);
    for (const dates of [earliest, latest]) {
      for (const dependency of network.dependencies) {
        const [first, second] = [timingIn(times, dependency.from), timingIn(times, dependency.to)];
        expect(roomIn(dependency, dates(first), dates(second))).toBeGreaterThanOrEqual(0);
      }
      for (const timing of timings) {
        expect(dates(timing).finish - dates(timing).start).toBe(timing.activity.duration);
        expect(dates(timing).start).toBeGreaterThanOrEqual(timing.activity.earliestStart);
        expect(dates(timing).finish).toBeLessThanOrEqual(finish);
      }
    }
  });
});

it("nothing could start earlier or later: something holds each date where it is", () => {
  check(anyNetwork(), (network) => {
    const { finish, timings } = timesOf(network);
    const times = byId(timings);
    const just = (dates: (timing: Timing) => Dates) => (dependency: Dependency) =>
      roomIn(dependency, dates(timingIn(times, dependency.from)), dates(timingIn(times, dependency.to))) ===
      0;
    for (const { activity, earliestStart, latestFinish } of timings) {
      const before = network.dependencies.filter(({ to }) => to === activity.id);
      const after = network.dependencies.filter(({ from }) => from === activity.id);
      expect(earliestStart === activity.earliestStart || before.some(just(earliest))).toBe(true);
      expect(latestFinish === finish || after.some(just(latest))).toBe(true);
    }
  });
});

it("the order in which activities and dependencies are given changes nothing", () => {
  const shuffled = anyNetwork().chain((network) =>
    fc.record({
      network: fc.constant(network),
      activities: fc.shuffledSubarray([...network.activities], { minLength: network.activities.length }),
      dependencies: fc.shuffledSubarray([...network.dependencies], {
        minLength: network.dependencies.length,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ network, ...other }) => {
      expect(byId(timesOf(other).timings)).toEqual(byId(timesOf(network).timings));
    }),
  );
});

it("reversing time mirrors all dates and keeps the critical path", () => {
  const mirrored: Record<Relation, Relation> = {
    FINISH_TO_START: "FINISH_TO_START",
    START_TO_START: "FINISH_TO_FINISH",
    FINISH_TO_FINISH: "START_TO_START",
    START_TO_FINISH: "START_TO_FINISH",
  };
  check(anyNetwork(ALL_RELATIONS, 0), ({ activities, dependencies }) => {
    const { finish, timings } = timesOf({ activities, dependencies });
    const reversed = timesOf({
      activities,
      dependencies: dependencies.map(({ from, to, relation, lag }) => ({
        from: to,
        to: from,
        relation: mirrored[relation],
        lag,
      })),
    });
    expect(reversed.finish).toBe(finish);
    expect(reversed.timings.map((timing) => [earliest(timing), latest(timing), timing.critical])).toEqual(
      timings.map((timing) => [
        { start: finish - timing.latestFinish, finish: finish - timing.latestStart },
        { start: finish - timing.earliestFinish, finish: finish - timing.earliestStart },
        timing.critical,
      ]),
    );
  });
});

it("slipping by the total float keeps the finish, by a day more moves it a day", () => {
  check(anyNetwork(), (network) => {
    const { finish, timings } = timesOf(network);
    for (const { activity, latestStart } of timings) {
      expect(timesOf(heldBack(network, activity.id, latestStart)).finish).toBe(finish);
      expect(timesOf(heldBack(network, activity.id, latestStart + 1)).finish).toBe(finish + 1);
    }
  });
});

it("slipping by the free float moves nothing else, by a day more moves another activity or the finish", () => {
  check(anyNetwork(), (network) => {
    const before = timesOf(network);
    for (const { activity, earliestStart, freeFloat } of before.timings) {
      const othersAfter = (slip: number) => {
        const { finish, timings } = timesOf(heldBack(network, activity.id, earliestStart + slip));
        const others = timings.filter((timing) => timing.activity.id !== activity.id);
        return { finish, starts: others.map((timing) => timing.earliestStart) };
      };
      expect(othersAfter(freeFloat)).toEqual(othersAfter(0));
      expect(othersAfter(freeFloat + 1)).not.toEqual(othersAfter(0));
    }
  });
});

it("free float is at most total float, neither is negative, and something is critical", () => {
  check(anyNetwork(), (network) => {
    const { timings } = timesOf(network);
    for (const { freeFloat, totalFloat, critical } of timings) {
      expect(freeFloat).toBeGreaterThanOrEqual(0);
      expect(totalFloat).toBeGreaterThanOrEqual(freeFloat);
      expect(critical).toBe(totalFloat === 0);
    }
    expect(timings.some(({ critical }) => critical)).toBe(true);
  });
});

it("a longer activity never shortens the whole, where dependencies hold starts only", () => {
  const held = anyNetwork(["FINISH_TO_START", "START_TO_START"]);
  check(held, (network) => {
    const { finish } = timesOf(network);
    for (const { id } of network.activities) {
      const activities = network.activities.map((activity) =>
        activity.id === id ? { ...activity, duration: activity.duration + 3 } : activity,
      );
      expect(timesOf({ ...network, activities }).finish).toBeGreaterThanOrEqual(finish);
    }
  });
});

it("a longer lag never lets anything start earlier", () => {
  check(anyNetwork(), (network) => {
    const starts = timesOf(network).timings.map(({ earliestStart }) => earliestStart);
    const lagging = network.dependencies.map((dependency) => ({ ...dependency, lag: dependency.lag + 2 }));
    timesOf({ ...network, dependencies: lagging }).timings.forEach(({ earliestStart }, i) => {
      expect(earliestStart).toBeGreaterThanOrEqual(starts[i] ?? 0);
    });
  });
});
