import type { WholeField } from "./Field";
import type { InputReader } from "./InputReader";

/** A whole number of the model, or what it is when the caller leaves it out. */
export const readCount = (
  reader: InputReader,
  name: string,
  { label, min, max }: WholeField,
  value: number | null | undefined,
  fallback: number,
): number => reader.whole(name, label, value, [min, max], fallback);
