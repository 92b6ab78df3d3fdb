import { Decimal, parseDecimal } from "../../kernel/Decimal";
import { stringScalar } from "./stringScalar";

/** Strings only: a JSON number has lost its exactness before it arrives. */
export const DecimalScalar = stringScalar<Decimal>({
  name: "Decimal",
  description:
    'An exact decimal number, as a string: "1250.00", "0.062". Amounts have two decimal places and are in the currency of the comparison; rates are shares of one (0.062 is 6.2 %).',
  expected:
    'plain digits such as "1250.00": no exponent, no grouping, at most 18 digits before the point and 12 after it',
  parse: parseDecimal,
  print: (value) => {
    if (typeof value === "string") return value;
    if (value instanceof Decimal) return value.toFixed();
    throw new TypeError(
      "A Decimal is answered as decimal text or as a Decimal, never as a floating-point number.",
    );
  },
});
