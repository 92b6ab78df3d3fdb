import type { EntityManager } from "typeorm";
import type { LookUp } from "../LookUp";
import { listsBy } from "../LookUp";
import type { StoredTerms } from "../plans/storedTerms";
import { hashOfSeats, hidesEverybody, type Seat, seatsOf } from "./crowd";

/**
 * Decides, when a plan is stored, whether its positions may be told as a sum from then on. It is decided once for
 * each set of positions, in the order in which they were stored: what was told stays told.
 */
export async function noteCrowd(
  manager: EntityManager,
  organizationId: string,
  positions: readonly StoredTerms[],
  least: number,
): Promise<void> {
  if (positions.length === 0) return;
  const seats = seatsOf(positions);
  const hash = hashOfSeats(seats);
  const crowds = await manager.query<{ hash: string; seats: Seat[]; shown: boolean }[]>(
    "SELECT hash, seats, shown FROM pay_crowds WHERE organization_id = $1",
    [organizationId],
  );
  if (crowds.some((crowd) => crowd.hash === hash)) return;
  const told = crowds.filter(({ shown }) => shown);
  const shown = hidesEverybody(
    told.map((crowd) => crowd.seats),
    seats,
    least,
  );
  await manager.query(
    "INSERT INTO pay_crowds (organization_id, hash, seats, shown) VALUES ($1, $2, $3, $4)",
    [organizationId, hash, JSON.stringify(seats), shown],
  );
}

/** A set of positions that was stored together. */
interface PayCrowd {
  readonly organizationId: string;
  readonly hash: string;
  /** Whether it may be told as a sum. */
  readonly shown: boolean;
}

/** The sets of positions that an organization ever stored together. */
export const payCrowds: LookUp<PayCrowd[]> = {
  name: "payCrowds",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<PayCrowd[]>(
      `SELECT organization_id AS "organizationId", hash, shown FROM pay_crowds
        WHERE organization_id = ANY ($1::uuid[]) AND organization_id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return listsBy(rows, ({ organizationId }) => organizationId);
  },
};
