import { Withheld } from "../../schema/pay/Withheld";
import type { Schedule } from "../../schema/sequencing/Schedule";
import type { Sequence } from "../../schema/sequencing/Sequence";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";

const MONEY_BESIDE_PAY =
  "Its money is what the budgets leave beside what positions are paid: amounts, reasons and floats would tell pay.";

/** Why the viewer is told the dates of a schedule alone; undefined where they are told all of it. */
export const withheldOf = (ctx: Context, { row }: Schedule): Withheld | undefined =>
  row.showsPay && !seesPay(ctx.viewer, row.organizationId) ? new Withheld(MONEY_BESIDE_PAY) : undefined;

/** The order with its reasons, for who may be told them. */
export const shownSequence = (ctx: Context, schedule: Schedule): Sequence | undefined =>
  withheldOf(ctx, schedule) === undefined ? schedule.sequence : undefined;
