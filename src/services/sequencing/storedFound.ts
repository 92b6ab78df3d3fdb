import type { Scheduled } from "../../sequencing/schedule/schedule";
import type { StoredFound } from "../../schema/sequencing/Schedule";

/** What was found, as it is stored: a list of starts, because JSON has no maps. */
export const storedFoundOf = ({ starts, ...rest }: Scheduled): StoredFound => ({
  ...rest,
  starts: [...starts],
});
