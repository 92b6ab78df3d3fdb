import { centsOf, withinCents, type Cents } from "../../kernel/Cents";
import { parseDay, type Day } from "../../kernel/Day";
import { parseDecimal, type Decimal } from "../../kernel/Decimal";
import { fineRateOf, withinHundredMillionths, type FineRate } from "../../kernel/FineRate";

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

  private fields(): [string, unknown][] {
    if (typeof this.value !== "object" || this.value === null) return this.fail("an object");
    return Object.entries(this.value);
  }

  field(name: string): JsonReader {
    const found = this.fields().find(([key]) => key === name)?.[1];
    return new JsonReader(found, `${this.place}, ${name}`);
  }

  /** Fails on a field that nothing reads, so that no fact of a file is lost to a slip of the pen. */
  only(known: readonly string[]): void {
    for (const [name] of this.fields()) if (!known.includes(name)) this.field(name).fail("no such field");
  }

  /** Each field of an object by its name. */
  entries<K extends string>(names: readonly K[]): [K, JsonReader][] {
    this.only(names);
    return names.flatMap((name): [K, JsonReader][] => {
      const reader = this.field(name);
      return reader.absent ? [] : [[name, reader]];
    });
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

  /** A list that may be left out. */
  listOf<T>(read: (reader: JsonReader) => T): T[] {
    return this.absent ? [] : this.list().map(read);
  }

  text(): string {
    return typeof this.value === "string" && this.value !== "" ? this.value : this.fail("a text");
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return allowed.find((candidate) => candidate === this.value) ?? this.fail(allowed.join(" or "));
  }

  /** One of some words as files write them: "employeeWages" or "employer-level" for EMPLOYEE_WAGES, EMPLOYER_LEVEL. */
  word<T extends string>(allowed: readonly T[]): T {
    const written = typeof this.value === "string" ? this.value : "";
    const upper = written
      .replace(/([a-z])([A-Z])/g, "$1_$2")
      .replaceAll("-", "_")
      .toUpperCase();
    return allowed.find((candidate) => candidate === upper) ?? this.fail(allowed.join(" or "));
  }

  flag(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("true or false");
  }

  /** True, or left out. */
  get isTrue(): boolean {
    return this.absent ? false : this.flag();
  }

  /** A decimal written as text, so that it is read exactly. */
  decimal(): Decimal {
    return parseDecimal(this.text()) ?? this.fail('a decimal such as "0.062"');
  }

  /** A share of wages from 0 to 1, to at most eight decimal places. */
  rate(): FineRate {
    const rate = this.decimal();
    if (rate.lt(0) || rate.gt(1) || !withinHundredMillionths(rate))
      this.fail("a rate from 0 to 1 with at most eight decimal places");
    return fineRateOf(rate);
  }

  /** An amount in whole cents. */
  amount(): Cents {
    const amount = this.decimal();
    if (amount.lt(0) || !withinCents(amount)) this.fail("an amount with at most two decimal places");
    return centsOf(amount);
  }

  /** A whole number written as text. */
  count(): number {
    const count = this.decimal();
    return count.isInteger() ? count.toNumber() : this.fail("a whole number");
  }

  day(): Day {
    return parseDay(this.text()) ?? this.fail("a day of 1990 or later such as 2026-01-31");
  }
}
