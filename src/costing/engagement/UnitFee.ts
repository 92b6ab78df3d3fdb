import type { Path } from "../../kernel/Problem";
import type { HeadcountPath } from "../HeadcountPath";
import type { Given } from "../input/Given";
import type { FeeUnit, TierMethod, TrueUp } from "../vocabulary";

/** A price for each user, device or site and month. */
export interface UnitFee {
  readonly unit: FeeUnit;
  readonly path: Path;
  /** The organization's own count of the unit. */
  readonly counted: HeadcountPath;
  /** In rising order; a single price is one tier without an end. */
  readonly tiers: readonly Tier[];
  readonly method: TierMethod;
  readonly trueUp: TrueUp;
  readonly minimumCount: number;
  /** Whether the count charged never falls below an earlier one. */
  readonly neverFalls: boolean;
}

/** The price of each unit up to a count. */
export interface Tier {
  /** The last unit that belongs to it; all further ones where it has no end. */
  readonly upTo: number | undefined;
  readonly price: Given;
}

/** What a unit is called, in the singular and in the organization's input. */
export const UNIT_NAMES: Readonly<Record<FeeUnit, { one: string; several: "users" | "devices" | "sites" }>> =
  {
    USER: { one: "user", several: "users" },
    DEVICE: { one: "device", several: "devices" },
    SITE: { one: "site", several: "sites" },
  };
