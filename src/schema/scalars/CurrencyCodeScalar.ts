import { isCurrencyCode, type CurrencyCode } from "../../kernel/Money";
import { stringScalar } from "./stringScalar";

export const CurrencyCodeScalar = stringScalar<CurrencyCode>({
  name: "CurrencyCode",
  description: 'A currency by its ISO 4217 code, as a string: "USD".',
  expected: 'three capital letters such as "USD"',
  parse: (text) => (isCurrencyCode(text) ? text : undefined),
  print: String,
});
