/**
 * Fields behind which schedules are looked for, with what that adds to the complexity of what is selected in them: about as
 * much as a list that keeps the server busy as long. A new one is a line here.
 */
export const SEARCHES: ReadonlyMap<string, number> = new Map([
  ["Query.sequenceProjects", 20_000],
  ["Query.whatIf", 20_000],
  ["Mutation.scheduleRoadmap", 20_000],
  ["ScenarioAnswer.roadmap", 20_000],
  ["ScenarioAnswer.years", 20_000],
  // Up to 500 of them.
  ["ScenarioAnswer.withProjects", 400_000],
]);
