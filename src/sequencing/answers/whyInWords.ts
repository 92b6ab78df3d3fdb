import { printCents } from "../../kernel/Cents";
import type { Clock } from "../Clock";
import type { Instance } from "../schedule/Instance";
import { constraintInWords } from "../schedule/inWords";
import type { WhyUnscheduled } from "./whyUnscheduled";

/** Why a project was left out, in a sentence. */
export function whyInWords(why: WhyUnscheduled, instance: Instance, clock: Clock): string {
  switch (why.kind) {
    case "LONGER_THAN_HORIZON":
      return "It takes longer than the time that is looked at.";
    case "NO_ROOM": {
      const broken = why.breaks.map((constraint) => constraintInWords(constraint, instance, clock));
      return `There is no room: its best start ${clock.when(why.start)} would break ${broken.join("; ")}.`;
    }
    case "COSTS_MORE":
      return why.by === 0
        ? `Leaving it out costs no more than its best start ${clock.when(why.start)}.`
        : `Its best start ${clock.when(why.start)} costs ${printCents(why.by)} more than leaving it out.`;
    case "FITS":
      return `It would fit ${clock.when(why.start)}; a longer search would place it.`;
  }
}
