import { printDay } from "../../../kernel/Day";
import { shown } from "../../roadmap/fieldChecks";
import type { Apply, SaidOf } from "./Change";

/** A freeze on other days; of several with one name the first. */
export const moveFreeze: Apply<SaidOf<"moveFreeze">> = (terms, { name, firstDay, lastDay }, _facts, note) => {
  const { freezeWindows } = terms.roadmap;
  const freeze = freezeWindows.find((each) => each.name === name);
  if (freeze === undefined) {
    const message = `There is no freeze "${shown(name)}" in the roadmap.`;
    note(["name"], "UNKNOWN", message, "Name one of its freeze windows.", shown(name));
    return terms;
  }
  if (lastDay < firstDay) {
    const message = `The freeze would end on ${printDay(lastDay)}, before it begins on ${printDay(firstDay)}.`;
    note(["lastDay"], "CONTRADICTION", message, "Let it end on the first day or later.", printDay(lastDay));
    return terms;
  }
  const moved = { ...freeze, firstDay: printDay(firstDay), lastDay: printDay(lastDay) };
  return {
    ...terms,
    roadmap: {
      ...terms.roadmap,
      freezeWindows: freezeWindows.map((each) => (each === freeze ? moved : each)),
    },
  };
};
