import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { UnitFeeInput } from "../../src/costing/input/EngagementInput";
import { engagement, engaging } from "./support/parts";
import { compared, lineOf, monthsOf } from "./support/priced";
import { amount, day, month } from "./support/written";

type Organization = NonNullable<ComparisonInput["organization"]>;

/** 10 from January 2026, then as many as are named, each for a month. */
const counts = (...later: number[]) => ({
  count: 10,
  steps: later.map((count, index) => ({ from: month(`2026-0${index + 2}`), count })),
});

const fees = (
  fee: Partial<UnitFeeInput>,
  organization: Organization,
  months: number,
  line = "PER_USER_FEE",
) =>
  monthsOf(
    compared(engaging(engagement({ unitFees: [{ unit: "USER", ...fee }] }), { organization, months })),
    line,
  );

describe("a fee for each unit", () => {
  it("is a line of its own for users, devices and sites, each on the organization's own path", () => {
    const item = engagement({
      unitFees: [
        { unit: "USER", monthlyPrice: amount("100") },
        { unit: "DEVICE", monthlyPrice: amount("12.50") },
        { unit: "SITE", monthlyPrice: amount("250") },
      ],
    });
    const organization = {
      users: { count: 30 },
      devices: { count: 48, steps: [{ from: month("2026-02"), count: 50 }] },
      sites: { count: 3 },
    };
    const priced = compared(engaging(item, { organization, months: 2 }));
    expect(monthsOf(priced, "PER_USER_FEE")).toEqual(["3000.00", "3000.00"]);
    expect(monthsOf(priced, "PER_DEVICE_FEE")).toEqual(["600.00", "625.00"]); // 48 and 50 x 12.50
    expect(monthsOf(priced, "PER_SITE_FEE")).toEqual(["750.00", "750.00"]);
    expect(lineOf(priced, "Fee per device")).toMatchObject({ precision: "EXACT", occurrence: "RECURRING" });
  });

  it("is charged for no fewer than its minimum", () => {
    const fee = { monthlyPrice: amount("5"), minimumCount: 20 };
    expect(fees(fee, { users: counts(25, 12) }, 3)).toEqual(["100.00", "125.00", "100.00"]);
  });

  it("never falls below a count charged before, where it says so", () => {
    const fee = { monthlyPrice: amount("5"), neverFalls: true };
    expect(fees(fee, { users: counts(25, 12, 30) }, 4)).toEqual(["50.00", "125.00", "125.00", "150.00"]);
  });

  it("counts as charged before only what was charged since the agreement began", () => {
    const item = engagement({
      start: month("2026-03"),
      unitFees: [{ unit: "USER", monthlyPrice: amount("5"), neverFalls: true }],
    });
    const organization = { users: counts(25, 12, 8) };
    const priced = compared(engaging(item, { organization, months: 4 }));
    expect(monthsOf(priced, "PER_USER_FEE")).toEqual(["0.00", "0.00", "60.00", "60.00"]);
  });
});

describe("the count trued up at the anniversary", () => {
  const users = { count: 10, steps: [{ from: month("2026-06"), count: 14 }] };
  const yearly = { monthlyPrice: amount("10"), trueUp: "ANNIVERSARY" } as const;

  it("is that of the first month until the second year begins", () => {
    const cells = fees(yearly, { users }, 13);
    expect([cells[0], cells[6], cells[11], cells[12]]).toEqual(["100.00", "100.00", "100.00", "140.00"]);
  });

  it("follows the anniversary of the agreement, not of the comparison", () => {
    const item = engagement({ start: month("2025-07"), unitFees: [{ unit: "USER", ...yearly }] });
    const priced = compared(engaging(item, { organization: { users }, months: 8 }));
    // Trued up in July 2025 (10 users) and July 2026 (14 since June).
    expect(monthsOf(priced, "PER_USER_FEE").slice(4)).toEqual(["100.00", "100.00", "140.00", "140.00"]);
  });

  it("may be one that never falls: fewer users at the anniversary are charged as before", () => {
    const fewer = { count: 10, steps: [{ from: month("2026-06"), count: 6 }] };
    expect(fees({ ...yearly, neverFalls: true }, { users: fewer }, 13)[12]).toBe("100.00");
  });
});

describe("prices by count: 5.00 up to 10 units, 4.00 up to 20, 3.00 beyond", () => {
  const tiers = [
    { upTo: 10, monthlyPrice: amount("5") },
    { upTo: 20, monthlyPrice: amount("4") },
    { monthlyPrice: amount("3") },
  ];

  it.each<[number, string, string]>([
    [0, "0.00", "0.00"],
    [1, "5.00", "5.00"],
    [10, "50.00", "50.00"],
    [11, "44.00", "54.00"], // 11 x 4; 50 + 1 x 4
    [20, "80.00", "90.00"], // 20 x 4; 50 + 10 x 4
    [21, "63.00", "93.00"], // 21 x 3; 90 + 1 x 3
    [100, "300.00", "330.00"], // 100 x 3; 90 + 80 x 3
  ])("%s units are %s by VOLUME and %s GRADUATED", (count, volume, graduated) => {
    const devices = { count };
    const ofDevices = (tierMethod: "VOLUME" | "GRADUATED") =>
      fees({ unit: "DEVICE", tiers, tierMethod }, { devices }, 1, "PER_DEVICE_FEE");
    expect(ofDevices("VOLUME")).toEqual([volume]);
    expect(ofDevices("GRADUATED")).toEqual([graduated]);
  });

  it("are meant by VOLUME unless it is said otherwise", () => {
    expect(fees({ tiers }, { users: { count: 11 } }, 1)).toEqual(["44.00"]);
  });

  it("rise one by one, each from its previous rounded price", () => {
    // 5.00, 4.00 and 3.00 x 1.055 = 5.275, 4.22, 3.165 -> 5.28, 4.22, 3.17; 21 units: 52.80 + 42.20 + 3.17
    const item = engagement({
      unitFees: [{ unit: "USER", tiers, tierMethod: "GRADUATED" }],
      escalation: { rate: amount("0.055") },
    });
    const priced = compared(engaging(item, { organization: { users: { count: 21 } }, months: 13 }));
    expect(monthsOf(priced, "PER_USER_FEE").slice(11)).toEqual(["93.00", "98.17"]);
  });

  it("hold for the count charged: the minimum, or the one that never falls", () => {
    const charged = { tiers, tierMethod: "GRADUATED", minimumCount: 12, neverFalls: true } as const;
    // 12, then 21, then still 21: 58.00, 93.00, 93.00
    expect(fees(charged, { users: counts(21, 5) }, 3)).toEqual(["58.00", "93.00", "93.00"]);
  });
});

it("prices in another currency are converted one by one, to the cent, before they are multiplied", () => {
  // 12.35 x 1.0837 = 13.383695 -> 13.38, 10.00 -> 10.84 (10.837); 2 x 13.38 + 10.84 = 37.60.
  const item = engagement({
    currency: "EUR",
    unitFees: [
      {
        unit: "USER",
        tiers: [{ upTo: 2, monthlyPrice: amount("12.35") }, { monthlyPrice: amount("10") }],
        tierMethod: "GRADUATED",
      },
      { unit: "SITE", monthlyPrice: amount("10") },
    ],
  });
  const priced = compared(
    engaging(item, {
      exchangeRates: [{ currency: "EUR", rate: amount("1.0837"), asOf: day("2026-01-02") }],
      organization: { users: { count: 3 }, sites: { count: 100 } },
      months: 1,
    }),
  );
  expect(monthsOf(priced, "PER_USER_FEE")).toEqual(["37.60"]);
  expect(monthsOf(priced, "PER_SITE_FEE")).toEqual(["1084.00"]); // 100 x 10.84, not 1,083.70
});
