import type { RoadmapCalendar } from "./RoadmapRecord";

/** Whether two roadmaps number the same working days in the same way. */
export const isSameCalendar = (one: RoadmapCalendar, other: RoadmapCalendar): boolean =>
  contentOf(one) === contentOf(other);

const contentOf = ({ startDay, weekdays, holidays }: RoadmapCalendar): string =>
  JSON.stringify([startDay, [...weekdays].sort(), [...holidays].sort()]);
