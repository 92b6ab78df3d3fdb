/**
 * Who decided on a line or a transfer, and when, stands until its status changes: for ON CONFLICT DO UPDATE of a table
 * with the columns status, decided_at and decided_by.
 */
export const keptDecision = (table: "budget_lines" | "budget_transfers"): string =>
  ["decided_at", "decided_by"]
    .map(
      (column) =>
        `${column} = CASE WHEN ${table}.status = excluded.status THEN ${table}.${column} ELSE excluded.${column} END`,
    )
    .join(", ");
