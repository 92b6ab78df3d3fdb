import { Column } from "typeorm";
import { Decimal } from "../kernel/Decimal";

/** An exact amount: refuses a third decimal place, which PostgreSQL would round away without a word. */
export const MoneyColumn = (
  options: { readonly name?: string; readonly precision?: number } = {},
): PropertyDecorator =>
  Column({ type: "numeric", precision: 14, scale: 2, ...options, transformer: { to: written, from: read } });

function written(amount: Decimal | undefined): string | undefined {
  if (amount === undefined) return undefined;
  if (amount.decimalPlaces() > 2)
    throw new RangeError(`${amount.toFixed()} has more than two decimal places.`);
  return amount.toFixed(2);
}

const read = (text: string): Decimal => new Decimal(text);
