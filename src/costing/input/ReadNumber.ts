import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Field, Standard } from "./Field";
import type { Given } from "./Given";

/** A number as it was read. A class, because a getter written into each object would make each of a shape of its own. */
export class ReadNumber implements Given {
  constructor(
    readonly field: Field,
    readonly scaled: number,
    private readonly value: Decimal,
    readonly unit: string,
    readonly origin: Given["origin"],
    readonly standard: Standard | undefined,
    private readonly place: Path,
    private readonly steps: Path,
  ) {}

  /** Asked for only by explanations and messages, as the text is. */
  get path(): Path {
    return [...this.place, ...this.steps];
  }

  get text(): string {
    return this.value.toFixed();
  }

  /** Whether another number of the same place is this one. */
  isLike(other: ReadNumber): boolean {
    return (
      this.scaled === other.scaled &&
      this.field === other.field &&
      this.origin === other.origin &&
      this.unit === other.unit &&
      this.value.eq(other.value)
    );
  }
}
