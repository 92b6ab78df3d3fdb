import type { Relation } from "../../sequencing/Network";
import type { RoadmapInput } from "../../sequencing/roadmap/RoadmapInput";
import { OFFICE_PROJECTS } from "./officeProjects";
import { DESK_PROJECTS, SECURITY_PROJECTS } from "./securityProjects";
import { DEPARTMENTS, OFFICE_MANAGER } from "./projectParts";
import { day, decimal } from "./written";

/** The holidays of the firm, on the days on which they are kept. */
const HOLIDAYS = [
  ...["2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-11-25"],
  ...["2027-11-26", "2027-12-24", "2027-12-31", "2028-01-17", "2028-02-21", "2028-05-29", "2028-06-19"],
];

/** Twelve projects over eighteen months, around two tax seasons, the end of a lease and the renewal of a contract. */
export const ROADMAP: RoadmapInput = {
  start: day("2027-01-04"),
  calendar: { holidays: HOLIDAYS.map(day) },
  projects: [...SECURITY_PROJECTS, ...DESK_PROJECTS, ...OFFICE_PROJECTS],
  dependencies: [
    // Ten days into the assessment it is known what must come back first.
    depends("backup", "START_TO_START", "plan", 10),
    depends("backup", "FINISH_TO_START", "sign-in"),
    depends("insurance", "FINISH_TO_START", "sign-in"),
    depends("insurance", "FINISH_TO_FINISH", "plan"),
    // The report on the recovery test takes a week.
    depends("insurance", "FINISH_TO_FINISH", "backup", 5),
    // The insurer wants to see that the training has begun: the application ends three days after that.
    depends("insurance", "START_TO_FINISH", "training", 3),
    depends("training", "FINISH_TO_START", "plan"),
    depends("files", "FINISH_TO_START", "backup"),
    // The first new computers are handed out while the last department is brought over.
    depends("devices", "FINISH_TO_START", "files", -10),
    depends("circuits", "FINISH_TO_START", "firewall"),
    depends("move", "FINISH_TO_START", "circuits"),
    depends("move", "FINISH_TO_START", "devices"),
    // Numbers may be ordered over as soon as the new office is in use.
    depends("phones", "FINISH_TO_START", "move", -7),
    // The same people look after both, and October's returns come between.
    depends("documents", "FINISH_TO_START", "phones", 15),
    depends("documents", "FINISH_TO_START", "files"),
  ],
  freezeWindows: [
    freeze("Tax season 2027", "2027-01-25", "2027-04-15", ["Tax", "Audit", "Administration"]),
    freeze("Extended business returns", "2027-09-07", "2027-09-15", ["Tax"]),
    freeze("Extended individual returns", "2027-10-04", "2027-10-15", ["Tax"]),
    freeze("Year end of payroll", "2027-12-20", "2028-01-31", ["Bookkeeping and payroll"]),
    // 15 April 2028 is a Saturday, and on Monday Washington keeps Emancipation Day.
    freeze("Tax season 2028", "2028-01-24", "2028-04-18", ["Tax", "Audit", "Administration"]),
  ],
  // Two people do all of the bookkeeping, so that one change at a time is enough for them.
  departments: DEPARTMENTS.map((name) => ({ name, limit: name === "Bookkeeping and payroll" ? 1 : 2 })),
  capacities: [{ role: OFFICE_MANAGER, fte: decimal("0.25") }],
};

/** @param lag in working days, negative for a lead */
function depends(to: string, relation: Relation, from: string, lag = 0) {
  return { from, to, relation, lag };
}

function freeze(name: string, firstDay: string, lastDay: string, departments: string[]) {
  return { name, firstDay: day(firstDay), lastDay: day(lastDay), departments };
}
