import type { Path } from "../../kernel/Problem";
import type { Field, Standard } from "./Field";

/** A number of the model with its provenance. */
export interface Given {
  readonly field: Field;
  /** Cents for money, millionths for numbers: always whole. */
  readonly scaled: number;
  /** As it was written. */
  readonly text: string;
  readonly unit: string;
  readonly origin: "INPUT" | "DEFAULT";
  /** The published figure that stands in, where one does. */
  readonly standard: Standard | undefined;
  readonly path: Path;
}
