import { problemAt } from "../../kernel/Problem";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Withheld } from "../../schema/pay/Withheld";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Schedule } from "../../schema/sequencing/Schedule";
import { SequenceDifferences } from "../../schema/sequencing/SequenceDifferences";
import { isSameCalendar } from "../../sequencing/roadmap/isSameCalendar";
import type { Context } from "../Context";
import { scheduleOf } from "./schedules";
import { withheldOf } from "./shownSequence";

/**
 * What a schedule has otherwise than an earlier one of the same organization. Both must count days on the same calendar,
 * because a shift is a number of its working days.
 */
export async function scheduleDifferences(
  ctx: Context,
  schedule: Schedule,
  earlierId: string,
): Promise<SequenceDifferences | InvalidInput | Withheld | NotFound> {
  const key = readGlobalId(earlierId);
  const earlier = key?.type === "Schedule" ? await scheduleOf(ctx, key.uuid) : undefined;
  if (earlier?.row.organizationId !== schedule.row.organizationId) return new NotFound(earlierId);
  const withheld = withheldOf(ctx, schedule) ?? withheldOf(ctx, earlier);
  if (withheld !== undefined) return withheld;
  if (!isSameCalendar(earlier.row.terms.roadmap.calendar, schedule.row.terms.roadmap.calendar))
    return new InvalidInput([
      problemAt(
        ["scheduleId"],
        "CONTRADICTION",
        "The two schedules count their days on different calendars: another start, other weekdays or other holidays.",
        "Read the dates of both instead, or schedule the roadmap again as it is and compare with that.",
        earlierId,
      ),
    ]);
  return new SequenceDifferences(earlier.sequence, schedule.sequence);
}
