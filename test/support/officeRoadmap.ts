/** An approved project of five days whose key is its name. */
export const plannedProject = (name: string, more: object = {}) => ({
  key: name,
  name,
  status: "APPROVED",
  duration: 5,
  ...more,
});
const ENGINEER = [{ role: "Engineer", hours: "40" }];
/** Monday 4 January 2027. Network (5 days), then Phones (5 days, 5,000.00 of assets at the start). One engineer does either. */
export const ROADMAP = {
  projects: [
    plannedProject("Network", { efforts: ENGINEER, monthlyBenefit: "2600" }),
    plannedProject("Phones", {
      efforts: ENGINEER,
      monthlyBenefit: "2600",
      costs: [{ name: "Telephones", expenditure: "CAPEX", profile: "UP_FRONT", amount: "5000" }],
      deadline: { finishBy: "2027-02-26", kind: "HARD", reason: "LEASE" },
    }),
  ],
  dependencies: [{ from: "Network", to: "Phones" }],
  capacities: [{ role: "Engineer", fte: "1" }],
  freezeWindows: [{ name: "Fair", firstDay: "2027-03-01", lastDay: "2027-03-05" }],
};
export const SETTINGS = { months: 12, asOf: "2027-01-04" };
export const FIRST = { roadmapVersion: 1, settings: SETTINGS };
