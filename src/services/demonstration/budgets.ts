import { type BudgetContent, line } from "./budgetParts";
import { decimal, month } from "./written";

/** What a year holds apart for what nobody had in mind. */
const CONTINGENCY = decimal("10000.00");

/** Where it goes when it is needed. */
export const SMALL_PURCHASES = "Repairs and small purchases";

/** The budgets that the projects of the roadmap fall in, and the one after: about four per cent of revenue. */
export const BUDGETS: readonly BudgetContent[] = [
  {
    fiscalYear: 2027,
    notes: "Approved in June 2026. Outside services were added in December for the second half of the year.",
    contingency: CONTINGENCY,
    lines: [
      line("Microsoft 365, 45 users", "SUBSCRIPTION", "RUN", "11880.00"),
      line("Tax and audit software", "SUBSCRIPTION", "RUN", { Nov: "41000.00" }, "Tax"),
      line("Internet and telephones", "SERVICE", "RUN", "17400.00"),
      line("Support specialist", "STAFF", "RUN", "78000.00"),
      line("Outside services for IT", "OUTSIDE_TEAM", "RUN", {
        ...{ Jan: "12000.00", Feb: "12000.00", Mar: "12000.00" },
        ...{ Apr: "12000.00", May: "12000.00", Jun: "12000.00" },
      }),
      line("Cyber insurance", "OTHER", "RUN", { May: "9800.00" }, "Administration"),
      line("Security plan, sign-in and training", "SERVICE", "TRANSFORM", {
        ...{ Jan: "8000.00", Feb: "4800.00", Apr: "3200.00" },
      }),
      line("Backup appliance", "EQUIPMENT", "RUN", { Jan: "8000.00" }),
      line("Firewalls", "EQUIPMENT", "RUN", { Apr: "9500.00" }),
      line("Installation of firewalls", "SERVICE", "RUN", { May: "2600.00" }),
      line("Windows 11 laptops", "EQUIPMENT", "RUN", { Jun: "46500.00" }),
      line("Files to SharePoint", "SERVICE", "TRANSFORM", { Apr: "3000.00", May: "6000.00", Jun: "4000.00" }),
      line(SMALL_PURCHASES, "OTHER", "RUN", "3000.00"),
    ],
  },
  {
    fiscalYear: 2028,
    notes: "The year of the office move. The portal begins with the calendar year 2028.",
    contingency: CONTINGENCY,
    lines: [
      line("Microsoft 365, 46 users", "SUBSCRIPTION", "RUN", "12144.00"),
      line("Tax and audit software", "SUBSCRIPTION", "RUN", { Nov: "43050.00" }, "Tax"),
      line("Internet and telephones, two offices at once in autumn", "SERVICE", "RUN", {
        ...{ Jul: "1450.00", Aug: "1450.00", Sep: "2250.00", Oct: "2250.00", Nov: "2250.00", Dec: "1400.00" },
        ...{ Jan: "1400.00", Feb: "1400.00", Mar: "1400.00", Apr: "1400.00", May: "1400.00", Jun: "1400.00" },
      }),
      line("Support specialist", "STAFF", "RUN", "80300.00"),
      line("Outside services for IT", "OUTSIDE_TEAM", "RUN", "90000.00"),
      line("Cyber insurance", "OTHER", "RUN", { May: "10300.00" }, "Administration"),
      line("Set-up of Windows 11 laptops", "SERVICE", "RUN", { Jul: "3000.00" }),
      line("Laptops for new staff", "EQUIPMENT", "GROW", { Dec: "3100.00" }),
      line("Circuits of the new office", "SERVICE", "GROW", { Aug: "3000.00" }, "Administration"),
      line(
        "Cabling and wireless of the new office",
        "FITTING_OUT",
        "GROW",
        { Sep: "28000.00" },
        "Administration",
      ),
      line("Movers", "PREMISES", "GROW", { Oct: "8500.00" }, "Administration"),
      line("Cloud telephones", "EQUIPMENT", "TRANSFORM", { Sep: "6750.00" }),
      line("Set-up of cloud telephones", "SERVICE", "TRANSFORM", { Oct: "2000.00", Nov: "700.00" }),
      line("Client portal, subscription", "SUBSCRIPTION", "GROW", { Dec: "9600.00" }, "Administration"),
      line(
        "Client portal, set-up and training",
        "SERVICE",
        "TRANSFORM",
        { Jan: "7000.00", May: "7000.00" },
        "Administration",
      ),
      line(SMALL_PURCHASES, "OTHER", "RUN", "3000.00"),
    ],
  },
  {
    fiscalYear: 2029,
    notes: "A first proposal: nothing from the roadmap falls in this year yet.",
    contingency: CONTINGENCY,
    lines: [
      line("Microsoft 365, 48 users", "SUBSCRIPTION", "RUN", "12672.00"),
      line("Tax and audit software", "SUBSCRIPTION", "RUN", { Nov: "45200.00" }, "Tax"),
      line("Internet and cloud telephones", "SERVICE", "RUN", "16800.00"),
      line("Support specialist", "STAFF", "RUN", "82700.00"),
      line("Outside services for IT", "OUTSIDE_TEAM", "RUN", "92700.00"),
      line("Cyber insurance", "OTHER", "RUN", { May: "10800.00" }, "Administration"),
      line("Training licences", "SUBSCRIPTION", "RUN", { Apr: "1730.00" }),
      line("Client portal, subscription", "SUBSCRIPTION", "GROW", { Dec: "9900.00" }, "Administration"),
      line("Laptops that reach their fourth year", "EQUIPMENT", "RUN", { Jul: "15500.00" }),
      line("Laptops for new staff", "EQUIPMENT", "GROW", { Jul: "3100.00" }),
      line("Dashboards for advisory clients", "SERVICE", "TRANSFORM", { Aug: "4200.00" }),
      line(SMALL_PURCHASES, "OTHER", "RUN", "3000.00"),
    ],
  },
];

/** How the renewal of October 2026 was paid, which the budget of FY2027 did not know of. */
export const OUT_OF_CONTINGENCY = {
  reason: "The scanning software renewed by itself in October.",
  transfers: [
    {
      to: SMALL_PURCHASES,
      month: month("2026-10"),
      amount: decimal("6480.00"),
      reason: "Scanning software, renewed for a year",
    },
  ],
};
