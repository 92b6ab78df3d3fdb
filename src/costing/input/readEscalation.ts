import type { Escalation } from "../escalation";
import type { EscalationInput } from "./ComparisonInput";
import type { Field } from "./Field";
import type { InputReader } from "./InputReader";

/** Reads how a price rises; a price without one stays as it is. */
export function readEscalation(
  reader: InputReader,
  name: string,
  field: Field,
  input: EscalationInput | null | undefined,
): Escalation {
  return { rate: reader.in(name).number("rate", field, input?.rate), timing: input?.timing ?? "ANNIVERSARY" };
}
