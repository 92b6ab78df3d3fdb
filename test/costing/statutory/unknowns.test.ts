import type { StatutoryChargesInput } from "../../../src/costing/charges/StatutoryChargesInput";
import { amount, day } from "../support/written";
import { charged, chargeOf, demanded, monthly, yearOf } from "./support/charged";

const codesOf = (input: StatutoryChargesInput) =>
  charged(input).warnings.map(({ code, subject }) => `${code} ${subject}`);
const pathsOf = (input: StatutoryChargesInput) =>
  demanded(input).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a rate that only the employer knows", () => {
  it("is a problem that names the charge and the notice, with the readings that conflict", () => {
    const [problem, ...others] = demanded(yearOf("US-AK", "60000", 2026));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: "REQUIRED",
      path: ["employer", "rateOverrides"],
      value: "us-ak.sui",
    });
    expect(problem?.message).toContain("Rate needed: Alaska");
    expect(problem?.message).toContain("your rate notice has it");
    expect(problem?.message).toContain("0.0199");
  });

  it("is no problem once it is given: 1.5 % of 54,200", () => {
    const rateOverrides = [{ ruleId: "us-ak.sui", rate: amount("0.015") }];
    expect(chargeOf(yearOf("US-AK", "60000", 2026, { employer: { rateOverrides } }), "us-ak.sui")).toBe(
      "813.00",
    );
  });

  it("is needed in 2025 and not in 2026 where the default of 2025 was not found", () => {
    expect(pathsOf(yearOf("US-MN", "60000", 2025))).toEqual(["REQUIRED employer.rateOverrides"]);
    expect(chargeOf(yearOf("US-MN", "60000", 2026), "us-mn.sui")).toBe("440.00");
  });
});

describe("what an answer rests on", () => {
  it("a default rate for new employers warns", () => {
    expect(codesOf(yearOf("US-TX", "60000", 2026))).toEqual(["DEFAULT_RATE us-tx.sui"]);
  });

  it("readings that conflict are shown", () => {
    const answer = charged(yearOf("US-WA", "60000", 2026, { employer: { headcount: 10 } }));
    const conflict = answer.warnings.find(({ code }) => code === "CONFLICTING_RATES");
    expect(conflict?.subject).toBe("us-wa.sui");
    expect(conflict?.message).toContain("0.01, 0.0125");
  });

  it("a fact that nobody stated is assumed aloud, and a stated one in silence", () => {
    expect(codesOf(yearOf("US-CO", "60000", 2026))).toContain("FACT_ASSUMED us-co.famli");
    expect(codesOf(yearOf("US-CO", "60000", 2026, { employer: { headcount: 12 } }))).not.toContain(
      "FACT_ASSUMED us-co.famli",
    );
  });

  it.each([
    ["US", 2026, "SOURCED"],
    ["US-TX", 2026, "SECONDARY"],
    ["US-LA", 2026, "UNVERIFIED"],
    ["US", 2027, "UNVERIFIED"],
  ])("the total of %s in %i is %s", (code, year, confidence) => {
    expect(charged(yearOf(code, "60000", year)).confidence).toBe(confidence);
  });

  it("a rate of the employer's own leaves the confidence of the base", () => {
    const rateOverrides = [{ ruleId: "us-la.sui", rate: amount("0.01") }];
    expect(charged(yearOf("US-LA", "60000", 2026, { employer: { rateOverrides } })).confidence).toBe(
      "SECONDARY",
    );
  });

  it("less than the confidence asked for is refused, rule by rule", () => {
    const refused = demanded(yearOf("US-TX", "60000", 2026, { employer: { minConfidence: "SOURCED" } }));
    expect(refused.map(({ code, message }) => [code, message.includes("us-tx.sui")])).toEqual([
      ["UNSUPPORTED", true],
    ]);
    expect(charged(yearOf("US", "60000", 2026, { employer: { minConfidence: "SOURCED" } })).total).toBe(
      463_200,
    );
  });

  it("lists what is not covered, and never counts a rule without data as nothing", () => {
    const { notPriced, jurisdictions, charges } = charged(yearOf("US-NJ", "60000", 2025));
    expect(notPriced.map(({ rule }) => rule.id)).toEqual(["us-nj.wfd", "us-nj.tdi"]);
    expect(charges.map(({ rule }) => rule.id)).not.toContain("us-nj.wfd");
    expect(jurisdictions.at(-1)?.notCovered.join()).toContain("Workers' compensation");
  });
});

describe("days beyond the last version", () => {
  const beyond = (employer: StatutoryChargesInput["employer"]) => yearOf("US", "250000", 2028, { employer });

  it("are projected with the last figures, and say so", () => {
    expect(chargeOf(beyond(undefined), "us.fica.oasdi")).toBe("11439.00");
    expect(codesOf(beyond(undefined))).toContain("PROJECTED us.fica.oasdi");
  });

  it("are indexed at a stated rate: 184,500 x 1.03 x 1.03 = 195,736.05, of which 6.2 %", () => {
    const employer = { beyondLastVersion: "INDEX", indexRate: amount("0.03") } as const;
    expect(chargeOf(beyond(employer), "us.fica.oasdi")).toBe("12135.64"); // 12,135.6351
    expect(chargeOf(beyond(employer), "us.futa")).toBe("42.00"); // in force without an end
  });

  it("are refused where that is asked for", () => {
    expect(pathsOf(beyond({ beyondLastVersion: "REFUSE" }))).toEqual([
      "OUT_OF_RANGE employer.beyondLastVersion",
    ]);
  });

  it("need a rate to be indexed, and a rate needs indexing", () => {
    expect(pathsOf(beyond({ beyondLastVersion: "INDEX" }))).toEqual(["REQUIRED employer.indexRate"]);
    expect(pathsOf(beyond({ indexRate: amount("0.03") }))).toEqual(["CONTRADICTION employer.indexRate"]);
  });
});

describe("places", () => {
  it("those around a place apply too, each once", () => {
    const { jurisdictions } = charged(yearOf("US-TX", "60000", 2026, { jurisdictions: ["US-TX", "US"] }));
    expect(jurisdictions.map(({ code }) => code)).toEqual(["US", "US-TX"]);
  });

  it("Quebec's rules take the place of Canada's, and say so", () => {
    const both = yearOf("CA-QC", "60000", 2026, { jurisdictions: ["CA", "CA-QC"] });
    expect(charged(both).charges.every(({ rule }) => rule.id.startsWith("ca-qc."))).toBe(true);
    expect(codesOf(both)).toContain("REPLACED CA");
  });

  it("a place of work brings its local jurisdiction", () => {
    const { jurisdictions } = charged(yearOf("US-MO", "60000", 2026, { workLocation: "MO-STL" }));
    expect(jurisdictions.map(({ code }) => code)).toEqual(["US", "US-MO", "US-MO-STL"]);
  });

  it.each<[string, Partial<StatutoryChargesInput>, string]>([
    ["an unknown code", { jurisdictions: ["US-XX"] }, "UNKNOWN jurisdictions.0"],
    ["no code at all", { jurisdictions: [] }, "REQUIRED jurisdictions"],
    ["two currencies", { jurisdictions: ["US-TX", "IE"] }, "CONTRADICTION jurisdictions.1"],
    ["a currency that is not the place's", { currency: "EUR" }, "CONTRADICTION jurisdictions.0"],
    ["a place of work that no charge depends on", { workLocation: "TX-DALLAS" }, "UNKNOWN workLocation"],
    [
      "a local jurisdiction without its place of work",
      { jurisdictions: ["US-MO-STL"] },
      "REQUIRED workLocation",
    ],
    ["no year", { taxYear: undefined }, "REQUIRED taxYear"],
    ["no pay", { annualWage: undefined }, "REQUIRED annualWage"],
    ["two kinds of pay", { payPeriods: monthly("100", "2026-01", 1) }, "CONTRADICTION annualWage"],
    ["wages before an annual wage", { wagesToDate: amount("1") }, "CONTRADICTION wagesToDate"],
    ["an age of 8", { age: 8 }, "OUT_OF_RANGE age"],
    ["a negative wage", { annualWage: amount("-1") }, "OUT_OF_RANGE annualWage"],
    [
      "a rate for a rule without one",
      { employer: { rateOverrides: [{ ruleId: "us.futa", rate: amount("0.01") }] } },
      "UNKNOWN employer.rateOverrides.0.ruleId",
    ],
    [
      "others' charges that no credit lowers",
      { employer: { otherCharges: [{ ruleId: "us.futa", annualAmount: amount("1") }] } },
      "UNKNOWN employer.otherCharges.0.ruleId",
    ],
  ])("%s is a problem", (_, change, problem) => {
    expect(pathsOf(yearOf("US-TX", "60000", 2026, change))).toEqual([problem]);
  });

  it("pay dates out of order, or out of the tax year, are problems", () => {
    const [first, second] = monthly("100", "2026-01", 2);
    const pay = { jurisdictions: ["US"], payPeriods: [second, first].flatMap((each) => each ?? []) };
    expect(pathsOf(pay)).toEqual(["CONTRADICTION payPeriods.1.payDate"]);
    const late = [{ payDate: day("2026-04-05"), salary: amount("100") }];
    expect(pathsOf({ jurisdictions: ["GB"], payPeriods: late, taxYear: 2026 })).toEqual([
      "OUT_OF_RANGE payPeriods.0.payDate",
    ]);
  });
});
