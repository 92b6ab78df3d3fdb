import type { Path } from "../../kernel/Problem";
import type { Given } from "./Given";

/** A number that a reader came across: one of the tables, or a whole number between two bounds. */
export type Noticed =
  | { readonly kind: "GIVEN"; readonly given: Given }
  | {
      readonly kind: "WHOLE";
      readonly path: Path;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly value: number;
      readonly origin: Given["origin"];
    };
