import { differingLines } from "../../src/server/commands/differingLines";

const BEFORE = "type Plan {\n  name: String!\n  total: Decimal!\n}\n";

describe("lines in which two schemas differ", () => {
  it("are named with the type they stand in", () => {
    const after = "type Plan {\n  name: String!\n  total: String!\n}\n\ntype Note {\n  name: String!\n}\n";
    expect(differingLines(BEFORE, after)).toEqual([
      "- type Plan { total: Decimal!",
      "+ type Plan { total: String!",
      "+ type Note {",
      "+ type Note { name: String!",
    ]);
  });

  it("are none when the texts agree", () => {
    expect(differingLines(BEFORE, BEFORE)).toEqual([]);
  });
});
