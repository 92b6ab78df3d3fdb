import fc from "fast-check";
import { readComparison } from "../../../src/costing/input/readComparison";
import { printValue } from "../../../src/kernel/levers/Lever";
import { leverTable, rowAt } from "../../../src/costing/scenarios/leverTable";
import { moved } from "../../../src/costing/scenarios/moved";
import type { PatchInput } from "../../../src/kernel/levers/readPatches";
import { readPatches } from "../../../src/costing/scenarios/readPatches";
import { BASES, NATURES, type Basis, type Nature } from "../../../src/costing/vocabulary";
import { comparisonOf, needs, plan } from "../support/arbitrary";
import { compared } from "../support/priced";
import { amount } from "../support/written";
import { explored, leverOf, refusedWith } from "./support/exploring";
import { SALARY, TWO_PLANS } from "./support/twoPlans";

/** Numbers that say which item of a list is meant, or how years are counted: nothing that a cost follows from. */
const NO_LEVERS = /\.indexRates\[\]\.year$|\.fromMonth$|vacancyMonths\[\]\.months$|^fiscalYearStartMonth$/;

const natures = fc.subarray(Object.keys(NATURES) as Nature[], { minLength: 1 });
const bases = fc.constantFrom(...(Object.keys(BASES) as Basis[]));

describe("levers", () => {
  it("are all numbers that the reader comes across", () => {
    const missing = new Set<string>();
    const inputs = comparisonOf(fc.tuple(plan("A"), plan("B")));
    fc.assert(
      fc.property(inputs, needs, (input, needed) => {
        readComparison({ ...input, needs: needed }, (number) => {
          const path = number.kind === "GIVEN" ? number.given.path : number.path;
          const place = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`)).join("");
          if (rowAt(path) === undefined && !NO_LEVERS.test(place.slice(1))) missing.add(place);
        });
      }),
      { numRuns: 60 },
    );
    expect([...missing]).toEqual([]);
  });

  it("have codes of their own, and places of their own", () => {
    expect(new Set(leverTable.map(({ code }) => code)).size).toBe(leverTable.length);
    expect(new Set(leverTable.map(({ path }) => path)).size).toBe(leverTable.length);
  });

  it("tell value, range, step, unit and where the value comes from", () => {
    const lever = leverOf(explored(TWO_PLANS), SALARY);
    const said = (value: number | undefined) => printValue(lever.kind, value ?? 0);
    expect({
      label: lever.label,
      unit: lever.unit,
      range: [lever.min, lever.max].map(said),
      step: said(lever.step),
      current: said(lever.current),
      origin: lever.origin,
      target: lever.target,
    }).toEqual({
      label: "Annual salary",
      unit: "USD a year, full time",
      range: ["0.00", "10000000.00"],
      step: "0.01",
      current: "96000.00",
      origin: "INPUT",
      target: { plan: "Hire", part: "Administrator", item: undefined },
    });
  });

  it("include what a published default stands in for, and rates of the employer's own", () => {
    const exploration = explored({
      ...TWO_PLANS,
      assumptions: "STANDARD",
      plans: [
        {
          name: "Hire",
          positions: [{ title: "Administrator", salary: amount("96000.00"), jurisdiction: "US-CA" }],
        },
      ],
    });
    const turnover = leverOf(exploration, { lever: "POSITION_TURNOVER" });
    // SHRM 2016: 19 in 100 a year.
    expect([turnover.origin, printValue(turnover.kind, turnover.current ?? 0)]).toEqual(["DEFAULT", "0.19"]);
    const override = leverOf(exploration, { lever: "EMPLOYER_RATE_OVERRIDE" });
    expect([override.target.item, override.current]).toEqual(["us-ca.sui", undefined]);
    const input = moved(exploration.input, [{ lever: override, value: 15_000 }]);
    expect(input.organization?.employer?.rateOverrides).toEqual([
      { ruleId: "us-ca.sui", rate: amount("0.015") },
    ]);
    expect(
      moved(input, [{ lever: override, value: undefined }]).organization?.employer?.rateOverrides,
    ).toEqual([]);
  });

  it("write out a list that stands by default when one of its numbers moves", () => {
    const exploration = explored({ ...TWO_PLANS, assumptions: "STANDARD", needs: [] });
    const lever = leverOf(exploration, { lever: "POSITION_RAMP_PRODUCTIVITY", item: "2" });
    const { plans } = moved(exploration.input, [{ lever, value: 600_000 }]);
    const ramp = plans[0]?.positions?.[0]?.hiring?.rampProductivity;
    expect(ramp?.map((each) => each.toFixed())).toEqual(["0.25", "0.6", "0.75"]);
  });

  it("move any number of any comparison and back again to the same bytes", () => {
    const bytes = (input: Parameters<typeof compared>[0]) =>
      JSON.stringify(
        compared(input).plans.map(({ lines, roles }) => [
          lines.map((line) => [line.code, line.part, [...line.cells], line.explain()]),
          roles.map((hours) => [...hours.provided, ...hours.unserved]),
        ]),
      );
    const inputs = comparisonOf(fc.tuple(plan("A"), plan("B")));
    fc.assert(
      fc.property(inputs, needs, fc.nat(), fc.nat(), (input, needed, which, by) => {
        const exploration = explored({ ...input, needs: needed });
        const lever = exploration.levers[which % exploration.levers.length];
        if (lever === undefined) return;
        const { min, max, step, current, origin } = lever;
        const value = min + step * (by % (Math.floor((max - min) / step) + 1));
        const patched = moved(exploration.input, [{ lever, value }]);
        const undone = moved(patched, [{ lever, value: origin === "INPUT" ? current : undefined }]);
        expect(bytes(undone)).toBe(bytes(exploration.input));
        // And no search that moved the lever has left anything behind.
        const question = { plan: "A", against: undefined };
        const before = exploration.amountAt([], question);
        exploration.amountAt([{ lever, value }], question);
        expect(exploration.amountAt([], question)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it("are priced by the one engine: a move answers what the changed input priced alone answers", () => {
    const inputs = fc
      .tuple(comparisonOf(fc.tuple(plan("A"), plan("B"))), needs, natures, bases)
      .map(([input, needed, added, basis]) => ({ ...input, needs: needed, natures: added, basis }));
    fc.assert(
      fc.property(inputs, fc.nat(), fc.integer({ min: -3, max: 3 }), (input, which, steps) => {
        const exploration = explored(input);
        const lever = exploration.levers[which % exploration.levers.length];
        if (lever?.current === undefined) return;
        const value = Math.min(lever.max, Math.max(lever.min, lever.current + steps * lever.step));
        const question = { plan: "A", against: undefined };
        const found = exploration.amountAt([{ lever, value }], question);
        if (found.kind === "refused") return;
        const alone = explored(moved(exploration.input, [{ lever, value }]));
        expect(alone.amountAt([], question)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

describe("patches", () => {
  const read = (...patches: PatchInput[]) => readPatches(explored(TWO_PLANS).levers, patches);

  it.each<[string, PatchInput[], string[]]>([
    ["an unknown lever", [{ lever: "WAGE", value: "1" }], ["UNKNOWN patches.0.lever"]],
    [
      "a lever that the plans lack",
      [{ lever: "POSITION_ON_CALL_PAY", value: "1" }],
      ["UNKNOWN patches.0.lever"],
    ],
    ["another plan's lever", [{ ...SALARY, plan: "vCIO team", value: "1" }], ["UNKNOWN patches.0.lever"]],
    ["an amount below 0", [{ ...SALARY, value: "-1" }], ["OUT_OF_RANGE patches.0.value"]],
    ["a third decimal place", [{ ...SALARY, value: "1.005" }], ["UNSUPPORTED patches.0.value"]],
    ["words", [{ ...SALARY, value: "a lot" }], ["UNSUPPORTED patches.0.value"]],
    [
      "a lever moved twice",
      [
        { ...SALARY, value: "1" },
        { ...SALARY, value: "2" },
      ],
      ["CONTRADICTION patches.1.lever"],
    ],
  ])("refuse %s", (_, patches, problems) => {
    expect(refusedWith(read(...patches))).toEqual(problems);
  });

  it("ask which one is meant where several are", () => {
    const plans = [
      {
        name: "Team",
        positions: ["Administrator", "Manager"].map((title) => ({ title, salary: amount("1.00") })),
      },
    ];
    const { levers } = explored({ ...TWO_PLANS, plans });
    const reading = readPatches(levers, [{ ...SALARY, value: "1" }]);
    expect(reading).toMatchObject({
      problems: [
        {
          code: "REQUIRED",
          advice:
            "Name plan, part and item of one of: POSITION_SALARY of Administrator (Team); POSITION_SALARY of Manager (Team).",
        },
      ],
    });
  });
});
