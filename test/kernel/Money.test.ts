import { isCurrencyCode, Money } from "../../src/kernel/Money";

const dollars = (amount: string) => Money.of(amount, "USD");

describe("money", () => {
  it("adds and subtracts exactly where floating point does not", () => {
    expect(dollars("0.10").plus(dollars("0.20")).toString()).toBe("0.30 USD");
    expect(dollars("0.30").minus(dollars("0.10")).toString()).toBe("0.20 USD");
  });

  it("prints two places and the currency", () => {
    expect(dollars("1234.5").toString()).toBe("1234.50 USD");
    expect(Money.ofCents(-123450, "CAD").toString()).toBe("-1234.50 CAD");
  });

  it("compares by amount: 9 is less than 10, which text is not", () => {
    expect(dollars("9").isLessThan(dollars("10"))).toBe(true);
    expect(dollars("10").isLessThan(dollars("9"))).toBe(false);
    expect(dollars("10").isLessThan(dollars("10.00"))).toBe(false);
    expect(dollars("10").equals(dollars("10.00"))).toBe(true);
  });

  it("fails out loud when compared with < or >", () => {
    expect(() => dollars("9") < dollars("10")).toThrow("Compare money with isLessThan()");
    expect(() => dollars("9").valueOf()).toThrow(TypeError);
  });

  it.each([
    ["plus", (a: Money, b: Money) => a.plus(b)],
    ["minus", (a: Money, b: Money) => a.minus(b)],
    ["isLessThan", (a: Money, b: Money) => a.isLessThan(b)],
    ["equals", (a: Money, b: Money) => a.equals(b)],
  ])("%s does not mix currencies, and names both amounts", (_, mix) => {
    expect(() => mix(dollars("1.00"), Money.of("2.00", "CAD"))).toThrow(
      "1.00 USD and 2.00 CAD are in different currencies",
    );
  });
});

describe("a currency code", () => {
  it.each(["USD", "CAD", "EUR"])("%s is three capital letters", (code) => {
    expect(isCurrencyCode(code)).toBe(true);
  });

  it.each(["usd", "US", "USDT", "U$D", "", " USD", "USD\n"])("%j is not one", (code) => {
    expect(isCurrencyCode(code)).toBe(false);
  });
});
