import type {
  BudgetWindow,
  Department,
  Freeze,
  Instance,
  PlannedProject,
  PlannedRelation,
  Role,
} from "./Instance";

/** What a wish is about. */
export const WISH_KINDS = {
  ROLE: "The people of a role.",
  BUDGET: "The money of some months.",
  FREEZE: "Days on which departments must not be disrupted.",
  DEPARTMENT: "How much a department can bear at a time.",
  RELATION: "A dependency.",
  EARLIEST_START: "The earliest start of a project.",
  FIXED_START: "The fixed start of a project.",
  DEADLINE: "The hard deadline of a project.",
} as const satisfies Record<Constraint["kind"], string>;

/** A wish that can be given up on its own: what conflicts are made of. */
export type Constraint =
  | { readonly kind: "ROLE"; readonly role: Role }
  | { readonly kind: "BUDGET"; readonly window: BudgetWindow }
  | { readonly kind: "FREEZE"; readonly freeze: Freeze }
  | { readonly kind: "DEPARTMENT"; readonly department: Department }
  | { readonly kind: "RELATION"; readonly relation: PlannedRelation }
  | { readonly kind: "EARLIEST_START"; readonly project: PlannedProject }
  | { readonly kind: "FIXED_START"; readonly project: PlannedProject }
  | { readonly kind: "DEADLINE"; readonly project: PlannedProject };

/** Every constraint of an instance. Durations, demands, costs and the horizon are facts and not among them. */
export function constraintsOf(instance: Instance): Constraint[] {
  const { projects } = instance;
  return [
    ...instance.roles.map((role): Constraint => ({ kind: "ROLE", role })),
    ...instance.budgets.map((window): Constraint => ({ kind: "BUDGET", window })),
    ...instance.freezes.map((freeze): Constraint => ({ kind: "FREEZE", freeze })),
    ...instance.departments.map((department): Constraint => ({ kind: "DEPARTMENT", department })),
    ...instance.relations.map((relation): Constraint => ({ kind: "RELATION", relation })),
    ...projects
      .filter(({ earliestStart }) => earliestStart > 0)
      .map((project): Constraint => ({ kind: "EARLIEST_START", project })),
    ...projects
      .filter(({ fixedStart }) => fixedStart !== undefined)
      .map((project): Constraint => ({ kind: "FIXED_START", project })),
    ...projects
      .filter(({ deadline }) => deadline?.kind === "HARD")
      .map((project): Constraint => ({ kind: "DEADLINE", project })),
  ];
}

/**
 * The instance with nothing but these of its constraints. A budget window that is given up has all the money that anybody
 * could spend, which it may carry over, so that giving up more never makes anything harder.
 */
export function withOnly(instance: Instance, constraints: readonly Constraint[]): Instance {
  const kept = new Set<unknown>(constraints.map(subjectOf));
  const keptOf = (kind: Constraint["kind"]) =>
    new Set<unknown>(constraints.filter((constraint) => constraint.kind === kind).map(subjectOf));
  const [earliest, fixed, deadlines] = [keptOf("EARLIEST_START"), keptOf("FIXED_START"), keptOf("DEADLINE")];
  const everything = instance.projects
    .flatMap(({ costs }) => costs)
    .reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...instance,
    roles: instance.roles.filter((role) => kept.has(role)),
    budgets: instance.budgets.map((window) =>
      kept.has(window) ? window : { ...window, amount: (window.amount + everything) as typeof window.amount },
    ),
    freezes: instance.freezes.filter((freeze) => kept.has(freeze)),
    departments: instance.departments.filter((department) => kept.has(department)),
    relations: instance.relations.filter((relation) => kept.has(relation)),
    projects: instance.projects.map((project) => ({
      ...project,
      earliestStart: earliest.has(project) ? project.earliestStart : 0,
      fixedStart: fixed.has(project) ? project.fixedStart : undefined,
      deadline: deadlines.has(project) ? project.deadline : undefined,
    })),
  };
}

/** The part of the instance that a constraint is about. */
function subjectOf(constraint: Constraint): unknown {
  switch (constraint.kind) {
    case "ROLE":
      return constraint.role;
    case "BUDGET":
      return constraint.window;
    case "FREEZE":
      return constraint.freeze;
    case "DEPARTMENT":
      return constraint.department;
    case "RELATION":
      return constraint.relation;
    case "EARLIEST_START":
    case "FIXED_START":
    case "DEADLINE":
      return constraint.project;
  }
}
