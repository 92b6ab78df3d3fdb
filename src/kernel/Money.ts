import { amountOf } from "./Cents";
import { Decimal } from "./Decimal";

/** A three-letter currency code (ISO 4217), for example "USD". */
export type CurrencyCode = string;

/** Whether a text is written like an ISO 4217 currency code. */
export const isCurrencyCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** An amount in a currency, for the edges: messages, explanations, borders. Engines count whole cents. */
export class Money {
  private constructor(
    readonly amount: Decimal,
    readonly currency: CurrencyCode,
  ) {}

  static of(amount: Decimal | string, currency: CurrencyCode): Money {
    return new Money(new Decimal(amount), currency);
  }

  static ofCents(cents: number, currency: CurrencyCode): Money {
    return new Money(amountOf(cents), currency);
  }

  plus(other: Money): Money {
    return new Money(this.amount.plus(this.sameCurrency(other)), this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.amount.minus(this.sameCurrency(other)), this.currency);
  }

  isLessThan(other: Money): boolean {
    return this.amount.lt(this.sameCurrency(other));
  }

  equals(other: Money): boolean {
    return this.amount.eq(this.sameCurrency(other));
  }

  /** "1234.50 USD". */
  toString(): string {
    return `${this.amount.toFixed(2)} ${this.currency}`;
  }

  /** `a < b` would compare text and be wrong in silence, so it fails out loud. */
  valueOf(): never {
    throw new TypeError("Compare money with isLessThan(), not with < or >.");
  }

  private sameCurrency(other: Money): Decimal {
    if (other.currency !== this.currency) {
      throw new TypeError(
        `${this.toString()} and ${other.toString()} are in different currencies; convert one first.`,
      );
    }
    return other.amount;
  }
}
