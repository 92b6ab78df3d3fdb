import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Organization } from "../../schema/organizations/Organization";

/** The fiscal calendar of an organization. */
export const fiscalCalendarOf = ({
  fiscalYearStartMonth,
  fiscalYearLabel,
}: Organization): FiscalCalendar => ({
  firstMonth: fiscalYearStartMonth,
  label: fiscalYearLabel,
});
