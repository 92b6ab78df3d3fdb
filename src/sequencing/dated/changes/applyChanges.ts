import type { Note } from "../../readCalendar";
import type { SequenceFacts } from "../../SequenceFacts";
import type { SchedulingTerms } from "../SchedulingTerms";
import { addCapacity } from "./addCapacity";
import { addMoney } from "./addMoney";
import type { Apply, ChangeInput, ChangeKind } from "./Change";
import { decline } from "./decline";
import { moveDeadline } from "./moveDeadline";
import { moveFreeze } from "./moveFreeze";
import { slip } from "./slip";
import { stretch } from "./stretch";

type Said = { readonly [Kind in ChangeKind]-?: NonNullable<ChangeInput[Kind]> };

/** Every way of changing the terms of a schedule; a new one is a file and a line here. */
const APPLY: { readonly [Kind in ChangeKind]: Apply<Said[Kind]> } = {
  slip,
  stretch,
  decline,
  addCapacity,
  addMoney,
  moveFreeze,
  moveDeadline,
};

const KINDS = Object.keys(APPLY) as ChangeKind[];

/** The terms after some changes, one after the other; what is wrong with them is noted at their places. */
export function applyChanges(
  terms: SchedulingTerms,
  changes: readonly ChangeInput[],
  facts: SequenceFacts,
  note: Note,
): SchedulingTerms {
  return changes.reduce((changed, change, index) => {
    const given = KINDS.filter((kind) => change[kind] != null);
    const [kind] = given;
    if (kind !== undefined && given.length === 1)
      return applyOne(changed, change as Partial<Said>, kind, facts, at(index, kind, note));
    const advice = `Give exactly one of ${KINDS.join(", ")} in each change.`;
    note(["changes", index], "REQUIRED", `The change says ${given.length} things.`, advice, given.join(", "));
    return changed;
  }, terms);
}

const at =
  (index: number, kind: ChangeKind, note: Note): Note =>
  (path, ...rest) => {
    note(["changes", index, kind, ...path], ...rest);
  };

/** Applies the one that is said. */
function applyOne<Kind extends ChangeKind>(
  terms: SchedulingTerms,
  change: Partial<Pick<Said, Kind>>,
  kind: Kind,
  facts: SequenceFacts,
  note: Note,
): SchedulingTerms {
  const said = change[kind];
  return said === undefined ? terms : APPLY[kind](terms, said, facts, note);
}
