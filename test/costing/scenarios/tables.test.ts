import { decide } from "../../../src/costing/scenarios/decision";
import { flips } from "../../../src/costing/scenarios/flips";
import { frontier } from "../../../src/costing/scenarios/frontier";
import { ladder } from "../../../src/costing/scenarios/ladder";
import { readPatches } from "../../../src/costing/scenarios/readPatches";
import { tornado } from "../../../src/costing/scenarios/tornado";
import { amount } from "../support/written";
import { explored, foundIn, refusedWith } from "./support/exploring";
import { RETAINER, SALARY, TWO_PLANS } from "./support/twoPlans";

const asked = { plan: "Hire", against: "vCIO team" };
const exploration = explored(TWO_PLANS);

describe("the tornado", () => {
  // A tenth of 96,000.00 is 9,600.00 either way; a tenth of 5,000.00 is 500.00 a month, 6,000.00 a year.
  it("sorts the levers by what a tenth down and up does to the difference of 36,000.00", () => {
    const { amount: base, swings } = foundIn(tornado(exploration, { ...asked, levers: [RETAINER, SALARY] }));
    expect(base).toBe(36_000_00);
    expect(swings.map(({ lever, low, high, cents }) => [lever.row.code, low, high, cents])).toEqual([
      [
        "POSITION_SALARY",
        { value: 86_400_00, amount: 26_400_00 },
        { value: 105_600_00, amount: 45_600_00 },
        19_200_00,
      ],
      [
        "ENGAGEMENT_RETAINER",
        { value: 4_500_00, amount: 42_000_00 },
        { value: 5_500_00, amount: 30_000_00 },
        12_000_00,
      ],
    ]);
  });

  it("names every lever that it does not swing, with the reason", () => {
    const { swings, unmoved } = foundIn(tornado(exploration, asked));
    const all = exploration.levers.filter(
      ({ row: { code } }) => !["COMPARISON_START", "COMPARISON_MONTHS"].includes(code),
    );
    expect(swings.length + unmoved.length).toBe(all.length);
    const fee = unmoved.find(({ lever }) => lever.row.code === "ENGAGEMENT_ONBOARDING_FEE");
    expect(fee?.reason).toBe("It is 0, and a share of nothing moves nothing: give low and high.");
  });

  it("takes the low and high given", () => {
    const lever = { lever: "ENGAGEMENT_ONBOARDING_FEE", low: "0", high: "2000" };
    const [swing] = foundIn(tornado(exploration, { ...asked, levers: [lever] })).swings;
    expect([swing?.low.amount, swing?.high.amount]).toEqual([36_000_00, 34_000_00]);
  });

  it.each([
    ["a swing of nothing", { ...asked, swing: amount("0") }, ["OUT_OF_RANGE swing"]],
    ["a lever named twice", { ...asked, levers: [SALARY, SALARY] }, ["DUPLICATE levers.1"]],
    ["a value out of range", { ...asked, levers: [{ ...SALARY, low: "-5" }] }, ["OUT_OF_RANGE levers.0.low"]],
  ])("refuses %s", (_, input, problems) => {
    expect(refusedWith(tornado(exploration, input))).toEqual(problems);
  });
});

describe("flips", () => {
  // The salary must fall by 36,000.00 of 96,000.00 (37.5 %), the retainer rise by 3,000.00 of 5,000.00 (60 %).
  it("tells how far each lever must move to change the order, the shortest way first", () => {
    const found = foundIn(flips(exploration, { ...asked, levers: [RETAINER, SALARY] }));
    expect(
      found.flips.map(({ lever, at, lastBefore, share }) => [lever.row.code, at, lastBefore, share]),
    ).toEqual([
      ["POSITION_SALARY", { value: 60_000_00, difference: 0 }, { value: 60_000_01, difference: 1 }, 375_000],
      [
        "ENGAGEMENT_RETAINER",
        { value: 8_000_00, difference: 0 },
        { value: 7_999_99, difference: 12 },
        600_000,
      ],
    ]);
  });

  it("tells which levers change it nowhere in their range", () => {
    const lever = { lever: "ENGAGEMENT_SERVICE_TAX", high: "0.5" };
    expect(foundIn(flips(exploration, { ...asked, levers: [lever] })).holding).toHaveLength(1);
  });
});

describe("a ladder", () => {
  it("is a table of one lever, or of two", () => {
    const rows = { ...SALARY, values: ["60000", "72000"] };
    expect(foundIn(ladder(exploration, { plan: "Hire", rows })).amounts).toEqual([[60_000_00], [72_000_00]]);
    const columns = { ...RETAINER, range: { low: "5000", high: "6000", step: "500" } };
    expect(foundIn(ladder(exploration, { ...asked, rows, columns })).amounts).toEqual([
      [0, -6_000_00, -12_000_00],
      [12_000_00, 6_000_00, 0],
    ]);
  });

  it("leaves a cell that is refused empty and says why", () => {
    const rows = { lever: "POSITION_COVER_SHARE", values: ["0", "0.5"] };
    const { amounts, refusals } = foundIn(ladder(exploration, { plan: "Hire", rows }));
    expect(amounts).toEqual([[96_000_00], [undefined]]);
    expect(refusals).toEqual([
      "POSITION_COVER_SHARE 0.5: 0.5 of the work is covered in a vacancy, at no price.",
    ]);
  });

  const wide = { range: { low: "0", high: "1000000", step: "1" } };
  it.each([
    ["a million cells", { ...SALARY, ...wide }, undefined, ["TOO_MANY rows.range"]],
    [
      "two equal levers",
      { ...SALARY, values: ["1"] },
      { ...SALARY, values: ["2"] },
      ["CONTRADICTION columns"],
    ],
    ["no values", { ...SALARY, values: [] }, undefined, ["REQUIRED rows.values"]],
    ["neither values nor a range", SALARY, undefined, ["CONTRADICTION rows"]],
  ])("refuses %s", (_, rows, columns, problems) => {
    expect(refusedWith(ladder(exploration, { ...asked, rows, columns }))).toEqual(problems);
  });
});

describe("a frontier", () => {
  // A salary of s ties with a retainer of s / 12.
  it("is the line of ties of two levers, each with its neighbours", () => {
    const { vertices, without } = foundIn(
      frontier(exploration, {
        ...asked,
        x: { ...SALARY, range: { low: "60000", high: "120000" } },
        y: { ...RETAINER, range: { low: "4000", high: "9000" } },
        points: 3,
      }),
    );
    expect(
      vertices.map(({ x, tie }) => [x, tie.equal?.from, tie.before?.difference, tie.after?.difference]),
    ).toEqual([
      [60_000_00, 5_000_00, 12, -12],
      [90_000_00, 7_500_00, 12, -12],
    ]);
    expect(without).toEqual([{ x: 120_000_00, cheaperThroughout: "vCIO team" }]);
  });

  it("refuses two equal levers and one point", () => {
    const input = { ...asked, x: SALARY, y: SALARY, points: 1 };
    expect(refusedWith(frontier(exploration, input))).toEqual(["OUT_OF_RANGE points", "CONTRADICTION y"]);
  });
});

describe("a decision", () => {
  it("states the difference, the shortest move that changes it, and the budget year it hurts", () => {
    const budgets = [{ fiscalYear: 2027, amount: amount("90000.00") }];
    const { sentence, hurt } = foundIn(decide(explored({ ...TWO_PLANS, budgets }), asked));
    expect(hurt?.headroom?.after).toBe(-6_000_00);
    expect(sentence).toBe(
      "Over 12 months, by cash cost, Hire costs 36000.00 USD more than vCIO team; the shortest single move that changes that is Annual salary of Administrator in Hire from 96000.00 to 60000.00 (37.5 %); Hire exceeds the budget most in FY2027, by 6000.00 USD of cash.",
    );
  });

  it("says that no budget is given", () => {
    expect(foundIn(decide(exploration, asked)).sentence).toContain("no budget is given to hold it against");
  });
});

describe("a present value", () => {
  // One payment of 5,000.00 at the end of the first month, 10 % a year: 5,000 x 1.1^(-1/12) = 4,960.44.
  it("takes the place of the total where a discount rate is given, and the rate is a lever", () => {
    const input = { ...TWO_PLANS, months: 1, discountRate: amount("0.1") };
    const discounted = explored(input);
    const question = { plan: "vCIO team", against: undefined };
    expect(discounted.amountAt([], question)).toEqual({ kind: "amount", cents: 496_044 });
    const lever = { lever: "COMPARISON_DISCOUNT_RATE", values: ["0"] };
    expect(foundIn(ladder(discounted, { plan: "vCIO team", rows: lever })).amounts).toEqual([[500_000]]);
  });

  it("needs its rate: taken out, it would be another amount", () => {
    const input = { ...TWO_PLANS, discountRate: amount("0.1") };
    const patches = [{ lever: "COMPARISON_DISCOUNT_RATE" }];
    expect(refusedWith(readPatches(explored(input).levers, patches))).toEqual(["REQUIRED patches.0.value"]);
  });
});
