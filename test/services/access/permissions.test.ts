import { CHANGES } from "../../../src/services/access/permissions";

it("who may promote a scenario may save what that changes: plans and the roadmap", () => {
  for (const role of CHANGES.promoteScenario) {
    expect(CHANGES.savePlan).toContain(role);
    expect(CHANGES.saveRoadmap).toContain(role);
  }
});
