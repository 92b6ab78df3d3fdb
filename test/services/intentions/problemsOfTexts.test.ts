import { Decimal } from "../../../src/kernel/Decimal";
import { problemsOfTexts } from "../../../src/services/intentions/problemsOfTexts";

const found = (input: unknown) => problemsOfTexts(input).map(({ code, path }) => `${code} ${path.join(".")}`);

it("finds every text that could not be stored as it is, however deep, and says where", () => {
  const input = {
    name: "a\u0000b",
    notes: "x".repeat(10_001),
    positions: [{ terms: { title: "fine" } }, { terms: { title: "\ud83e", jurisdiction: "\u0000" } }],
    frameworks: ["PCI", "\udd55"],
  };
  expect(found(input)).toEqual([
    "UNSUPPORTED name",
    "OUT_OF_RANGE notes",
    "UNSUPPORTED positions.1.terms.title",
    "UNSUPPORTED positions.1.terms.jurisdiction",
    "UNSUPPORTED frameworks.1",
  ]);
});

it("has nothing against emoji, right-to-left text, combined characters, line breaks, and 10,000 characters", () => {
  const input = {
    name: "🥕 👩🏽‍🌾 مزارعو الوادي \u200f",
    notes: "e\u0301\r\n\t\ufeff",
    long: "x".repeat(10_000),
    salary: new Decimal("95000.00"),
    months: 12,
    dryRun: null,
    left: undefined,
  };
  expect(found(input)).toEqual([]);
});
