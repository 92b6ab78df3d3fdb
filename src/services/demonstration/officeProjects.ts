import {
  capex,
  deadline,
  DEPARTMENTS,
  hours,
  officeManager,
  opex,
  phase,
  type ProjectContent,
} from "./projectParts";
import { day, decimal } from "./written";

/** What the end of the lease brings with it, in its order, and what follows. */
export const OFFICE_PROJECTS: readonly ProjectContent[] = [
  {
    key: "firewall",
    name: "Firewall refresh",
    status: "APPROVED",
    goal: "The makers stop mending the firewalls of both offices in 2027. The new ones move to the new office.",
    duration: 15,
    earliestStart: day("2027-04-19"),
    phases: [
      phase("Set-up beside the old ones", 10),
      phase("Cutover", 2, DEPARTMENTS, "HIGH"),
      phase("Watching", 3),
    ],
    costs: [capex("Two firewalls", "UP_FRONT", "9400.00"), opex("Installation", "ON_FINISH", "2600.00")],
    efforts: hours(40, 20, 4),
  },
  {
    key: "circuits",
    name: "Internet circuits for the new office",
    status: "APPROVED",
    goal: "Two carriers that do not share a duct. Carriers take three to four months to build, so they are ordered as soon as the firewalls say what is needed.",
    duration: 78,
    phases: [phase("Order and construction", 73), phase("Test", 5)],
    costs: [opex("Construction and installation", "ON_FINISH", "3000.00")],
    efforts: hours(16, 32, 8),
  },
  {
    key: "move",
    name: "Office move at the end of the lease",
    status: "APPROVED",
    goal: "The lease of the Fresno office ends on 31 October 2027; every month longer costs one and a half rents. Moved between the September and October deadlines for extended returns.",
    duration: 28,
    // One and a half times the rent of 14,000.00.
    deadline: deadline("2027-10-31", "LEASE", "21000.00"),
    phases: [
      phase("Cabling, cabinets and wireless", 18),
      phase("Move", 3, DEPARTMENTS, "HIGH"),
      phase("Clearing the old office", 7, ["Administration"]),
    ],
    costs: [
      capex("Cabling, cabinets and wireless", "EVEN", "28000.00"),
      opex("Movers", "ON_FINISH", "8500.00"),
    ],
    efforts: [...hours(120, 80, 24), officeManager(40)],
  },
  {
    key: "phones",
    name: "Cloud telephones at the renewal of the contract",
    status: "PROPOSED",
    goal: "The contract of the old telephones renews for three years on 30 November 2027. Numbers are brought over while the old office is being cleared.",
    duration: 30,
    monthlyBenefit: decimal("610.00"),
    phases: [
      phase("Bringing the numbers over", 20),
      phase("Cutover and training", 5, DEPARTMENTS),
      phase("Both in parallel", 5),
    ],
    costs: [capex("Desk telephones", "UP_FRONT", "6750.00"), opex("Set-up and training", "EVEN", "2700.00")],
    efforts: [...hours(60, 30, 8), officeManager(24)],
  },
  {
    key: "documents",
    name: "Tax document management and client portal",
    status: "PROPOSED",
    goal: "Clients send and sign in one place instead of by e-mail. Set up in the background during the tax season of 2028, rolled out after it.",
    duration: 138,
    monthlyBenefit: decimal("2400.00"),
    phases: [
      phase("Selection and contract", 25),
      phase("Set-up and import in the background", 68),
      phase("Pilot", 10, ["Tax"]),
      phase("Roll-out by department", 30, DEPARTMENTS),
      phase("Review", 5),
    ],
    costs: [
      opex("Subscription for the first year", "UP_FRONT", "9600.00"),
      opex("Set-up, import and training", "EVEN", "14000.00"),
    ],
    efforts: hours(160, 110, 40),
  },
];
