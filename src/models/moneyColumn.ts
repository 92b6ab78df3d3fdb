import { Column } from "typeorm";
import { Decimal } from "../kernel/Decimal";

/** An exact amount: refuses a third decimal place, which PostgreSQL would round away without a word. */
export const MoneyColumn = (
  options: { readonly name?: string; readonly precision?: number } = {},
): PropertyDecorator => DecimalColumn({ precision: 14, scale: 2, ...options });

/** An exact number of so many decimal places, with the same refusal of one more. */
export const DecimalColumn = (options: {
  readonly name?: string;
  readonly precision: number;
  readonly scale: number;
  readonly nullable?: boolean;
}): PropertyDecorator =>
  Column({ type: "numeric", ...options, transformer: { to: writtenWith(options.scale), from: read } });

const writtenWith =
  (scale: number) =>
  (amount: Decimal | null | undefined): string | null | undefined => {
    if (amount == null) return amount;
    if (amount.decimalPlaces() > scale)
      throw new RangeError(`${amount.toFixed()} has more than ${scale} decimal places.`);
    return amount.toFixed(scale);
  };

const read = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text));
