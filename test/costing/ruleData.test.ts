import { jurisdictions, jurisdictionsAt, ruleDataVersion } from "../../src/costing/statutory/jurisdictions";
import { parseJurisdiction } from "../../src/costing/statutory/parseJurisdiction";
import { printMonth } from "../../src/kernel/Month";

const version = {
  effectiveFrom: "2025-01-01",
  effectiveTo: "2025-12-31",
  rate: "0.01",
  wageBase: "7000",
  confidence: "sourced",
  source: { title: "The law", url: "https://example.org/law" },
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
  currency: "USD",
  compiledOn: "2026-01-31",
  taxYearStartMonth: 1,
  notCovered: [],
  rules: [rule],
};

const withRule = (change: object) => ({ ...file, rules: [{ ...rule, ...change }] });
const withVersion = (change: object) => withRule({ versions: [{ ...version, ...change }] });

describe("a file of rule data", () => {
  it("is read when it is whole", () => {
    const read = parseJurisdiction(file, "xx.json");
    expect(read.rules[0]?.versions[0]).toMatchObject({ rate: 10_000, wageBase: 700_000 });
  });

  it.each<[string, unknown, readonly string[]]>([
    ["has no code", { ...file, jurisdiction: undefined }, ["jurisdiction"]],
    ["has no list of rules", { ...file, rules: {} }, ["rules"]],
    ["is no object", "rules", ["xx.json"]],
    ["has a tax year that starts in month 13", { ...file, taxYearStartMonth: 13 }, ["taxYearStartMonth"]],
    ["has a rule without a name", withRule({ name: "" }), ["xx.tax", "name"]],
    ["has a kind of rule nobody reads", withRule({ kind: "perHead" }), ["xx.tax", "kind", "perHead"]],
    ["has a basis nobody reads", withRule({ basis: "turnover" }), ["xx.tax", "basis"]],
    ["has a period nobody reads", withRule({ period: "week" }), ["xx.tax", "period"]],
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
    ["has a rate too precise", withVersion({ rate: "0.0000001" }), ["xx.tax", "rate", "0.0000001"]],
    [
      "has a wage base too precise",
      withVersion({ wageBase: "7000.001" }),
      ["xx.tax", "wageBase", "7000.001"],
    ],
    ["starts within a month", withVersion({ effectiveFrom: "2025-01-15" }), ["xx.tax", "effectiveFrom"]],
    ["ends within a month", withVersion({ effectiveTo: "2025-12-30" }), ["xx.tax", "effectiveTo"]],
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

  it("may end on 29 February of a leap year", () => {
    const [read] = parseJurisdiction(
      withVersion({ effectiveFrom: "2024-01-01", effectiveTo: "2024-02-29" }),
      "xx.json",
    ).rules;
    expect(read?.versions.map(({ until }) => until && printMonth(until))).toEqual(["2024-03"]);
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
    for (const { source } of each.versions) {
      expect(source.title).not.toBe("");
      expect(source.url).toMatch(/^https:\/\//);
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
