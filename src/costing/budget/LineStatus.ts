/** How far the money of a budget line, or of a transfer, has come. Only what is approved may be spent. */
export const LINE_STATUSES = {
  DRAFT: "Being worked out; nobody was asked yet.",
  PENDING: "Waits for a decision.",
  APPROVED: "Decided: the money may be spent.",
  REJECTED: "Decided: the money may not be spent.",
} as const;
export type LineStatus = keyof typeof LINE_STATUSES;
