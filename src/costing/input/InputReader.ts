import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { problemAt, type Path, type Problem, type ProblemCode } from "../../kernel/Problem";
import { ONE, type Rate } from "../../kernel/Rate";
import { shareOf } from "../../kernel/rounding";
import type { Assumptions } from "../vocabulary";
import type { Warning } from "../Warning";
import type { Field, Standard } from "./Field";
import type { Given } from "./Given";
import type { Noticed } from "./Noticed";
import { ReadNumber } from "./ReadNumber";
import { numberWithin, placesOf, writtenNumber, type ScaledNumber } from "./ScaledNumber";

/** What every reader of a part of the input needs to know. */
export interface Reading {
  readonly currency: CurrencyCode;
  readonly assumptions: Assumptions;
  readonly problems: Problem[];
  readonly warnings: Warning[];
  /** Hears of every number read, for whoever asks which there are. */
  readonly notice?: ((number: Noticed) => void) | undefined;
  /** How amounts in `currency` become amounts of the comparison's, where that is another. */
  readonly conversion?: { readonly rate: Rate; readonly said: string };
}

/**
 * Reads the numbers of one place in the input: checks range and precision, fills in labelled defaults,
 * and notes every problem instead of stopping at the first.
 */
export class InputReader {
  constructor(
    readonly reading: Reading,
    readonly path: Path,
  ) {}

  /** A reader one step deeper. */
  in(...steps: Path): InputReader {
    return new InputReader(this.reading, [...this.path, ...steps]);
  }

  /** The same place read in another currency: amounts are converted and rounded to the cent. */
  converting(currency: CurrencyCode, rate: Given, said: string): InputReader {
    const conversion = { rate: rate.scaled as Rate, said };
    return new InputReader({ ...this.reading, currency, conversion }, this.path);
  }

  /** Notes a problem at a field of this place (or at the place itself). */
  problem(
    field: string | undefined,
    code: ProblemCode,
    message: string,
    advice: string,
    value?: string,
  ): void {
    const path = field === undefined ? this.path : [...this.path, field];
    this.reading.problems.push(problemAt(path, code, message, advice, value));
  }

  /**
   * The number of a field: the caller's, the published standard, or what stands for nothing, in this order.
   * A number out of range or too precise is a problem and answers as the neutral value, so that reading can go on.
   */
  number(name: string, field: Field, value: Decimal | null | undefined): Given {
    if (value === null || value === undefined) return this.missing(name, field);
    return this.present([name], field, value);
  }

  /** The number that stands at this place itself, as the items of a list of numbers do. */
  item(field: Field, value: Decimal): Given {
    return this.present([], field, value);
  }

  /** A published figure for a number that the caller left out. */
  standing(name: string, field: Field, standard: Standard): Given {
    return this.given([name], field, writtenNumber(field, standard.value), "DEFAULT", standard);
  }

  private present(steps: Path, field: Field, value: Decimal): Given {
    const number = numberWithin(field, value);
    if (number !== undefined) return this.given(steps, field, number, "INPUT");
    const fault = this.faultOf(field, value);
    const path = [...this.path, ...steps];
    this.reading.problems.push(problemAt(path, fault.code, fault.message, fault.advice, value.toFixed()));
    return this.given(steps, field, writtenNumber(field, field.neutral ?? field.min), "INPUT");
  }

  /** A whole number between two bounds, or its default. */
  whole(
    name: string,
    label: string,
    value: number | null | undefined,
    bounds: readonly [number, number],
    fallback: number,
  ): number {
    const [min, max] = bounds;
    const { notice } = this.reading;
    if (notice !== undefined) {
      const path = [...this.path, name];
      const origin = value == null ? "DEFAULT" : "INPUT";
      notice({ kind: "WHOLE", path, label, min, max, value: value ?? fallback, origin });
    }
    if (value === null || value === undefined) return fallback;
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.problem(
      name,
      "OUT_OF_RANGE",
      `${label} is ${value}.`,
      `Give a whole number from ${min} to ${max}.`,
      String(value),
    );
    return fallback;
  }

  /** A list of at most `most` items, each read one step deeper. */
  list<T, R>(
    name: string,
    items: readonly T[] | null | undefined,
    most: number,
    read: (item: T, reader: InputReader) => R,
  ): R[] {
    const given = items ?? [];
    if (given.length > most) {
      this.problem(
        name,
        "TOO_MANY",
        `There are ${given.length} ${name}.`,
        `Give at most ${most}.`,
        String(given.length),
      );
    }
    return given.slice(0, most).map((item, index) => read(item, this.in(name, index)));
  }

  /**
   * A text that names something: not blank, at most 200 characters.
   *
   * @param name its field; without one it stands at this place itself, as the items of a list of names do
   */
  text(name: string | undefined, value: string): string {
    const trimmed = value.trim();
    const said = `The ${name ?? "name"}`;
    if (trimmed.length === 0)
      this.problem(name, "REQUIRED", `${said} is blank.`, "Give a name that a reader will recognize.", value);
    if (trimmed.length > 200) {
      const message = `${said} has ${trimmed.length} characters.`;
      this.problem(name, "OUT_OF_RANGE", message, "Give at most 200 characters.");
    }
    return trimmed;
  }

  /** Names, each once: skills, frameworks. */
  names(name: string, values: readonly string[] | null | undefined): string[] {
    const read = this.list(name, values, 50, (value, at) => at.text(undefined, value));
    return [...new Set(read)];
  }

  private missing(name: string, field: Field): Given {
    const { standard, neutral } = field;
    if (standard !== undefined && this.reading.assumptions === "STANDARD") {
      if (field.kind === "NUMBER" || this.reading.currency === "USD") {
        return this.standing(name, field, standard);
      }
      this.warnNoDefault(field);
    }
    if (neutral === undefined) {
      this.problem(
        name,
        "REQUIRED",
        `${field.label} is missing.`,
        `Give ${field.label.toLowerCase()} in ${this.unitOf(field)}.`,
      );
    }
    return this.given([name], field, writtenNumber(field, neutral ?? field.min), "DEFAULT");
  }

  private warnNoDefault(field: Field): void {
    this.reading.warnings.push({
      code: "NO_DEFAULT",
      subject: this.path.join("."),
      message: `${field.label} is not given and counts as nothing: the published figure is in US dollars, this comparison in ${this.reading.currency}.`,
      advice: `Give ${field.label.toLowerCase()} in ${this.unitOf(field)}.`,
    });
  }

  /** What is wrong with a number that is out of range or too precise. */
  private faultOf(field: Field, value: Decimal): { code: ProblemCode; message: string; advice: string } {
    const message = `${field.label} is ${value.toFixed()}.`;
    if (value.gte(field.min) && value.lte(field.max))
      return { code: "TOO_PRECISE", message, advice: `Give at most ${placesOf(field)} decimal places.` };
    const advice = `Give ${field.min} to ${field.max}, in ${this.unitOf(field)}.`;
    return { code: "OUT_OF_RANGE", message, advice };
  }

  private given(
    steps: Path,
    field: Field,
    { scaled, value }: ScaledNumber,
    origin: Given["origin"],
    standard?: Standard,
  ): Given {
    const { conversion } = this.reading;
    const isConverted = conversion !== undefined && field.kind === "MONEY";
    const given = new ReadNumber(
      field,
      isConverted ? shareOf(scaled, conversion.rate) : scaled,
      value,
      this.unitOf(field),
      origin,
      standard,
      this.path,
      steps,
    );
    this.reading.notice?.({ kind: "GIVEN", given });
    return given;
  }

  private unitOf({ kind, unit }: Field): string {
    const { currency, conversion } = this.reading;
    if (kind !== "MONEY") return unit;
    const rate = conversion === undefined ? "" : ` (one is ${conversion.said})`;
    return `${currency}${rate} ${unit}`.trim();
  }
}

/** The plain number of a given NUMBER, for counts and durations that are not money. */
export const plainNumber = (given: Given): number => given.scaled / ONE;
