import type { Decimal } from "../../../kernel/Decimal";
import { exact } from "../Exact";
import type { Figure } from "../Figure";
import type { StatementAnnual, StatementLine, StatementPercentage, StatementSum } from "../Statement";
import { readFigure, type FigureTerms } from "./readFigure";
import type {
  StatedAmountInput,
  StatementAnnualInput,
  StatementLineInput,
  StatementPercentageInput,
  StatementTotalInput,
} from "./StatementInput";
import { readLabel, type StatementReader } from "./StatementReader";

/** Reads the items of one statement, each at its place; names that refer to others are checked once all are known. */
export class ItemReader {
  constructor(private readonly smallestUnit: Decimal) {}

  line(input: StatementLineInput, reader: StatementReader): StatementLine {
    const named = this.named(input, reader);
    const isCredit = input.credit === true;
    const sign = isCredit ? {} : { notNegative: "Give 0 or more, or say credit: true, if money comes back." };
    const terms = { label: named.label, smallestUnit: this.smallestUnit, keepsSign: true, ...sign };
    const read = (name: "quantity" | "unitPrice" | "amount", kind: Figure["kind"]) =>
      readFigure(reader, name, input[name], input[`${name}Precision`], { ...terms, kind });
    const line: StatementLine = {
      ...named,
      type: "LINE",
      period: input.period ?? "ONE_TIME",
      quantity: read("quantity", "QUANTITY"),
      unitPrice: read("unitPrice", "UNIT_PRICE"),
      amount: read("amount", "AMOUNT"),
    };
    const figures = [input.quantity, input.unitPrice, input.amount];
    if (isCredit && !figures.some((value) => value?.isNegative() === true))
      reader
        .in("credit")
        .problem(
          "CONTRADICTION",
          `"${named.label}" says credit: true, but none of its figures is negative.`,
          "Give the quantity, the unit price or the amount as negative, or leave credit out.",
          "true",
        );
    return line;
  }

  /** A subtotal, or a total whose parts were left out and are everything. */
  sum(
    input: StatementTotalInput,
    reader: StatementReader,
    everything?: (label: string) => readonly string[],
  ): StatementSum {
    const named = this.named(input, reader);
    const parts = input.of?.map((label) => label.trim()) ?? everything?.(named.label) ?? [];
    if (parts.length === 0)
      reader
        .in("of")
        .problem(
          "REQUIRED",
          `"${named.label}" names no part.`,
          "Name the lines and other items that it adds up.",
        );
    const amount = this.amount(input, reader, { label: named.label, keepsSign: false });
    return { ...named, type: "SUM", period: input.period ?? undefined, parts, amount };
  }

  percentage(input: StatementPercentageInput, reader: StatementReader): StatementPercentage {
    const named = this.named(input, reader);
    const { label } = named;
    const { kind } = input;
    const base = input.of?.trim() ?? "";
    if (base === "")
      reader
        .in("of")
        .problem(
          "REQUIRED",
          `"${label}" is a percentage of nothing named.`,
          "Name the line, subtotal or total that it is a percentage of.",
        );
    const part = this.part(input, reader);
    const negative =
      kind === "DISCOUNT" ? { notNegative: "State what comes off as 0 or more; sums subtract it." } : {};
    return {
      ...named,
      type: "PERCENTAGE",
      kind,
      base,
      part,
      amount: this.amount(input, reader, { label, keepsSign: true, ...negative }),
      rate: readFigure(reader, "rate", input.rate, input.ratePrecision, {
        label,
        kind: "RATE",
        smallestUnit: this.smallestUnit,
        keepsSign: true,
        isShare: kind === "SHARE",
        ...(kind === "DISCOUNT" ? { most: exact(1) } : {}),
      }),
    };
  }

  annual(input: StatementAnnualInput, reader: StatementReader): StatementAnnual {
    const named = this.named(input, reader);
    const amount = this.amount(input, reader, { label: named.label, keepsSign: false });
    return { ...named, type: "ANNUAL", of: input.of.trim(), amount };
  }

  private part(input: StatementPercentageInput, reader: StatementReader): string | undefined {
    if (input.part == null) return undefined;
    const at = reader.in("part");
    const said = input.part.trim();
    if (input.kind !== "SHARE")
      at.problem(
        "UNSUPPORTED",
        `"${input.label}" is a ${input.kind} and has no part.`,
        "Give its amount, or make it a SHARE.",
        said,
      );
    if (input.amount != null)
      at.problem(
        "CONTRADICTION",
        `"${input.label}" states both the part "${said}" and an amount.`,
        "Give one of them.",
        said,
      );
    return said;
  }

  private named(input: StatedAmountInput, reader: StatementReader) {
    return { label: readLabel(reader, input.label), path: reader.path.map(String) };
  }

  private amount(
    input: StatedAmountInput,
    reader: StatementReader,
    terms: Omit<FigureTerms, "kind" | "smallestUnit">,
  ): Figure | undefined {
    const { smallestUnit } = this;
    return readFigure(reader, "amount", input.amount, input.amountPrecision, {
      ...terms,
      kind: "AMOUNT",
      smallestUnit,
    });
  }
}
