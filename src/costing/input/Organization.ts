import type { Period } from "../../kernel/Period";
import type { HeadcountPath } from "../HeadcountPath";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import type { Given } from "./Given";

/** What a comparison knows about the business. */
export interface Organization {
  /** The months that the comparison shows. */
  readonly horizon: Period;
  readonly users: HeadcountPath | undefined;
  readonly devices: HeadcountPath | undefined;
  readonly sites: HeadcountPath | undefined;
  readonly headcount: HeadcountPath | undefined;
  readonly staffHourlyCost: Given;
  readonly employer: EmployerFacts;
}
