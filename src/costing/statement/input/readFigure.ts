import type { Decimal } from "../../../kernel/Decimal";
import { exact, isMultiple, tenTo, ZERO } from "../Exact";
import type { Figure } from "../Figure";
import type { StatementFigure } from "../vocabulary";
import { readPrecision } from "./readPrecision";
import type { StatedPrecisionInput } from "./StatementInput";
import type { StatementReader } from "./StatementReader";

/** What a figure may be; the schema's descriptions say the same. */
interface Range {
  readonly least: Decimal;
  readonly most: Decimal;
  readonly places: number;
}

const RANGES: Readonly<Record<StatementFigure, Range>> = {
  QUANTITY: { least: tenTo(9).neg(), most: tenTo(9), places: 6 },
  UNIT_PRICE: { least: tenTo(12).neg(), most: tenTo(12), places: 6 },
  AMOUNT: { least: tenTo(12).neg(), most: tenTo(12), places: 6 },
  RATE: { least: ZERO, most: exact(10), places: 8 },
};

/** What else bears on how a figure is read. */
export interface FigureTerms {
  readonly label: string;
  readonly kind: StatementFigure;
  readonly smallestUnit: Decimal;
  /** Why the value must not be negative, and the way out; left out where it may be. */
  readonly notNegative?: string;
  /** Whether another value must keep the sign of this one. */
  readonly keepsSign: boolean;
  /** The most that it may be, where that is less than usual. */
  readonly most?: Decimal;
  /** A share is worked out from both its sides, so its rate is rounded, to whole percents unless it has more digits. */
  readonly isShare?: boolean;
}

/** Reads a figure with its precision: one to judge, or nothing where it is not stated or cannot be used. */
export function readFigure(
  reader: StatementReader,
  name: string,
  given: Decimal | null | undefined,
  precision: StatedPrecisionInput | null | undefined,
  terms: FigureTerms,
): Figure | undefined {
  const atPrecision = reader.in(`${name}Precision`);
  if (given == null) {
    if (precision != null)
      atPrecision.problem(
        "CONTRADICTION",
        `A precision is given, but no ${name}.`,
        `Give the ${name}, or leave its precision out.`,
      );
    return undefined;
  }
  const at = reader.in(name);
  if (!isWithin(at, name, given, terms)) return undefined;
  const value = exact(given);
  const unit = precision == null ? undefined : readPrecision(atPrecision, value, precision);
  const { least, most } = limitsOf(value, terms);
  return {
    label: terms.label,
    kind: terms.kind,
    path: at.path.map(String),
    value,
    half: unit === undefined ? ZERO : unit.div(2),
    step: unit ?? usualStep(value, terms),
    least,
    most,
  };
}

function isWithin(at: StatementReader, name: string, given: Decimal, terms: FigureTerms): boolean {
  const { least, most: usual, places } = RANGES[terms.kind];
  const most = terms.most ?? usual;
  const said = given.toFixed();
  if (!given.isFinite() || given.lt(least) || given.gt(most)) {
    const hint = terms.kind === "RATE" ? " A rate is a share of one: 8.25 % is 0.0825." : "";
    const advice = `Give ${least.toFixed()} to ${most.toFixed()}.${hint}`;
    at.problem("OUT_OF_RANGE", `The ${name} of "${terms.label}" is ${said}.`, advice, said);
    return false;
  }
  if (given.decimalPlaces() > places) {
    const message = `The ${name} of "${terms.label}" is ${said}: ${given.decimalPlaces()} decimal places.`;
    at.problem("TOO_PRECISE", message, `Give at most ${places} decimal places.`, said);
    return false;
  }
  if (terms.notNegative !== undefined && given.isNegative() && !given.isZero()) {
    const message = `The ${name} of "${terms.label}" is negative: ${said}.`;
    at.problem("OUT_OF_RANGE", message, terms.notNegative, said);
    return false;
  }
  return true;
}

const limitsOf = (value: Decimal, { kind, keepsSign, most }: FigureTerms): Pick<Figure, "least" | "most"> => {
  if (!keepsSign) return { least: undefined, most: undefined };
  const range = RANGES[kind];
  return value.isNegative() && !value.isZero()
    ? { least: range.least, most: ZERO }
    : { least: ZERO, most: most ?? range.most };
};

/** The step of a figure without a stated precision: as fine as its kind is written, or as this one was. */
function usualStep(value: Decimal, { kind, smallestUnit, isShare }: FigureTerms): Decimal {
  const places = value.decimalPlaces();
  switch (kind) {
    case "QUANTITY":
      return places === 0 ? exact(1) : tenTo(-Math.max(2, places));
    case "RATE":
      return tenTo(-Math.max(isShare === true ? 2 : 4, places));
    default:
      return isMultiple(value, smallestUnit) ? smallestUnit : tenTo(-Math.max(2, places));
  }
}
