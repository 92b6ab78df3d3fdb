import { printCents } from "../../kernel/Cents";
import type { Constraint } from "./Constraint";
import type { Instance } from "./Instance";
import type { Repair } from "./Repair";

/** A constraint as a sentence part that names it: what a person would have to give up. */
export function constraintInWords(constraint: Constraint, { projects }: Instance): string {
  const nameOf = (id: string): string => projects.find((project) => project.id === id)?.name ?? id;
  switch (constraint.kind) {
    case "ROLE":
      return `the people of role ${constraint.role.name}`;
    case "BUDGET":
      return `${printCents(constraint.window.amount)} in ${constraint.window.name}`;
    case "FREEZE":
      return `${constraint.freeze.name} (periods ${constraint.freeze.from} to ${constraint.freeze.to})`;
    case "DEPARTMENT":
      return `at most ${constraint.department.limit} disruptive at a time in ${constraint.department.name}`;
    case "RELATION": {
      const { from, to, relation, lag } = constraint.relation;
      return `${nameOf(to)} depends on ${nameOf(from)} (${relation}${lag === 0 ? "" : `, lag ${lag}`})`;
    }
    case "EARLIEST_START":
      return `${constraint.project.name} starts in period ${constraint.project.earliestStart} or later`;
    case "FIXED_START":
      return `${constraint.project.name} starts in period ${constraint.project.fixedStart ?? 0}`;
    case "DEADLINE":
      return `${constraint.project.name} finishes by ${constraint.project.deadline?.finish ?? 0}`;
  }
}

/** A repair as an advice: "Lease end of Office move 1 period later". */
export function repairInWords({ constraint, by, periods }: Repair, instance: Instance): string {
  const size = Math.abs(by);
  const time = `${size} ${size === 1 ? "period" : "periods"}`;
  switch (constraint.kind) {
    case "ROLE": {
      const { from, to } = periods ?? { from: 0, to: instance.horizon };
      return `${size} more of role ${constraint.role.name} in ${to - from === 1 ? `period ${from}` : "every period"}`;
    }
    case "BUDGET":
      return `${printCents(size)} more in ${constraint.window.name}`;
    case "FREEZE":
      return periods === undefined
        ? `without ${constraint.freeze.name}`
        : `${constraint.freeze.name} only in periods ${periods.from} to ${periods.to}`;
    case "DEPARTMENT":
      return `${size} more at a time in ${constraint.department.name}`;
    case "RELATION":
      return `${constraintInWords(constraint, instance)} with a lag ${time} shorter`;
    case "EARLIEST_START":
      return `${constraint.project.name} may start ${time} earlier`;
    case "FIXED_START":
      return `${constraint.project.name} starts ${time} ${by > 0 ? "later" : "earlier"}`;
    case "DEADLINE":
      return `the deadline of ${constraint.project.name} ${time} later`;
  }
}
