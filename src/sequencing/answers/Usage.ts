/** What a schedule uses of people, money and departments, period by period from 0 to the horizon. */
export interface Usage {
  readonly roles: readonly RoleUsage[];
  readonly windows: readonly WindowUsage[];
  readonly budgets: readonly BudgetUsage[];
  readonly departments: readonly DepartmentUsage[];
}

interface RoleUsage {
  readonly role: string;
  /** Units by period. */
  readonly used: Int32Array;
  readonly capacity: Int32Array;
}

/** A budget window. Cents. */
interface WindowUsage {
  readonly window: string;
  readonly budget: string;
  readonly from: number;
  readonly to: number;
  /** Its own amount, without what is carried into it. */
  readonly amount: number;
  /** What the windows before it, as far as they carry over, have left. */
  readonly carriedIn: number;
  readonly spent: number;
  /** Amount and carried in, less spent. Also what it carries over, where it does. */
  readonly left: number;
}

/** Everything that is spent from a budget, with windows or without. Cents. */
interface BudgetUsage {
  readonly budget: string;
  readonly spent: number;
  /** The part that falls due in no window of the budget, and so is limited by nothing. */
  readonly outsideWindows: number;
  /** What falls due, by period, the first first; periods without any are left out. */
  readonly due: readonly DueUsage[];
}

interface DueUsage {
  readonly period: number;
  readonly amount: number;
}

/** A department that has a limit or that some project disrupts. */
interface DepartmentUsage {
  readonly department: string;
  /** How many projects may disrupt it at the same time; `undefined` for any number. */
  readonly limit: number | undefined;
  /** How many do, by period; a project counts once, however many of its phases do. */
  readonly disruptive: Int32Array;
  /** Projects times periods. */
  readonly disruption: number;
}
