import { capex, deadline, DEPARTMENTS, hours, opex, phase, type ProjectContent } from "./projectParts";
import { day, decimal } from "./written";

/** What the frameworks and the insurer ask for. The phases of each project fill it from its first day to its last. */
export const SECURITY_PROJECTS: readonly ProjectContent[] = [
  {
    key: "plan",
    name: "Risk assessment and written information security plan",
    status: "APPROVED",
    goal: "The FTC Safeguards Rule asks for a written risk assessment and plan (16 CFR 314.4), and the IRS for the plan when preparers renew their PTIN. Finished before the insurer asks for it.",
    duration: 30,
    phases: [
      phase("Interviews and assessment", 12, ["Tax", "Administration"]),
      phase("Writing and approval", 18),
    ],
    costs: [opex("Assessment and writing", "EVEN", "6500.00")],
    efforts: hours(10, 40, 48),
  },
  {
    key: "sign-in",
    name: "Multi-factor sign-in and conditional access",
    status: "APPROVED",
    goal: "Nobody signs in with a password alone. Rolled out before the tax season's freeze begins on 25 January 2027.",
    duration: 14,
    // One mailbox taken over in five years, at 54,000.00 of work, notices and lost fees: 54,000 / 60 months.
    monthlyRiskReduction: decimal("900.00"),
    phases: [phase("Pilot", 4, ["Administration"]), phase("Roll-out by department", 10, DEPARTMENTS)],
    costs: [opex("Security keys", "UP_FRONT", "1350.00"), opex("Policies and roll-out", "EVEN", "2400.00")],
    efforts: hours(60, 24, 8),
  },
  {
    key: "backup",
    name: "Backup redesign and recovery test",
    status: "APPROVED",
    goal: "A copy that nobody can change, away from the office, and a recovery that was tried: all files back within one working day. Disturbs nobody, so that the tax season suits it.",
    duration: 25,
    // One loss of all files in ten years, at 78,000.00 for three weeks without them: 78,000 / 120 months.
    monthlyRiskReduction: decimal("650.00"),
    phases: [phase("Design", 8), phase("Set-up", 12), phase("Recovery test", 5)],
    costs: [capex("Backup appliance", "UP_FRONT", "7800.00"), opex("Set-up and test", "EVEN", "3200.00")],
    efforts: hours(70, 30, 10),
  },
  {
    key: "insurance",
    name: "Evidence for the renewal of the cyber insurance",
    status: "APPROVED",
    goal: "The policy renews on 1 May 2027. The insurer asks for multi-factor sign-in, a tested recovery, the written plan and training that has begun.",
    duration: 15,
    deadline: deadline("2027-04-30", "CONTRACT_END"),
    phases: [phase("Collecting and applying", 15)],
    costs: [opex("Scan from outside", "ON_FINISH", "1500.00")],
    efforts: hours(8, 24, 20),
  },
  {
    key: "training",
    name: "Security awareness programme",
    status: "APPROVED",
    goal: "Fewer than one in twenty open a false message. It begins when the tax season is over.",
    duration: 40,
    earliestStart: day("2027-04-19"),
    phases: [
      phase("First false messages", 10),
      phase("Training", 20, DEPARTMENTS),
      phase("Second false messages", 10),
    ],
    costs: [opex("Training licences for a year", "UP_FRONT", "1620.00")],
    efforts: hours(16, 24, 12),
  },
];

/** What changes at everybody's desk before the move. */
export const DESK_PROJECTS: readonly ProjectContent[] = [
  {
    key: "files",
    name: "Files to SharePoint, and the end of the 2016 file server",
    status: "APPROVED",
    goal: "Windows Server 2016 has had no updates since 12 January 2027. Files are found from both offices and from home, and the server need not move house.",
    duration: 45,
    earliestStart: day("2027-04-19"),
    monthlyBenefit: decimal("420.00"),
    phases: [
      phase("Inventory and clearing out", 15),
      phase("Pilot", 10, ["Administration"]),
      phase("Migration by department", 15, DEPARTMENTS),
      phase("Old server read-only", 5),
    ],
    costs: [opex("Migration", "EVEN", "11500.00"), opex("Disposal of the server", "ON_FINISH", "900.00")],
    efforts: hours(140, 60, 16),
  },
  {
    key: "devices",
    name: "Windows 11 device refresh",
    status: "APPROVED",
    goal: "Thirty computers still run Windows 10. Replaced before 12 October 2027, when its second year of paid security updates ends.",
    duration: 40,
    deadline: deadline("2027-10-11", "END_OF_LIFE"),
    phases: [phase("Order and set-up", 15), phase("Exchange by department", 25, DEPARTMENTS)],
    costs: [capex("Thirty laptops", "UP_FRONT", "46500.00"), opex("Set-up and exchange", "EVEN", "3600.00")],
    efforts: hours(150, 30, 6),
  },
];
