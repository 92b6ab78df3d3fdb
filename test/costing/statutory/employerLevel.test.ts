import { amount } from "../support/written";
import { charged, chargeOf, demanded, monthly, paymentsOf, yearOf } from "./support/charged";

const ALLOWANCE = "gb.employment-allowance";
const LEVY = "gb.apprenticeship-levy";
const MBT = "us-nv.mbt";
const NIC = "gb.nic.secondary-class1";

describe("what is charged on the employer as a whole is the effect of this employee: with them less without", () => {
  it.each`
    others        | cost        | why
    ${"0"}        | ${"0.00"}   | ${"60,000 are below 3,000,000"}
    ${"2940000"}  | ${"0.00"}   | ${"exactly 3,000,000"}
    ${"2970000"}  | ${"150.00"} | ${"0.5 % of 30,000 above"}
    ${"3000000"}  | ${"300.00"} | ${"0.5 % of 60,000"}
    ${"90000000"} | ${"300.00"} | ${"the same, however many others"}
  `(
    "Apprenticeship Levy beside a payroll of $others is $cost: $why",
    ({ others, cost }: { others: string; cost: string }) => {
      const employer = { otherAnnualPayroll: amount(others) };
      expect(chargeOf(yearOf("GB", "60000", 2026, { employer }), LEVY)).toBe(cost);
    },
  );

  it.each`
    others     | cost        | why
    ${"0"}     | ${"0.00"}   | ${"a quarter of 80,000 is below 50,000"}
    ${"40000"} | ${"468.00"} | ${"1.17 % of 10,000 each quarter"}
    ${"50000"} | ${"936.00"} | ${"1.17 % of 80,000"}
  `(
    "Modified Business Tax beside $others a quarter is $cost: $why",
    ({ others, cost }: { others: string; cost: string }) => {
      const employer = { otherQuarterlyPayroll: amount(others) };
      expect(chargeOf(yearOf("US-NV", "80000", 2026, { employer }), MBT)).toBe(cost);
    },
  );

  it.each`
    others     | credit        | why
    ${"0"}     | ${"-3750.00"} | ${"all of the 3,750 that this employee costs"}
    ${"8000"}  | ${"-2500.00"} | ${"others leave 2,500 of 10,500"}
    ${"10500"} | ${"0.00"}     | ${"nothing is left"}
    ${"40000"} | ${"0.00"}     | ${"nor below nothing"}
  `(
    "Employment Allowance beside others' $others is $credit: $why",
    ({ others, credit }: { others: string; credit: string }) => {
      const otherCharges = [{ ruleId: NIC, annualAmount: amount(others) }];
      const employer = { employmentAllowanceEligible: true, otherCharges };
      expect(chargeOf(yearOf("GB", "30000", 2026, { employer }), ALLOWANCE)).toBe(credit);
    },
  );

  it("Employment Allowance is used in order of payments, and 5,000 in 2024", () => {
    // 5,000 a month cost 15 % of 4,583 = 687.45; of 2,000 two are covered and 625.10 of the third.
    const otherCharges = [{ ruleId: NIC, annualAmount: amount("8500") }];
    const employer = { employmentAllowanceEligible: true, otherCharges };
    const input = { jurisdictions: ["GB"], payPeriods: monthly("5000", "2026-04", 4), employer };
    expect(paymentsOf(input, ALLOWANCE)).toEqual(["-687.45", "-687.45", "-625.10", "0.00"]);
    const none = { employmentAllowanceEligible: true };
    expect(chargeOf(yearOf("GB", "90000", 2024, { employer: none }), ALLOWANCE)).toBe("-5000.00");
  });

  it("says that it is the effect on the employer", () => {
    const employer = { otherAnnualPayroll: amount("3000000") };
    const { warnings } = charged(yearOf("GB", "60000", 2026, { employer }));
    expect(warnings.map(({ code, subject }) => `${code} ${subject}`)).toContain(`EMPLOYER_LEVEL ${LEVY}`);
  });

  it("asks what others use of the allowance where others are paid", () => {
    const employer = { employmentAllowanceEligible: true, otherAnnualPayroll: amount("500000") };
    expect(demanded(yearOf("GB", "30000", 2026, { employer })).map(({ path }) => path.join("."))).toEqual([
      "employer.otherCharges",
    ]);
  });

  it("Seattle: the rate of the employer's tier on the payroll of the band, from a prior year's payroll on", () => {
    const employer = (prior: string) => ({
      employerPriorYearPayroll: amount(prior),
      employerCurrentYearPayroll: amount("20000000"),
      seattlePayrollLowerBand: amount("200000"),
      seattlePayrollUpperBand: amount("0"),
    });
    const cost = (prior: string) =>
      chargeOf(
        yearOf("US-WA-SEATTLE", "200000", 2026, { employer: employer(prior) }),
        "us-wa.seattle-pet-lower",
      );
    expect(cost("9074408.99")).toBe("0.00");
    expect(cost("9074409")).toBe("1492.00"); // 0.746 % of 200,000
  });

  it("Seattle: asks for the payroll of the bands where the tax is due", () => {
    const employer = {
      employerPriorYearPayroll: amount("10000000"),
      employerCurrentYearPayroll: amount("1"),
    };
    expect(
      demanded(yearOf("US-WA-SEATTLE", "200000", 2026, { employer })).map(({ path }) => path.join(".")),
    ).toEqual(["employer.seattlePayrollLowerBand", "employer.seattlePayrollUpperBand"]);
  });
});
