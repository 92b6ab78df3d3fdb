import { problemAt, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import type { Invalid } from "./breakEven";
import type { Exploration, Question } from "./Exploration";
import type { LeverInput } from "../../kernel/levers/findLever";
import { findLever } from "./findLever";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { Lever, Move } from "./Lever";
import { readQuestion } from "./readQuestion";
import { readRange, type RangeInput } from "./readRange";
import { TieSearch, type Range, type Tie } from "./TieSearch";

export interface FrontierInput {
  plan: string;
  against: string;
  x: LeverInput & { range?: Maybe<RangeInput> };
  y: LeverInput & { range?: Maybe<RangeInput> };
  /** Values of x, evenly spaced. Default 11. */
  points?: Maybe<number>;
}

/** Where two plans tie as two levers move: at each value of x the values of y, each proved by its two neighbours. */
export interface Frontier {
  readonly kind: "found";
  readonly question: Question;
  readonly x: Lever;
  readonly y: Lever;
  readonly vertices: readonly Vertex[];
  /** Values of x at which no value of y in its range makes a tie, and who is cheaper there. */
  readonly without: readonly { readonly x: number; readonly cheaperThroughout: string | undefined }[];
}

interface Vertex {
  readonly x: number;
  readonly tie: Tie;
}

const MOST_POINTS = 101;

/** The line along which two plans tie: one side of it belongs to the one, the other to the other. */
export function frontier(exploration: Exploration, input: FrontierInput): Frontier | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  const problems: Problem[] = asked.kind === "invalid" ? [...asked.problems] : [];
  const points = input.points ?? 11;
  if (points < 2 || points > MOST_POINTS) {
    const message = `The number of points is ${points}.`;
    problems.push(
      problemAt(["points"], "OUT_OF_RANGE", message, `Give 2 to ${MOST_POINTS}.`, String(points)),
    );
  }
  const x = readSide(exploration, input.x, "x", problems);
  const y = readSide(exploration, input.y, "y", problems);
  if (x !== undefined && x.lever === y?.lever) {
    const message = `Both levers are ${nameOfLever(x.lever)}.`;
    problems.push(problemAt(["y"], "CONTRADICTION", message, "Give two different levers."));
  }
  if (asked.kind === "invalid" || x === undefined || y === undefined || problems.length > 0)
    return { kind: "invalid", problems };
  return traced(exploration, asked.question, x, y, points);
}

interface Side {
  readonly lever: Lever;
  readonly range: Range;
}

function readSide(
  exploration: Exploration,
  input: FrontierInput["x"],
  name: string,
  problems: Problem[],
): Side | undefined {
  const found = findLever(exploration, input, [name]);
  if (found.kind === "unknown") {
    problems.push(found.problem);
    return undefined;
  }
  const read = readRange(found.found, input.range ?? {}, [name, "range"]);
  if (read.kind === "invalid") problems.push(...read.problems);
  return read.kind === "invalid" ? undefined : { lever: found.found, range: read.range };
}

function traced(exploration: Exploration, question: Question, x: Side, y: Side, points: number): Frontier {
  const vertices: Vertex[] = [];
  const without: { x: number; cheaperThroughout: string | undefined }[] = [];
  for (const value of spaced(x.range, points)) {
    const search = searchAt(exploration, question, { lever: x.lever, value }, y);
    const ties = search.ties();
    vertices.push(...ties.map((tie) => ({ x: value, tie })));
    if (ties.length > 0) continue;
    const first = search.looked[0]?.difference;
    const cheaper = first === undefined ? undefined : first < 0 ? question.plan : question.against;
    without.push({ x: value, cheaperThroughout: cheaper });
  }
  return { kind: "found", question, x: x.lever, y: y.lever, vertices, without };
}

/** The search along y with x moved. */
function searchAt(exploration: Exploration, question: Question, move: Move, y: Side): TieSearch {
  const from = exploration.from([move]);
  const [{ amountAt }, moves] = from.kind === "explored" ? [from.exploration, []] : [exploration, [move]];
  return new TieSearch(
    (value) => {
      const amount = amountAt([...moves, { lever: y.lever, value }], question);
      return amount.kind === "amount" ? amount.cents : undefined;
    },
    y.range,
    exploration.everyStep,
  );
}

/** Values of a range, evenly spaced on its steps, each once. */
function spaced({ low, high, step }: Range, points: number): number[] {
  const steps = Math.floor((high - low) / step);
  const places = Array.from({ length: points }, (_, i) => Math.round((i * steps) / (points - 1)));
  return [...new Set(places)].map((place) => low + place * step);
}
