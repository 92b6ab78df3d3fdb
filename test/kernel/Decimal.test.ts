import { Decimal as SharedDecimal } from "decimal.js";
import { Decimal, parseDecimal } from "../../src/kernel/Decimal";

describe("a plain decimal is read exactly", () => {
  it.each([
    ["0", "0"],
    ["1250.00", "1250"],
    ["-0.015", "-0.015"],
    ["007.50", "7.5"],
    ["0.1", "0.1"],
    ["999999999999999999", "999999999999999999"],
    ["-999999999999999999.999999999999", "-999999999999999999.999999999999"],
    ["0.000000000001", "0.000000000001"],
  ])("%s is %s", (written, read) => {
    expect(parseDecimal(written)?.toFixed()).toBe(read);
  });
});

describe("anything that is not a plain decimal is refused", () => {
  it.each([
    ["an exponent", "1e3"],
    ["an exponent with a point", "1.5E-2"],
    ["not a number", "NaN"],
    ["infinity", "Infinity"],
    ["negative infinity", "-Infinity"],
    ["grouping by comma", "1,250.00"],
    ["grouping by space", "1 250"],
    ["grouping by underscore", "1_250"],
    ["a decimal comma", "12,5"],
    ["a plus sign", "+1"],
    ["two signs", "--1"],
    ["no digit before the point", ".5"],
    ["no digit after the point", "5."],
    ["two points", "1.2.3"],
    ["a hexadecimal number", "0x10"],
    ["a currency sign", "$5"],
    ["a percent sign", "5%"],
    ["nothing", ""],
    ["a blank", " "],
    ["a blank before", " 1"],
    ["a line break after", "1\n"],
    ["other digits than 0 to 9", "１２"],
    ["19 digits before the point", "1234567890123456789"],
    ["13 digits after the point", "0.1234567890123"],
    ["40 digits", "1234567890123456789012345678901234567890"],
  ])("%s", (_, written) => {
    expect(parseDecimal(written)).toBeUndefined();
  });
});

describe("Fairlead's decimals", () => {
  it("round halves away from zero, on both sides of zero", () => {
    expect(new Decimal("0.125").toDecimalPlaces(2).toFixed()).toBe("0.13");
    expect(new Decimal("-0.125").toDecimalPlaces(2).toFixed()).toBe("-0.13");
  });

  it("keep 40 significant digits", () => {
    expect(new Decimal(1).div(3).toFixed()).toBe(`0.${"3".repeat(40)}`);
  });

  it("are a private clone: settings of the shared constructor do not reach them", () => {
    expect(Decimal).not.toBe(SharedDecimal);
    expect(SharedDecimal.precision).toBe(20);
  });

  it("never print an exponent", () => {
    expect(new Decimal("0.000000000001").toString()).toBe("0.000000000001");
    expect(new Decimal("1e21").toString()).toBe("1000000000000000000000");
  });
});
