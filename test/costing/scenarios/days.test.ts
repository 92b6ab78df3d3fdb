import { parseDay, type Day } from "../../../src/kernel/Day";
import { printValue, type Lever } from "../../../src/kernel/levers/Lever";
import type { Exploration } from "../../../src/costing/scenarios/Exploration";
import { breakEven } from "../../../src/costing/scenarios/breakEven";
import { flips } from "../../../src/costing/scenarios/flips";
import { ladder } from "../../../src/costing/scenarios/ladder";
import { readRange, type RangeInput } from "../../../src/costing/scenarios/readRange";
import { relativeMove, tornado } from "../../../src/costing/scenarios/tornado";
import { amount } from "../support/written";
import { explored, foundIn, refusedWith } from "./support/exploring";
import { TWO_PLANS } from "./support/twoPlans";

const day = (written: string): Day => {
  const parsed = parseDay(written);
  if (parsed === undefined) throw new Error(`${written} is no day.`);
  return parsed;
};

/** A lever of a day, as a roadmap has it: no lever of costs is one. */
const move = (current: string | undefined, more: Partial<Lever> = {}): Lever => ({
  row: { code: "MOVE_DAY", path: "move", effect: "TIMING", step: "1", changes: "When people move." },
  target: { plan: undefined, part: undefined, item: undefined },
  place: ["move"],
  label: "Day of the move",
  unit: "day",
  kind: "DAY",
  min: day("2027-01-01"),
  max: day("2027-12-31"),
  step: 1,
  current: current === undefined ? undefined : day(current),
  origin: "INPUT",
  ...more,
});

const FIRST_OF_MAY = day("2027-05-01");

/** Two plans of which the first costs 100.00 more for each day after 1 May, and less before it. */
function movable(lever: Lever): Exploration {
  const exploration = explored(TWO_PLANS);
  return {
    ...exploration,
    table: [lever.row],
    levers: [lever],
    amountAt: (moves) => {
      const value = moves[0]?.value ?? lever.current ?? FIRST_OF_MAY;
      return { kind: "amount", cents: (value - FIRST_OF_MAY) * 100_00 };
    },
    baseline: exploration.baseline,
  };
}

const asked = { plan: "Hire", against: "vCIO team" };
const MOVE = { lever: "MOVE_DAY" };
const swung = (lever: Lever, input: object = {}) => {
  const { swings, unmoved } = foundIn(tornado(movable(lever), { ...asked, levers: [MOVE], ...input }));
  return {
    swings: swings.map(({ low, high }) => [low, high].map(({ value }) => printValue("DAY", value))),
    reasons: unmoved.map(({ reason }) => reason),
  };
};

describe("a day in a tornado", () => {
  it("moves by a tenth of a year, 36.5 days: 37", () => {
    // 37 days before 1 June: 31 of May and 6 of April. 37 days after it: 30 of June and 7 of July.
    expect(swung(move("2027-06-01"))).toEqual({ swings: [["2027-04-25", "2027-07-08"]], reasons: [] });
  });

  it("moves by the share of a year that is said, at least by one step", () => {
    // 0.2 x 365 = 73 days: 31 of May, 30 of April, 12 of March; 30 of June, 31 of July, 12 of August.
    expect(swung(move("2027-06-01"), { swing: amount("0.2") }).swings).toEqual([
      ["2027-03-20", "2027-08-13"],
    ]);
    expect(swung(move("2027-06-01"), { swing: amount("0.001") }).swings).toEqual([
      ["2027-05-31", "2027-06-02"],
    ]);
    // 36.5 days are five weeks, rounded.
    expect(swung(move("2027-06-01", { step: 7 })).swings).toEqual([["2027-04-27", "2027-07-06"]]);
  });

  it("stays within what it can be", () => {
    expect(swung(move("2027-01-20")).swings).toEqual([["2027-01-01", "2027-02-26"]]);
    expect(swung(move("2027-12-20")).swings).toEqual([["2027-11-13", "2027-12-31"]]);
  });

  it("that nobody states moves where it is said to", () => {
    expect(swung(move(undefined)).reasons).toEqual(["Nothing is stated for it: give low and high."]);
    const levers = [{ ...MOVE, low: "2027-04-01", high: "2027-04-08" }];
    expect(swung(move(undefined), { levers }).swings).toEqual([["2027-04-01", "2027-04-08"]]);
  });

  it("has no share of itself that it could be moved by", () => {
    expect(relativeMove(move("2027-06-01"), day("2027-07-01"))).toBeUndefined();
    expect(relativeMove(move("2027-06-01", { kind: "MONTH" }), 1)).toBeUndefined();
    expect(relativeMove(move("2027-06-01", { kind: "COUNT", current: 10 }), 12)).toBe(200_000);
  });
});

describe("a range of days", () => {
  const read = (input: RangeInput, lever = move("2027-06-01")) => {
    const found = readRange(lever, input, ["range"]);
    if (found.kind === "invalid") return refusedWith(found);
    const { low, high, step } = found.range;
    return [printValue("DAY", low), printValue("DAY", high), step];
  };

  it.each<[string, RangeInput, readonly unknown[]]>([
    ["all that it can be, day by day", {}, ["2027-01-01", "2027-12-31", 1]],
    ["week by week", { low: "2027-02-01", high: "2027-03-01", step: "7" }, ["2027-02-01", "2027-03-01", 7]],
    ["not by parts of days", { step: "1.5" }, ["OUT_OF_RANGE range.step"]],
    ["not by nothing", { step: "0" }, ["OUT_OF_RANGE range.step"]],
    ["not backwards", { step: "-7" }, ["OUT_OF_RANGE range.step"]],
    ["not by a day", { step: "2027-01-08" }, ["OUT_OF_RANGE range.step"]],
    ["not from a month", { low: "2027-02" }, ["UNSUPPORTED range.low"]],
    ["not from a day that no month has", { low: "2027-02-29" }, ["UNSUPPORTED range.low"]],
    ["not from a day that it cannot be", { high: "2028-01-01" }, ["OUT_OF_RANGE range.high"]],
    ["not from a day to itself", { low: "2027-02-01", high: "2027-02-01" }, ["CONTRADICTION range.high"]],
  ])("is %s", (_, input, expected) => {
    expect(read(input)).toEqual(expected);
  });

  it("is where it usually is, unless it is said where", () => {
    const usual = { low: day("2027-05-01"), high: day("2027-07-31") };
    const lever = move("2027-06-01", { usual });
    expect(read({}, lever)).toEqual(["2027-05-01", "2027-07-31", 1]);
    expect(read({ low: "2027-02-01" }, lever)).toEqual(["2027-02-01", "2027-07-31", 1]);
  });

  it("is advised in days, where its step is none", () => {
    const found = readRange(move("2027-06-01"), { step: "a week" }, ["range"]);
    expect(found).toMatchObject({ problems: [{ advice: "Give a whole number of days.", value: "a week" }] });
  });
});

describe("a search over days", () => {
  const exploration = movable(move("2027-06-01"));

  it("finds the day of a tie, and the days beside it", () => {
    const range = { low: "2027-04-01", high: "2027-06-01" };
    const { ties, sentence } = foundIn(breakEven(exploration, { ...asked, lever: MOVE, range }));
    expect(ties).toEqual([
      {
        before: { value: FIRST_OF_MAY - 1, difference: -100_00 },
        equal: { from: FIRST_OF_MAY, to: FIRST_OF_MAY },
        after: { value: FIRST_OF_MAY + 1, difference: 100_00 },
      },
    ]);
    expect(sentence).toContain("both cost the same at 2027-05-01");
  });

  it("finds the weeks between which the plans change places", () => {
    // 29 April, 6 May.
    const range = { low: "2027-04-01", high: "2027-05-31", step: "7" };
    const { ties } = foundIn(breakEven(exploration, { ...asked, lever: MOVE, range }));
    expect(ties).toEqual([
      {
        before: { value: day("2027-04-29"), difference: -200_00 },
        equal: undefined,
        after: { value: day("2027-05-06"), difference: 500_00 },
      },
    ]);
  });

  it("flips on the day of the tie, without a share", () => {
    const [flip] = foundIn(flips(exploration, { ...asked, levers: [MOVE] })).flips;
    expect(flip).toMatchObject({ at: { value: FIRST_OF_MAY, difference: 0 }, share: undefined });
  });

  it("fills a table day by day or week by week", () => {
    const rows = { ...MOVE, range: { low: "2027-05-01", high: "2027-05-15", step: "7" } };
    expect(foundIn(ladder(exploration, { ...asked, rows })).amounts).toEqual([[0], [700_00], [1_400_00]]);
  });
});
