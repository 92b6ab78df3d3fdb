import { jurisdictions, jurisdictionsAt, ruleDataVersion } from "../../src/costing/statutory/jurisdictions";
import { parseJurisdiction } from "../../src/costing/statutory/parseJurisdiction";
import { printDay } from "../../src/kernel/Day";

const version = {
  effectiveFrom: "2025-01-01",
  effectiveTo: "2025-12-31",
  rate: "0.01",
  wageBase: "7000",
  confidence: "sourced",
  source: { title: "The law", url: "https://example.org/law" },
  readFrom: [{ title: "A guide" }],
};

const rule = {
  id: "xx.tax",
  name: "A tax",
  kind: "percent",
  basis: "employeeWages",
  period: "year",
  assessment: "CUMULATIVE_TAX_YEAR",
  countsAsWages: ["SALARY"],
  versions: [version],
};

const file = {
  jurisdiction: "XX",
  name: "Nowhere",
  level: "country",
  currency: "USD",
  compiledOn: "2026-01-31",
  taxYearStart: "01-01",
  notCovered: [],
  rules: [rule],
};

const withRule = (change: object) => ({ ...file, rules: [{ ...rule, ...change }] });
const withVersion = (change: object) => withRule({ versions: [{ ...version, ...change }] });

describe("a file of rule data", () => {
  it("is read when it is whole", () => {
    const read = parseJurisdiction(file, "xx.json");
    expect(read.rules[0]?.versions[0]).toMatchObject({ rate: 1_000_000, wageBase: 700_000 });
  });

  it.each<[string, unknown, readonly string[]]>([
    ["has no code", { ...file, jurisdiction: undefined }, ["jurisdiction"]],
    ["has no list of rules", { ...file, rules: {} }, ["rules"]],
    ["is no object", "rules", ["xx.json"]],
    ["has a tax year that starts in month 13", { ...file, taxYearStart: "13-01" }, ["taxYearStart"]],
    ["has a tax year that starts on a 29th", { ...file, taxYearStart: "02-29" }, ["taxYearStart"]],
    ["has a field nobody reads", { ...file, rates: [] }, ["rates"]],
    ["has a rule with a field nobody reads", withRule({ wagebase: "7000" }), ["xx.tax", "wagebase"]],
    ["has a version with a field nobody reads", withVersion({ cap: "7000" }), ["xx.tax", "cap"]],
    ["has a level nobody knows", { ...file, level: "planet" }, ["level", "planet"]],
    ["has a rule that counts no pay", withRule({ countsAsWages: [] }), ["xx.tax", "countsAsWages"]],
    ["has a percentage without a rate", withVersion({ rate: undefined }), ["xx.tax", "versions"]],
    ["has a slab without tiers", withRule({ kind: "slab", tierBy: "headcount" }), ["xx.tax", "tierBy"]],
    [
      "has a fixed amount a year",
      withRule({ kind: "fixed", versions: [{ ...version, amount: "4" }] }),
      ["xx.tax", "period"],
    ],
    ["has a credit on wages", withRule({ kind: "credit" }), ["xx.tax", "basis"]],
    ["overrides another rule", withRule({ overrideKey: "xx.other" }), ["xx.tax", "overrideKey", "xx.other"]],
    ["assumes an unknown fact", withRule({ assumed: { moon: "full" } }), ["xx.tax", "assumed", "moon"]],
    [
      "compares a flag by size",
      withRule({ conditions: [{ field: "uiReservePositive", op: "gte", value: true }] }),
      ["xx.tax", "op", "gte"],
    ],
    [
      "has tiers out of order",
      withVersion({
        tiers: [
          { from: "5", rate: "0.1" },
          { from: "1", rate: "0.2" },
        ],
      }),
      ["xx.tax", "tiers"],
    ],
    ["has a rule without a name", withRule({ name: "" }), ["xx.tax", "name"]],
    ["has a kind of rule nobody reads", withRule({ kind: "perHead" }), ["xx.tax", "kind", "perHead"]],
    ["has a basis nobody reads", withRule({ basis: "turnover" }), ["xx.tax", "basis"]],
    ["has a period nobody reads", withRule({ period: "fortnight" }), ["xx.tax", "period"]],
    ["is assessed as nobody does", withRule({ assessment: "SOMEHOW" }), ["xx.tax", "assessment", "SOMEHOW"]],
    ["counts unknown wages", withRule({ countsAsWages: ["TIPS"] }), ["xx.tax", "countsAsWages", "TIPS"]],
    [
      "asks an unknown fact",
      withRule({ conditions: [{ field: "isRich", op: "eq", value: true }] }),
      ["xx.tax", "conditions", "isRich"],
    ],
    ["has no version", withRule({ versions: [] }), ["xx.tax", "versions"]],
    ["has a rate that is a number", withVersion({ rate: 0.01 }), ["xx.tax", "rate", "0.01"]],
    ["has a rate in percent signs", withVersion({ rate: "1 %" }), ["xx.tax", "rate", "1 %"]],
    ["has a rate too precise", withVersion({ rate: "0.000000001" }), ["xx.tax", "rate", "0.000000001"]],
    [
      "has a wage base too precise",
      withVersion({ wageBase: "7000.001" }),
      ["xx.tax", "wageBase", "7000.001"],
    ],
    ["is paid by the week without weekly tiers", withRule({ period: "week" }), ["xx.tax", "period"]],
    [
      "starts on a day that no month has",
      withVersion({ effectiveFrom: "2025-02-30" }),
      ["xx.tax", "effectiveFrom"],
    ],
    [
      "starts in a month without a day",
      withVersion({ effectiveFrom: "2025-01" }),
      ["xx.tax", "effectiveFrom"],
    ],
    ["ends on 29 February 2025", withVersion({ effectiveTo: "2025-02-29" }), ["xx.tax", "effectiveTo"]],
    ["ends before it starts", withVersion({ effectiveTo: "2024-12-31" }), ["xx.tax", "versions"]],
    ["has no source", withVersion({ source: undefined }), ["xx.tax", "source"]],
    ["has a source without a title", withVersion({ source: { url: "x" } }), ["xx.tax", "source", "title"]],
    ["has no confidence", withVersion({ confidence: undefined }), ["xx.tax", "confidence"]],
    [
      "has overlapping versions",
      withRule({ versions: [version, { ...version, effectiveFrom: "2025-12-01" }] }),
      ["xx.tax", "versions"],
    ],
    [
      "has versions out of order",
      withRule({ versions: [{ ...version, effectiveFrom: "2026-01-01", effectiveTo: null }, version] }),
      ["xx.tax", "versions"],
    ],
    [
      "has a version after one without an end",
      withRule({
        versions: [
          { ...version, effectiveTo: null },
          { ...version, effectiveFrom: "2026-01-01" },
        ],
      }),
      ["xx.tax", "versions"],
    ],
  ])("that %s fails, naming the file, the rule and the field", (_, broken, named) => {
    expect(() => parseJurisdiction(broken, "xx.json")).toThrow();
    const message = messageOf(() => parseJurisdiction(broken, "xx.json"));
    for (const name of ["xx.json", ...named]) expect(message).toContain(name);
  });

  it("may change within a month", () => {
    const [read] = parseJurisdiction(
      withRule({
        versions: [
          { ...version, effectiveTo: "2025-04-05" },
          { ...version, effectiveFrom: "2025-04-06" },
        ],
      }),
      "xx.json",
    ).rules;
    expect(read?.versions.map(({ from }) => printDay(from))).toEqual(["2025-01-01", "2025-04-06"]);
  });

  it("may end on 29 February of a leap year", () => {
    const [read] = parseJurisdiction(
      withVersion({ effectiveFrom: "2024-01-01", effectiveTo: "2024-02-29" }),
      "xx.json",
    ).rules;
    expect(read?.versions.map(({ until }) => until && printDay(until))).toEqual(["2024-03-01"]);
  });
});

describe("the shipped rule data", () => {
  const rules = jurisdictions.flatMap((jurisdiction) => jurisdiction.rules);

  it("names every rule once", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules.map((each) => [each.id, each] as const))("%s has ordered versions", (_, { versions }) => {
    versions.forEach((each, index) => {
      const next = versions[index + 1];
      if (each.until !== undefined) expect(each.until).toBeGreaterThan(each.from);
      if (next !== undefined) expect(each.until).toBeLessThanOrEqual(next.from);
    });
  });

  it.each(rules.map((each) => [each.id, each] as const))("%s has a source for each version", (_, each) => {
    for (const { source, readFrom } of each.versions) {
      for (const { title, url } of [source, ...readFrom]) {
        expect(title).not.toBe("");
        if (url !== undefined) expect(url).toMatch(/^https?:\/\//);
      }
      // A version without an address of its law says where its figures were read.
      expect(source.url !== undefined || readFrom.length > 0).toBe(true);
    }
  });

  it.each(rules.map((each) => [each.id, each] as const))(
    "%s is confident of no more than its parts",
    (_, each) => {
      const order = ["UNVERIFIED", "SECONDARY", "SOURCED"];
      for (const { confidence, rateConfidence, baseConfidence } of each.versions)
        for (const part of [rateConfidence, baseConfidence])
          expect(order.indexOf(confidence)).toBeLessThanOrEqual(order.indexOf(part));
    },
  );

  it.each(rules.map((each) => [each.id, each] as const))(
    "%s lowers only rules that exist",
    (_, { appliesTo }) => {
      for (const id of appliesTo) expect(rules.map((each) => each.id)).toContain(id);
    },
  );

  it("holds 63 jurisdictions and 190 versions of rules", () => {
    // Counted in the compiled facts: 63 files with 190 entries, several entries of one id being versions of one rule.
    expect(jurisdictions).toHaveLength(63);
    expect(rules.flatMap(({ versions }) => versions)).toHaveLength(190);
  });

  it("has a parent for every state and local jurisdiction, in the same currency", () => {
    for (const { code, level, parent, currency } of jurisdictions) {
      if (level === "COUNTRY" || level === "PROVINCE") continue;
      const chain = jurisdictionsAt(code) ?? [];
      expect([code, chain.map((each) => each.code).includes(parent ?? "")]).toEqual([code, true]);
      expect(new Set(chain.map((each) => each.currency))).toEqual(new Set([currency]));
    }
  });

  it("applies the rules of the country in its states, and knows nothing of other places", () => {
    expect(jurisdictionsAt("US-CA")?.map(({ code }) => code)).toEqual(["US", "US-CA"]);
    expect(jurisdictionsAt("US")?.map(({ code }) => code)).toEqual(["US"]);
    expect(jurisdictionsAt("XX")).toBeUndefined();
  });

  it("has the version of its latest compilation", () => {
    expect(jurisdictions.map(({ compiledOn }) => compiledOn)).toContain(ruleDataVersion);
    expect(jurisdictions.every(({ compiledOn }) => compiledOn <= ruleDataVersion)).toBe(true);
  });
});

function messageOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}
