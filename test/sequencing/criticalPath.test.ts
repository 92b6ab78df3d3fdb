import { criticalPath } from "../../src/sequencing/criticalPath";
import type { Activity, Dependency } from "../../src/sequencing/Network";
import { criticalOf, linesOf, networkOf, tableOf, timesOf } from "./support/network";

const ALL = ["ES", "EF", "LS", "LF", "TF", "FF"] as const;

describe("each relation alone", () => {
  // A lasts 5 days, B 3; the dates of B by hand, and those of A always 0 to 5.
  it.each`
    relation  | why                                     | B         | finish
    ${"FS"}   | ${"starts when A has finished"}         | ${"5 8"}  | ${8}
    ${"FS+2"} | ${"starts two days after that"}         | ${"7 10"} | ${10}
    ${"FS-2"} | ${"may overlap two days"}               | ${"3 6"}  | ${6}
    ${"SS"}   | ${"starts when A has started"}          | ${"0 3"}  | ${5}
    ${"SS+4"} | ${"starts four days after that"}        | ${"4 7"}  | ${7}
    ${"FF"}   | ${"finishes when A has finished"}       | ${"2 5"}  | ${5}
    ${"FF+2"} | ${"finishes two days after that"}       | ${"4 7"}  | ${7}
    ${"FF-1"} | ${"may finish a day before A"}          | ${"1 4"}  | ${5}
    ${"SF+4"} | ${"finishes four days after A started"} | ${"1 4"}  | ${5}
    ${"SF+9"} | ${"finishes nine days after A started"} | ${"6 9"}  | ${9}
  `("$relation: B $why: $B", ({ relation, B, finish }: { relation: string; B: string; finish: number }) => {
    const network = networkOf(`
      A  5
      B  3  A ${relation}`);
    expect(tableOf(network, ["ES", "EF"])).toEqual(["A  0 5", `B  ${B}`]);
    expect(timesOf(network).finish).toBe(finish);
  });

  it.each(["FS-9", "SS-1", "FF-4", "SF", "SF-2"])(
    "%s would start B before the first day: it starts on it",
    (relation) => {
      const network = networkOf(`
      A  5
      B  3  A ${relation}`);
      expect(tableOf(network, ["ES"])).toEqual(["A  0", "B  0"]);
    },
  );
});

describe("latest dates", () => {
  it("of what holds up a start leave room for its own work to run on: SS", () => {
    // B must start by 7 - 2 = 5, so A by 5 - 1 = 4; but A must also finish by 7: by 7 - 6 = 1.
    const network = networkOf(`
      A  6
      B  2  A SS+1
      C  7`);
    expect(tableOf(network, ["LS", "LF"])).toEqual(["A  1 7", "B  5 7", "C  0 7"]);
  });

  it("of what only has to start are set by its start: SF", () => {
    // B must finish by 10; A must start 8 days before that, by 2, though it could finish by 10 when starting on 6.
    const network = networkOf(`
      A  4
      B  3  A SF+8
      C  10`);
    expect(tableOf(network, ALL)).toEqual(["A  0 4 2 6 2 0", "B  5 8 7 10 2 2", "C  0 10 0 10 0 0"]);
  });
});

describe("float", () => {
  it("is free only as far as nobody after it is moved", () => {
    // A and B share three days before D (8 - 2 - 3); A has none of its own because B follows it at once.
    const network = networkOf(`
      A  2
      B  3  A
      C  8
      D  1  B, C`);
    expect(tableOf(network, ALL)).toEqual(
      linesOf(`
        A  0 2 3 5 3 0
        B  2 5 5 8 3 3
        C  0 8 0 8 0 0
        D  8 9 8 9 0 0`),
    );
  });

  it("is free to the finish of the whole where nothing follows", () => {
    expect(tableOf(networkOf("A  2\nB  5"), ["TF", "FF"])).toEqual(["A  3 3", "B  0 0"]);
  });

  it("is counted from each part's own start to the one finish, when the network falls into parts", () => {
    const network = networkOf(`
      A  4
      B  5  A
      C  1
      D  2  C`);
    expect(tableOf(network, ["TF", "FF"])).toEqual(["A  0 0", "B  0 0", "C  6 0", "D  6 6"]);
  });

  it("is none on two paths of the same length, which are both critical", () => {
    const network = networkOf(`
      A  3
      B  3
      C  1  A, B`);
    expect(criticalOf(network)).toEqual(["A", "B", "C"]);
  });
});

describe("milestones", () => {
  it("take no day and pass on what they wait for", () => {
    const network = networkOf(`
      Build  4
      Go live  0  Build
      Support  3  Go live FS+1`);
    expect(tableOf(network, ALL)).toEqual(
      linesOf(`
        Build  0 4 0 4 0 0
        Go live  4 4 4 4 0 0
        Support  5 8 5 8 0 0`),
    );
  });

  it("alone make a network of no days", () => {
    expect(timesOf(networkOf("Kick-off  0"))).toMatchObject({ finish: 0, timings: [{ critical: true }] });
  });
});

describe("an earliest start", () => {
  it("holds back an activity and all after it, and gives float to those before", () => {
    const network = networkOf(`
      A  2
      B  3  A  7
      C  1  B`);
    expect(tableOf(network, ALL)).toEqual(
      linesOf(`
        A  0 2 5 7 5 5
        B  7 10 7 10 0 0
        C  10 11 10 11 0 0`),
    );
  });

  it("does nothing where dependencies ask for more, nor before the first day", () => {
    const network = networkOf(`
      A  6  -  -3
      B  1  A  4`);
    expect(tableOf(network, ["ES"])).toEqual(["A  0", "B  6"]);
  });
});

describe("several dependencies between the same two", () => {
  it("hold all at once", () => {
    // SS+2 asks for a start on 2, FF+2 for a finish on 12: a start on 12 - 6 = 6.
    const network = networkOf(`
      A  10
      B  6  A SS+2, A FF+2`);
    expect(tableOf(network, ["ES", "EF"])).toEqual(["A  0 10", "B  6 12"]);
  });

  it("count once when they say the same", () => {
    const once = networkOf("A  1\nB  1  A");
    const twice = networkOf("A  1\nB  1  A, A");
    expect(tableOf(twice, ALL)).toEqual(tableOf(once, ALL));
  });
});

it("a longer activity can shorten the whole, where its finish is held and its start holds others", () => {
  // B must finish with A, on day 5. With 2 days it starts on 3, and C after it runs to 13; with 5 days it starts on 0.
  const withB = (duration: number) =>
    networkOf(`
      A  5
      B  ${duration}  A FF
      C  10  B SS`);
  expect(timesOf(withB(2)).finish).toBe(13);
  expect(timesOf(withB(5)).finish).toBe(10);
});

it("an empty network takes no time", () => {
  expect(criticalPath({ activities: [], dependencies: [] })).toEqual({
    kind: "timed",
    finish: 0,
    timings: [],
  });
});

it("a dependency on what is not in the network is refused by name", () => {
  const activities: Activity[] = [{ id: "A", name: "A", duration: 1, earliestStart: 0 }];
  const dependencies: Dependency[] = [{ from: "A", to: "B", relation: "FINISH_TO_START", lag: 0 }];
  expect(() => criticalPath({ activities, dependencies })).toThrow(
    'A dependency names "B", which is not in the network',
  );
});

it("ten thousand activities in a chain with thirty thousand dependencies take ten thousand days, all critical", () => {
  const count = 10_000;
  const activities = Array.from({ length: count }, (_, i) => ({
    id: `P${i}`,
    name: `P${i}`,
    duration: 1,
    earliestStart: 0,
  }));
  const after = (step: number, relation: Dependency["relation"]) =>
    activities.slice(step).map(({ id }, i) => ({ from: `P${i}`, to: id, relation, lag: 0 }));
  const dependencies: Dependency[] = [
    ...after(1, "FINISH_TO_START"),
    ...after(2, "START_TO_START"),
    ...after(3, "FINISH_TO_FINISH"),
    ...after(count - 6, "START_TO_FINISH"),
  ];
  expect(dependencies).toHaveLength(30_000);
  const { finish, timings } = timesOf({ activities, dependencies });
  expect(finish).toBe(count);
  expect(timings.every(({ critical, earliestStart }, i) => critical && earliestStart === i)).toBe(true);
});
