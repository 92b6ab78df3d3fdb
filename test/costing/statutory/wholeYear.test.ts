import { amount, day } from "../support/written";
import { chargeOf, yearOf } from "./support/charged";

const NIC = "gb.nic.secondary-class1";

describe("an annual wage is held against the year's own floors and caps", () => {
  it.each`
    rule                           | place      | wage           | year    | cost          | why
    ${"us-tx.sui"}                 | ${"US-TX"} | ${"95000"}     | ${2026} | ${"243.00"}   | ${"2.7 % of 9,000"}
    ${"us-tx.sui"}                 | ${"US-TX"} | ${"8999.99"}   | ${2026} | ${"243.00"}   | ${"2.7 % of 8,999.99 is 242.99973"}
    ${"us-tx.sui"}                 | ${"US-TX"} | ${"4000"}      | ${2026} | ${"108.00"}   | ${"2.7 % of 4,000"}
    ${"us.fica.oasdi"}             | ${"US-TX"} | ${"184500"}    | ${2026} | ${"11439.00"} | ${"6.2 % of 184,500"}
    ${"us.fica.oasdi"}             | ${"US-TX"} | ${"184500.01"} | ${2026} | ${"11439.00"} | ${"and no more above"}
    ${"us-ia.sui"}                 | ${"US-IA"} | ${"50000"}     | ${2025} | ${"395.00"}   | ${"1 % of 39,500"}
    ${"us-ia.sui"}                 | ${"US-IA"} | ${"50000"}     | ${2026} | ${"204.00"}   | ${"1 % of 20,400: the base was cut"}
    ${"us-vt.ccc"}                 | ${"US-VT"} | ${"100000"}    | ${2026} | ${"330.00"}   | ${"0.33 %, no cap"}
    ${"us-dc.pfl"}                 | ${"US-DC"} | ${"100000"}    | ${2026} | ${"750.00"}   | ${"0.75 %, no cap"}
    ${"us-nj.sui"}                 | ${"US-NJ"} | ${"60000"}     | ${2026} | ${"1201.76"}  | ${"2.6825 % of 44,800"}
    ${"us-nj.wfd"}                 | ${"US-NJ"} | ${"60000"}     | ${2026} | ${"52.64"}    | ${"0.1175 % of 44,800"}
    ${"us-pa.sui"}                 | ${"US-PA"} | ${"60000"}     | ${2026} | ${"382.20"}   | ${"3.822 % of 10,000"}
    ${NIC}                         | ${"GB"}    | ${"30000"}     | ${2026} | ${"3750.00"}  | ${"15 % of 25,000"}
    ${NIC}                         | ${"GB"}    | ${"5000"}      | ${2026} | ${"0.00"}     | ${"nothing up to the threshold"}
    ${NIC}                         | ${"GB"}    | ${"5000.10"}   | ${2026} | ${"0.01"}     | ${"15 % of 0.10 is 0.015: an exact half is disregarded"}
    ${NIC}                         | ${"GB"}    | ${"30000"}     | ${2024} | ${"2884.20"}  | ${"13.8 % of 20,900"}
    ${"gb.pension.auto-enrolment"} | ${"GB"}    | ${"30000"}     | ${2026} | ${"712.80"}   | ${"3 % of 23,760"}
    ${"gb.pension.auto-enrolment"} | ${"GB"}    | ${"60000"}     | ${2026} | ${"1320.90"}  | ${"3 % of 44,030"}
    ${"gb.pension.auto-enrolment"} | ${"GB"}    | ${"10000"}     | ${2026} | ${"0.00"}     | ${"not above the trigger"}
    ${"ca.cpp"}                    | ${"CA"}    | ${"90000"}     | ${2025} | ${"4034.10"}  | ${"5.95 % of 67,800"}
    ${"ca.cpp"}                    | ${"CA"}    | ${"50000"}     | ${2026} | ${"2766.75"}  | ${"5.95 % of 46,500"}
    ${"ca.cpp"}                    | ${"CA"}    | ${"3500"}      | ${2026} | ${"0.00"}     | ${"the basic exemption"}
    ${"ca.cpp2"}                   | ${"CA"}    | ${"90000"}     | ${2025} | ${"396.00"}   | ${"4 % of 9,900"}
    ${"ca.cpp2"}                   | ${"CA"}    | ${"80000"}     | ${2026} | ${"216.00"}   | ${"4 % of 5,400"}
    ${"ca.ei"}                     | ${"CA"}    | ${"90000"}     | ${2025} | ${"1508.47"}  | ${"2.296 % of 65,700"}
    ${"ca.ei"}                     | ${"CA"}    | ${"90000"}     | ${2026} | ${"1572.30"}  | ${"2.282 % of 68,900"}
    ${"ca-qc.qpp"}                 | ${"CA-QC"} | ${"90000"}     | ${2026} | ${"4479.30"}  | ${"6.3 % of 71,100"}
    ${"ca-qc.qpip"}                | ${"CA-QC"} | ${"110000"}    | ${2026} | ${"620.06"}   | ${"0.602 % of 103,000"}
    ${"de.rv"}                     | ${"DE"}    | ${"120000"}    | ${2026} | ${"9430.20"}  | ${"9.3 % of 101,400"}
    ${"de.kv"}                     | ${"DE"}    | ${"60000"}     | ${2026} | ${"4380.00"}  | ${"7.3 % of 60,000"}
    ${"de.pv"}                     | ${"DE"}    | ${"90000"}     | ${2026} | ${"1255.50"}  | ${"1.8 % of 69,750"}
    ${"au.super-guarantee"}        | ${"AU"}    | ${"90000"}     | ${2025} | ${"10800.00"} | ${"12 %"}
    ${"au.super-guarantee"}        | ${"AU"}    | ${"300000"}    | ${2025} | ${"30000.00"} | ${"12 % of four times 62,500"}
    ${"au.super-guarantee"}        | ${"AU"}    | ${"300000"}    | ${2026} | ${"30000.00"} | ${"12 % of 250,000, a year's cap"}
  `(
    "$rule on $wage in $year is $cost: $why",
    ({
      rule,
      place,
      wage,
      year,
      cost,
    }: Record<"rule" | "place" | "wage" | "cost", string> & { year: number }) => {
      expect(chargeOf(yearOf(place, wage, year), rule)).toBe(cost);
    },
  );
});

describe("rates that change within a year apply to the months that are paid under them", () => {
  it.each`
    wage       | year    | cost         | why
    ${"60000"} | ${2026} | ${"6772.50"} | ${"11.25 % of 45,000 and 11.4 % of 15,000"}
    ${"60000"} | ${2025} | ${"6705.00"} | ${"11.15 % of 45,000 and 11.25 % of 15,000"}
    ${"28704"} | ${2026} | ${"2594.12"} | ${"552 a week is still the lower tier: 9 % of 21,528 and 9.15 % of 7,176"}
    ${"28705"} | ${2026} | ${"3240.08"} | ${"one euro more: 11.25 % of 21,528.75 and 11.4 % of 7,176.25"}
    ${"18304"} | ${2026} | ${"1647.36"} | ${"352 a week stays at 9 %"}
  `("Irish PRSI on $wage in $year is $cost: $why", (row: { wage: string; year: number; cost: string }) => {
    expect(chargeOf(yearOf("IE", row.wage, row.year), "ie.prsi-class-a")).toBe(row.cost);
  });

  it("the law of one day, where that is asked for, applies to the whole year", () => {
    const asked = { jurisdictions: ["IE"], annualWage: amount("60000") };
    expect(chargeOf({ ...asked, asOf: day("2026-09-30") }, "ie.prsi-class-a")).toBe("6750.00");
    expect(chargeOf({ ...asked, asOf: day("2026-10-01") }, "ie.prsi-class-a")).toBe("6840.00");
  });

  it.each([
    ["2025-04-05", "2884.20"],
    ["2025-04-06", "3750.00"],
  ])("the British rate changes with the day: on %s 30,000 cost %s", (asOf, cost) => {
    expect(chargeOf({ jurisdictions: ["GB"], annualWage: amount("30000"), asOf: day(asOf) }, NIC)).toBe(cost);
  });
});

describe("facts that decide", () => {
  it.each`
    rule             | place      | employer                                  | cost        | why
    ${"us-wa.pfml"}  | ${"US-WA"} | ${{ headcount: 49 }}                      | ${"0.00"}   | ${"fewer than 50"}
    ${"us-wa.pfml"}  | ${"US-WA"} | ${{ headcount: 50 }}                      | ${"306.70"} | ${"0.322841 % of 95,000 is 306.69895"}
    ${"us-co.famli"} | ${"US-CO"} | ${{ headcount: 9 }}                       | ${"0.00"}   | ${"fewer than 10"}
    ${"us-co.famli"} | ${"US-CO"} | ${{ headcount: 10 }}                      | ${"418.00"} | ${"0.44 %"}
    ${"us-de.pfml"}  | ${"US-DE"} | ${{ headcount: 9 }}                       | ${"0.00"}   | ${"first tier"}
    ${"us-de.pfml"}  | ${"US-DE"} | ${{ headcount: 24 }}                      | ${"152.00"} | ${"0.16 %"}
    ${"us-de.pfml"}  | ${"US-DE"} | ${{ headcount: 25 }}                      | ${"380.00"} | ${"0.4 %"}
    ${"us-ma.emac"}  | ${"US-MA"} | ${{ yearsSubject: 3 }}                    | ${"0.00"}   | ${"three years"}
    ${"us-ma.emac"}  | ${"US-MA"} | ${{ yearsSubject: 5 }}                    | ${"36.00"}  | ${"0.24 % of 15,000"}
    ${"us-ma.emac"}  | ${"US-MA"} | ${{ headcount: 5, yearsSubject: 9 }}      | ${"0.00"}   | ${"five employees"}
    ${"us.futa"}     | ${"US"}    | ${{ stateUnemploymentPaidOnTime: false }} | ${"420.00"} | ${"6 % of 7,000"}
    ${"us-mi.sui"}   | ${"US-MI"} | ${{ stateUnemploymentPaidOnTime: false }} | ${"256.50"} | ${"2.7 % of 9,500"}
    ${"us-mi.sui"}   | ${"US-MI"} | ${{}}                                     | ${"243.00"} | ${"2.7 % of 9,000"}
  `(
    "$rule with $employer is $cost: $why",
    ({ rule, place, employer, cost }: { rule: string; place: string; employer: object; cost: string }) => {
      expect(chargeOf(yearOf(place, "95000", 2026, { employer }), rule)).toBe(cost);
    },
  );

  it.each([
    [20, "0.00"],
    [21, "3750.00"],
  ])("at %i, 30,000 pounds cost %s of National Insurance", (age, cost) => {
    expect(chargeOf(yearOf("GB", "30000", 2026, { age }), NIC)).toBe(cost);
  });

  it("and 15 % above the upper secondary threshold under 21: of 60,000, 9,730", () => {
    expect(chargeOf(yearOf("GB", "60000", 2026, { age: 20 }), NIC)).toBe("1459.50");
  });

  it("Saxony has its own share of long-term care: 1.3 % of 60,000", () => {
    expect(chargeOf(yearOf("DE", "60000", 2026, { workLocation: "DE-SN" }), "de.pv")).toBe("780.00");
  });

  it.each`
    payroll         | cost        | why
    ${"312500"}     | ${"0.00"}   | ${"exactly on the bound: the lower rate"}
    ${"312500.01"}  | ${"52.25"}  | ${"0.055 %"}
    ${"375000"}     | ${"52.25"}  | ${"0.055 %"}
    ${"437500"}     | ${"109.25"} | ${"0.115 %"}
    ${"437500.01"}  | ${"570.00"} | ${"0.6 %"}
    ${"2500000.01"} | ${"850.25"} | ${"0.895 %"}
  `(
    "in New York City a payroll of $payroll a quarter makes $cost of 95,000: $why",
    ({ payroll, cost }: { payroll: string; cost: string }) => {
      const employer = { employerQuarterlyPayroll: amount(payroll) };
      const input = yearOf("US-NY", "95000", 2026, { workLocation: "NY-MCTD-1", employer });
      expect(chargeOf(input, "us-ny-mctd.zone1")).toBe(cost);
    },
  );

  it("Denver takes 4 a month", () => {
    expect(chargeOf(yearOf("US-CO", "95000", 2026, { workLocation: "CO-DENVER" }), "us-co.opt-denver")).toBe(
      "48.00",
    );
  });

  it("deductions under section 125 lower Social Security, and not the Texan base that is reached all the same", () => {
    const input = yearOf("US-TX", "95000", 2026, { preTaxDeductions: amount("5000") });
    expect([chargeOf(input, "us.fica.oasdi"), chargeOf(input, "us-tx.sui")]).toEqual(["5580.00", "243.00"]);
  });

  it("a rate of the employer's own beats the default: 1.25 % of 9,000", () => {
    const employer = { rateOverrides: [{ ruleId: "us-tx.sui", rate: amount("0.0125") }] };
    expect(chargeOf(yearOf("US-TX", "95000", 2026, { employer }), "us-tx.sui")).toBe("112.50");
  });
});
