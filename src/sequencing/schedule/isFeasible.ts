import { asCents } from "../../kernel/Cents";
import { BranchAndBound } from "./BranchAndBound";
import { compile } from "./compile";
import type { Instance } from "./Instance";
import { level } from "./level";
import { PRIORITY_RULES } from "./priorityRules";
import { Random } from "../../kernel/Random";
import { scoreOf } from "./score";
import { searchPrices } from "./searchPrices";

/** Whether some schedule keeps every hard constraint; unknown when the exact search gave up. */
export type Feasibility = "feasible" | "infeasible" | "unknown";

/** A schedule is often found sooner by trying some than by excluding everything else. */
const FIRST_SCHEDULES = 150;

/** Asks without prices: a few rules and schedules first, and when all fail the exact search over so many nodes. */
export function isFeasible(instance: Instance, nodes: number): Feasibility {
  const compiled = compile(withoutPrices(instance));
  if (compiled.mandatory.some((must, project) => must === 1 && isEmpty(compiled, project)))
    return "infeasible";
  for (const rule of PRIORITY_RULES)
    if (scoreOf(compiled, level(compiled, rule)).missing === 0) return "feasible";
  const found = searchPrices(compiled, FIRST_SCHEDULES, new Random(1), 0);
  if (scoreOf(compiled, found.starts).missing === 0) return "feasible";
  const exact = new BranchAndBound(compiled).run(nodes);
  if (exact.kind === "unfinished") return "unknown";
  return exact.kind === "optimal" ? "feasible" : "infeasible";
}

const isEmpty = (
  { earliest, latest }: { earliest: Int32Array; latest: Int32Array },
  project: number,
): boolean => (earliest[project] ?? 0) > (latest[project] ?? 0);

function withoutPrices(instance: Instance): Instance {
  const nothing = asCents(0);
  return {
    ...instance,
    finishPrice: nothing,
    projects: instance.projects.map((project) => ({
      ...project,
      delay: { cash: nothing, productivity: nothing, expectedLoss: nothing },
      deadline: project.deadline?.kind === "HARD" ? project.deadline : undefined,
      published: undefined,
    })),
  };
}
