import { addMonths, printMonth } from "../../kernel/Month";
import { lengthOf, overlapOf, type Period } from "../../kernel/Period";
import type { Engagement } from "../engagement/Engagement";
import { ROLES, type Role } from "../vocabulary";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** Two agreements of a plan that both promise all the work of a role are paid twice for it: said, never corrected. */
export function promisedTwice({ plans, horizon }: ComparisonTerms): Warning[] {
  return plans.flatMap(({ name, engagements }) =>
    (Object.keys(ROLES) as Role[]).flatMap((role) => {
      const promising = engagements.filter((engagement) => promisesAll(engagement, role));
      return promising.flatMap((one, index) =>
        promising.slice(index + 1).flatMap((other) => warningsOf(name, role, [one, other], horizon)),
      );
    }),
  );
}

const promisesAll = ({ provides }: Engagement, role: Role): boolean =>
  provides.some((provided) => provided.role === role && provided.hours === "ALL_NEEDED");

function warningsOf(
  plan: string,
  role: Role,
  [one, other]: readonly [Engagement, Engagement],
  horizon: Period,
): Warning[] {
  const both = overlapOf(overlapOf(horizon, monthsOf(one, horizon)), monthsOf(other, horizon));
  if (lengthOf(both) <= 0) return [];
  const months = `from ${printMonth(both.start)} to ${printMonth(addMonths(both.end, -1))}`;
  return [
    {
      code: "OVERLAP",
      subject: plan,
      message: `${one.name} and ${other.name} of ${plan} both promise all the ${role} that is needed, ${months}.`,
      advice: "Let one of them do it, give the hours of each, or give them different months.",
    },
  ];
}

const monthsOf = ({ start, end }: Engagement, horizon: Period): Period => ({
  start,
  end: end ?? horizon.end,
});
