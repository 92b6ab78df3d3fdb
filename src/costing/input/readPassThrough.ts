import type { PassThrough } from "../engagement/PassThrough";
import type { EngagementInput, PassThroughInput } from "./EngagementInput";
import { engagementFields as fields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { countOfUnit } from "./countOfUnit";
import { readEscalation } from "./readEscalation";

/** Reads what the provider buys for the client and charges on. */
export const readPassThrough = (
  reader: InputReader,
  { passThrough }: EngagementInput,
  organization: Organization,
): PassThrough[] =>
  reader.list("passThrough", passThrough, 100, (item, at) => readItem(item, at, organization));

function readItem(input: PassThroughInput, reader: InputReader, organization: Organization): PassThrough {
  return {
    label: reader.text("label", input.label),
    pool: input.pool ?? "SOFTWARE",
    price: reader.number("amount", fields.passThrough, input.amount),
    per: input.per ?? "MONTH",
    counted: input.unit == null ? undefined : countOfUnit(reader, input.unit, organization),
    increase: readEscalation(reader, "increase", fields.increase, input.increase),
  };
}
