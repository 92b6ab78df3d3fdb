import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import type { Chance } from "./Chance";

/** Texts that have broken other programs: quotes, wildcards, paths, halves of characters, words of JavaScript. */
const HARD_TEXTS: readonly string[] = [
  "",
  " ",
  "'",
  '"',
  "'; DROP TABLE plans; --",
  "100%_\\",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "\ud83e",
  "\u202e\ufeff",
  "a\u0000b",
  "${7*7}",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "=1+1",
  "😀".repeat(300),
  "x".repeat(20_000),
];

const NUMBERS: readonly number[] = [
  0, 1, -1, 2, 7, 12, 60, 100, 101, 2_147_483_647, -2_147_483_648, 4e9, 0.5,
];

const DECIMALS: readonly string[] = [
  "0",
  "1",
  "-1",
  "0.05",
  "12.50",
  "95000.00",
  "0.001",
  "1e999",
  "1e-999",
  "NaN",
  "Infinity",
  "-0",
  "9".repeat(40),
  `0.${"3".repeat(40)}`,
  "99999999999999.99",
  "0x10",
  "1,5",
  " 1",
];

const MONTHS = ["2027-01", "2026-07", "2027-12", "1999-01", "9999-12", "2027-13", "0000-00", "2027-1", ""];
const DAYS = ["2027-01-04", "2026-12-31", "2028-02-29", "2027-02-29", "9999-12-31", "0001-01-01", "today"];

/** How likely a value is of its kind; the others are of any kind at all. */
const SOUND = 0.96;
const GIVEN = 0.3;

/** Makes values for the places of a schema: most of their kind, many at its edges, some of none. */
export class Values {
  /** @param ids of what is stored, one's own and those of others */
  constructor(
    private readonly chance: Chance,
    private readonly ids: readonly string[],
  ) {}

  for(type: GraphQLInputType, depth = 0): unknown {
    const { chance } = this;
    if (isNonNullType(type)) return chance.is(0.005) ? null : this.for(type.ofType, depth);
    if (!chance.is(SOUND)) return this.anything(depth);
    if (isListType(type)) return this.list(type.ofType, depth);
    if (isEnumType(type)) return chance.oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth < 7 && chance.is(GIVEN)),
      );
      return Object.fromEntries(given.map((field) => [field.name, this.for(field.type, depth + 1)]));
    }
    return this.scalar(type.name);
  }

  /** Something like a value that is accepted: here and there a part is another one, left out or added. */
  near(type: GraphQLInputType, good: unknown): unknown {
    const { chance } = this;
    if (good === undefined || chance.is(0.01)) return this.for(type, 3);
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner) && Array.isArray(good))
      return good.map((item: unknown) => this.near(inner.ofType, item));
    if (!isInputObjectType(inner) || typeof good !== "object" || good === null) return good;
    const parts = good as Readonly<Record<string, unknown>>;
    const given = Object.values(inner.getFields()).filter(({ name }) => name in parts || chance.is(0.015));
    return Object.fromEntries(given.map((field) => [field.name, this.near(field.type, parts[field.name])]));
  }

  private list(type: GraphQLInputType, depth: number): unknown {
    const length = this.chance.is(0.002) ? 600 : this.chance.below(depth > 3 ? 2 : 4);
    return Array.from({ length }, () => this.for(type, depth + 1));
  }

  private scalar(name: string): unknown {
    const { chance } = this;
    const text = () =>
      chance.is(0.6) ? chance.oneOf(["Network", "Plant", "MSP"]) : chance.oneOf(HARD_TEXTS);
    switch (name) {
      case "Int":
      case "Float":
        return chance.oneOf(chance.is(0.7) ? NUMBERS.slice(0, 7) : NUMBERS);
      case "Boolean":
        return chance.is(0.5);
      case "ID":
        return chance.is(0.8) ? chance.oneOf(this.ids) : text();
      case "Decimal":
        return chance.oneOf(chance.is(0.7) ? DECIMALS.slice(0, 6) : DECIMALS);
      case "Month":
        return chance.oneOf(chance.is(0.8) ? MONTHS.slice(0, 3) : MONTHS);
      case "Date":
        return chance.oneOf(chance.is(0.8) ? DAYS.slice(0, 3) : DAYS);
      case "DateTime":
        return chance.oneOf(["2027-01-04T00:00:00Z", "yesterday"]);
      case "CurrencyCode":
        return chance.oneOf(["USD", "USD", "EUR", "JPY", "KWD", "usd", "XXX"]);
      default:
        return text();
    }
  }

  private anything(depth: number): unknown {
    const { chance } = this;
    const inner = () => (depth < 6 ? this.anything(depth + 1) : null);
    return chance.oneOf<() => unknown>([
      () => null,
      () => chance.oneOf(NUMBERS),
      () => chance.oneOf(HARD_TEXTS),
      () => chance.is(0.5),
      () => [inner()],
      () => ({ [chance.oneOf(["id", "__proto__", "constructor", "start"])]: inner() }),
    ])();
  }
}
