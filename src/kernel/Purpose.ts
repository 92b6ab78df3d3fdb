/** What money is spent for, from the business's side. */
export const PURPOSES = {
  RUN: "Keeps things as they are.",
  GROW: "Lets the business do more of what it does.",
  TRANSFORM: "Lets the business do something else.",
} as const;
export type Purpose = keyof typeof PURPOSES;
