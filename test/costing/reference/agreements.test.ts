import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import { engagement, engaging } from "../support/parts";
import { amount, month } from "../support/written";
import { shown } from "./shown";

// The reference by itself, against arithmetic by hand.

const over = (months: number, facts: Partial<EngagementInput>) =>
  engaging(engagement({ start: month("2026-01"), ...facts }), { months });

it("a retainer rises by the index of the year, not above its cap and not below its floor", () => {
  // 2027: 8 %, at most 5 %: 1,050.00. 2028: no index, 1 %, at least 2 %: 1,071.00.
  const rising = over(25, {
    monthlyRetainer: amount("1000"),
    escalation: {
      ...{ rate: amount("0.01"), cap: amount("0.05"), floor: amount("0.02") },
      indexRates: [{ year: 2027, rate: amount("0.08") }],
    },
  });
  const retainers = shown(rising, "RETAINER");
  expect([retainers[11], retainers[12], retainers[24]]).toEqual(["1000.00", "1050.00", "1071.00"]);
});

describe("a fee for 10 users, 25 in February, 12 in March", () => {
  const organization = {
    users: {
      ...{ count: 10, from: month("2026-01") },
      steps: [
        { from: month("2026-02"), count: 25 },
        { from: month("2026-03"), count: 12 },
      ],
    },
  };
  const tiers = [{ upTo: 10, monthlyPrice: amount("5") }, { monthlyPrice: amount("3") }];
  const fees = (fee: object) =>
    shown({ ...over(3, { unitFees: [{ unit: "USER", tiers, ...fee }] }), organization }, "PER_USER_FEE");

  it("is of the tier that holds the count, or of each unit's own tier", () => {
    expect(fees({ tierMethod: "VOLUME" })).toEqual(["50.00", "75.00", "36.00"]);
    // 50 + 15 x 3; 50 + 2 x 3.
    expect(fees({ tierMethod: "GRADUATED" })).toEqual(["50.00", "95.00", "56.00"]);
  });

  it("never falls, is at least of a minimum, or follows the anniversary", () => {
    expect(fees({ tierMethod: "VOLUME", neverFalls: true })).toEqual(["50.00", "75.00", "75.00"]);
    expect(fees({ tierMethod: "VOLUME", minimumCount: 20 })).toEqual(["60.00", "75.00", "60.00"]);
    expect(fees({ tierMethod: "VOLUME", trueUp: "ANNIVERSARY" })).toEqual(["50.00", "50.00", "50.00"]);
  });
});

it("unused hours are used later, the oldest first, or lost", () => {
  // 10 included, 4, 14 and 14 expected: 6 unused in January, 4 of them used in February, 2 in March; 2 x 100 remain.
  const hours = ["4", "14", "14", "0", "0", "0", "0", "0", "0", "0", "0", "0"].map(amount);
  const used = {
    ...{ includedHoursPerMonth: amount("10"), expectedHoursByMonth: hours },
    overageHourlyRate: amount("100"),
  };
  expect(shown(over(3, { ...used, unusedHours: "ROLL_OVER" }), "OVERAGE")).toEqual([
    ...["0.00", "0.00", "200.00"],
  ]);
  // Usable for one month only: nothing of January is left in March.
  const shortly = over(3, { ...used, unusedHours: "ROLL_OVER", rollOverMonths: 1 });
  expect(shown(shortly, "OVERAGE")).toEqual(["0.00", "0.00", "400.00"]);
  expect(shown(over(3, { ...used, unusedHours: "EXPIRE" }), "OVERAGE")).toEqual(["0.00", "400.00", "400.00"]);
});

describe("a term of twelve months at 1,000 a month", () => {
  const term = {
    ...{ months: 12, earlyTerminationFee: amount("250") },
    earlyTerminationShare: amount("0.5"),
  };
  const fees = (facts: Partial<EngagementInput>, code: string) =>
    shown(over(24, { monthlyRetainer: amount("1000"), term, ...facts }), code).flatMap((cell, i) =>
      cell === "0.00" ? [] : [`${i}: ${cell}`],
    );

  it("costs a fee and a share of what was still to come where it ends inside a term", () => {
    // Until October: half of three retainers and 250.
    expect(fees({ end: month("2026-10") }, "EARLY_TERMINATION")).toEqual(["8: 1750.00"]);
    expect(fees({ end: month("2027-01") }, "EARLY_TERMINATION")).toEqual([]);
    // Renewed for six months: five of them are still to come in February 2027.
    const renewed = { ...term, renewalMonths: 6 };
    expect(fees({ end: month("2027-02"), term: renewed }, "EARLY_TERMINATION")).toEqual(["12: 2750.00"]);
  });

  it("stops the agreement where it does not renew", () => {
    expect(fees({ term: { ...term, autoRenews: false } }, "RETAINER")).toHaveLength(12);
  });
});

it("project work, pass-through and tax are charged in their months", () => {
  const charged = over(3, {
    ...{ monthlyRetainer: amount("100"), serviceTaxRate: amount("0.1") },
    rateCard: [{ role: "VCIO", hourlyRate: amount("200") }],
    projectWork: [{ label: "Audit", role: "VCIO", start: month("2026-02"), months: 2, hours: amount("3") }],
    passThrough: [{ label: "Backup", amount: amount("1200"), per: "YEAR" }],
  });
  expect(shown(charged, "PROJECT_WORK")).toEqual(["0.00", "300.00", "300.00"]);
  expect(shown(charged, "PASS_THROUGH")).toEqual(["100.00", "100.00", "100.00"]);
  expect(shown(charged, "SERVICE_TAX")).toEqual(["20.00", "50.00", "50.00"]);
  // Paid: the whole year's 1,200 in January.
  expect(shown(charged, "SERVICE_TAX", "CASH")).toEqual(["130.00", "40.00", "40.00"]);
});
