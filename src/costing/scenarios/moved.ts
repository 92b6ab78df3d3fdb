import type { ExploredInput } from "./ExploredInput";
import { inputValue } from "../../kernel/levers/Lever";
import type { Lever, Move } from "./Lever";
import { valueAt, withValueAt } from "../../kernel/place";

/** The same input with some levers moved, one after the other. */
export function moved(input: ExploredInput, moves: readonly Move[]): ExploredInput {
  let now: unknown = input;
  for (const { lever, value } of moves)
    now = put(now, lever, value === undefined ? undefined : inputValue(lever.kind, value));
  // Only numbers at places of the lever table have changed, each to one of its own kind.
  return now as ExploredInput;
}

function put(input: unknown, lever: Lever, value: unknown): unknown {
  const { place, list, adds } = lever;
  if (adds !== undefined) return withItem(input, lever, adds, value);
  const parent = place.slice(0, -1);
  const written =
    list !== undefined && valueAt(input, parent) == null ? withValueAt(input, parent, list) : input;
  return withValueAt(written, place, value);
}

/** With the item of a rule in the list at the lever's place, or without it where no value is given. */
function withItem(
  input: unknown,
  { place }: Lever,
  { ruleId }: NonNullable<Lever["adds"]>,
  rate: unknown,
): unknown {
  const items = (valueAt(input, place) ?? []) as readonly { readonly ruleId: string }[];
  const others = items.filter((item) => item.ruleId !== ruleId);
  return withValueAt(input, place, rate === undefined ? others : [...others, { ruleId, rate }]);
}
