import type { Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Given } from "../input/Given";
import type { Role } from "../vocabulary";

/** Hours of project work by the rate card, spread evenly over its months. It is no run duty. */
export interface ProjectWork {
  readonly label: string;
  readonly path: Path;
  readonly role: Role;
  readonly start: Month;
  readonly months: number;
  readonly hours: Given;
  /** Of the role, from the rate card. */
  readonly hourlyRate: Given;
}
