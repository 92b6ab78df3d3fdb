import type { Instance } from "../schedule/Instance";
import type { Starts } from "../schedule/Starts";

/** A roadmap with a schedule of it: what was published, or a what-if. */
export interface Version {
  readonly instance: Instance;
  readonly starts: Starts;
}
