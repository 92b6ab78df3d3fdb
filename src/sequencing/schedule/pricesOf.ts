import type { Prices } from "./Compiled";
import { disruptionPrices } from "./disruptionPrices";
import { delayPrice, type Instance, type PlannedProject } from "./Instance";
import type { Level } from "./PriceLevel";

/** What the starts of projects cost, all levels in one price. */
export function pricesOf(projects: readonly PlannedProject[], instance: Instance): Prices {
  const { horizon, finishPrice } = instance;
  return {
    delay: Float64Array.from(projects, delayPrice),
    soonest: Int32Array.from(projects, ({ earliestStart, duration }) => earliestStart + duration),
    due: Int32Array.from(projects, ({ deadline }) => (deadline?.kind === "SOFT" ? deadline.finish : horizon)),
    late: Float64Array.from(projects, ({ deadline }) => (deadline?.kind === "SOFT" ? deadline.weight : 0)),
    published: Int32Array.from(projects, ({ published }) => published?.start ?? -1),
    move: Float64Array.from(projects, ({ published }) => published?.movePrice ?? 0),
    disruption: projects.map((project) => disruptionPrices(project, instance)),
    finish: finishPrice,
  };
}

/** The prices of one level; nothing else costs anything. */
export function pricesOfLevel(prices: Prices, level: Level): Prices {
  const nothing = (of: Float64Array): Float64Array => new Float64Array(of.length);
  return {
    ...prices,
    delay: level === "DELAY" ? prices.delay : nothing(prices.delay),
    late: level === "DEADLINES" ? prices.late : nothing(prices.late),
    move: level === "MOVES" ? prices.move : nothing(prices.move),
    disruption: level === "DISRUPTION" ? prices.disruption : prices.disruption.map(() => undefined),
    finish: level === "FINISH" ? prices.finish : 0,
  };
}
