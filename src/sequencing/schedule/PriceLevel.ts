import type { Cents } from "../../kernel/Cents";

/** What a schedule can be judged by, one after the other instead of all in one price. */
export const LEVELS = {
  DEADLINES: "What finishing after soft deadlines costs.",
  DELAY: "The cost of delay, by its weights.",
  DISRUPTION: "What disrupting departments in quiet times costs.",
  FINISH: "What the time until everything has finished costs.",
  MOVES: "What starting at other times than published costs.",
} as const;
export type Level = keyof typeof LEVELS;

/** A level that is made as cheap as it can be, and may then cost so much more for the sake of the levels after it. */
export interface LevelWish {
  readonly level: Level;
  readonly tolerance: Cents;
}

/** One level alone, while those before it cost no more than they may. */
export interface Objective {
  readonly level: Level;
  readonly caps: readonly { readonly level: Level; readonly most: number }[];
}

/** What became of a level. Cents. */
export interface LevelFound extends LevelWish {
  /** The least that was found for it, with the levels before it kept, and what it costs in the end: at most the tolerance more. */
  readonly least: number;
  readonly price: number;
  /** Whether nothing less exists within the levels before it. */
  readonly proved: boolean;
}
