import type { CurrencyCode } from "../../kernel/Money";
import { isCurrencyCode } from "../../kernel/Money";
import { printDay, type Day } from "../../kernel/Day";
import type { ComparisonInput } from "./ComparisonInput";
import { organizationFields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";

/** What one unit of a currency is worth in the comparison's, as the caller stated it. */
export interface ExchangeRate {
  readonly rate: Given;
  readonly asOf: Day;
}

/** Reads the exchange rates, each currency once. */
export function readExchangeRates(
  reader: InputReader,
  inputs: ComparisonInput["exchangeRates"],
): ReadonlyMap<CurrencyCode, ExchangeRate> {
  const rates = new Map<CurrencyCode, ExchangeRate>();
  reader.list("exchangeRates", inputs, 50, ({ currency, rate, asOf }, at) => {
    const known = reader.reading.currency;
    if (!isCurrencyCode(currency))
      at.problem(
        "currency",
        "UNKNOWN",
        `${currency} is not a currency code.`,
        "Give three capital letters.",
        currency,
      );
    else if (currency === known) {
      const advice = "Give rates of other currencies only.";
      at.problem(
        "currency",
        "CONTRADICTION",
        `${currency} is the comparison's own currency.`,
        advice,
        currency,
      );
    } else if (rates.has(currency))
      at.problem(
        "currency",
        "DUPLICATE",
        `${currency} is given twice.`,
        "Give each currency once.",
        currency,
      );
    rates.set(currency, { rate: at.number("rate", organizationFields.exchangeRate, rate), asOf });
  });
  return rates;
}

/** The reader of a part whose amounts may be in another currency: they are converted as they are read, and a warning says so. */
export function readerIn(
  reader: InputReader,
  currency: CurrencyCode | null | undefined,
  rates: ReadonlyMap<CurrencyCode, ExchangeRate>,
): InputReader {
  const { reading } = reader;
  if (currency == null || currency === reading.currency) return reader;
  const exchange = rates.get(currency);
  if (exchange === undefined) {
    const message = `There is no exchange rate from ${currency} to ${reading.currency}.`;
    const advice = `Give exchangeRates: [{ currency: "${currency}", rate: ..., asOf: ... }], in ${reading.currency} for one ${currency}.`;
    reader.problem("currency", "REQUIRED", message, advice, currency);
    return reader;
  }
  if (!reading.warnings.some(({ code, subject }) => code === "CONVERTED" && subject === currency)) {
    reading.warnings.push({
      code: "CONVERTED",
      subject: currency,
      message: `Amounts in ${currency} are converted at ${exchange.rate.text} ${reading.currency} of ${printDay(exchange.asOf)}, as you stated, in every month.`,
      advice: "Exchange rates move: try others, or compare in one currency.",
    });
  }
  return reader.converting(
    currency,
    exchange.rate,
    `${reading.currency} ${exchange.rate.text} of ${printDay(exchange.asOf)}`,
  );
}
