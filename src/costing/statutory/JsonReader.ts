import { parseDecimal, type Decimal } from "../../kernel/Decimal";
import { monthOfYear, parseMonth, yearOf, type Month } from "../../kernel/Month";

/** Reads unknown JSON step by step; a fault names the file, the place and the value. */
export class JsonReader {
  constructor(
    private readonly value: unknown,
    private readonly place: string,
  ) {}

  fail(expected: string): never {
    throw new Error(
      `${this.place}: expected ${expected}, found ${this.value === undefined ? "nothing" : JSON.stringify(this.value)}.`,
    );
  }

  field(name: string): JsonReader {
    if (typeof this.value !== "object" || this.value === null) return this.fail("an object");
    const found: unknown = Object.entries(this.value).find(([key]) => key === name)?.[1];
    return new JsonReader(found, `${this.place}, ${name}`);
  }

  /** The same value under a name a reader of the message will know. */
  named(place: string): JsonReader {
    return new JsonReader(this.value, place);
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  optional<T>(read: (reader: JsonReader) => T): T | undefined {
    return this.absent ? undefined : read(this);
  }

  list(): JsonReader[] {
    if (!Array.isArray(this.value)) return this.fail("a list");
    return this.value.map((item: unknown, index) => new JsonReader(item, `${this.place}, item ${index + 1}`));
  }

  text(): string {
    return typeof this.value === "string" && this.value !== "" ? this.value : this.fail("a text");
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return allowed.find((candidate) => candidate === this.value) ?? this.fail(allowed.join(" or "));
  }

  flag(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("true or false");
  }

  /** A whole number between two bounds. */
  whole(min: number, max: number): number {
    const { value } = this;
    const fits = typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
    return fits ? value : this.fail(`a whole number from ${min} to ${max}`);
  }

  /** A decimal written as text, so that it is read exactly. */
  decimal(): Decimal {
    return parseDecimal(this.text()) ?? this.fail('a decimal such as "0.062"');
  }

  /** The month of a date that is the first day of a month. */
  firstOfMonth(): Month {
    const [, month] = /^(\d{4}-\d{2})-01$/.exec(this.text()) ?? [];
    return (month === undefined ? undefined : parseMonth(month)) ?? this.fail("the first day of a month");
  }

  /** The month of a date that is the last day of a month. */
  lastOfMonth(): Month {
    const [, month, day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(this.text()) ?? [];
    const parsed = month === undefined ? undefined : parseMonth(month);
    return parsed !== undefined && Number(day) === daysIn(parsed)
      ? parsed
      : this.fail("the last day of a month");
  }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(month: Month): number {
  const year = yearOf(month);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthOfYear(month) === 2 && leap ? 29 : (DAYS[monthOfYear(month) - 1] ?? 0);
}
