/** What both workbooks are made of: a sheet of inputs, months as rows, lines as columns. */
const { HyperFormula } = require("hyperformula");
const { statutoryRules, DAYS_A_MONTH, HOURS_A_WEEK } = require("./comparison.cjs");

/** The first month's row on its sheet; the row before holds the names of the columns. */
const FIRST_ROW = 2;

/** A workbook of some sheets, whose inputs can be changed and whose totals are read. */
exports.openWorkbook = (sheets, inputs, years) => {
  const workbook = HyperFormula.buildFromSheets({ Inputs: inputs.rows, ...sheets }, { licenseKey: "gpl-v3" });
  const sheet = (name) => workbook.getSheetId(name);
  const [inputsSheet, totalsSheet] = [sheet("Inputs"), sheet("Totals")];
  const rowOf = { salary: inputs.rowOf("salary"), turnover: inputs.rowOf("turnover") };
  const set = (change, value) =>
    workbook.setCellContents({ sheet: inputsSheet, row: rowOf[change], col: 1 }, Number(value));
  const centsAt = (name, row, col) =>
    Math.round(workbook.getCellValue({ sheet: sheet(name), row, col }) * 100);
  return {
    price: (change, value) => {
      set(change, value);
      return [1, 2].map((col) =>
        Array.from({ length: years }, (_, year) =>
          Math.round(workbook.getCellValue({ sheet: totalsSheet, row: year, col }) * 100),
        ),
      );
    },
    centsAt,
  };
};

/** Inputs with a name each: the rows of their sheet, and the absolute address of each. */
exports.inputsOf = function inputsOf({ organization, plans }) {
  const [hire] = plans[0].positions;
  const [vcio, msp] = plans[1].engagements;
  const { hiring, separation } = hire;
  const [tools, training] = hire.recurringCosts;
  const values = {
    salary: hire.salary,
    raise: hire.raise.rate,
    bonus: hire.bonus.rate,
    bonusMonth: hire.bonus.month,
    turnover: hire.turnover.value,
    timeToFill: hiring.timeToFillDays,
    daysAMonth: DAYS_A_MONTH,
    insurance: hire.insurance.annualEmployerShare,
    insuranceIncrease: hire.insurance.increase.rate,
    matchRate: hire.retirementMatch.rate,
    matchUpTo: hire.retirementMatch.upToShareOfPay,
    compensation: hire.otherEmployerCharges[0].rateOfPay,
    tools: tools.amount,
    toolsIncrease: tools.increase.rate,
    training: training.amount,
    laptop: hire.equipment[0].price,
    refresh: hire.equipment[0].refreshMonths,
    agency: hiring.agencyFeeShare,
    perHire: hiring.costPerHire,
    interviewing: hiring.interviewHours,
    onboarding: hiring.trainerHours,
    exit: separation.exitHours,
    ...Object.fromEntries(hiring.rampProductivity.map((value, i) => [`productivity${i}`, value])),
    coverShare: hiring.coverShare,
    coverRate: hiring.coverHourlyRate,
    hoursAWeek: HOURS_A_WEEK,
    leaveDays: separation.leavePayoutDays,
    hourlyCost: organization.staffHourlyCost,
    onboardingFee: vcio.onboardingFee,
    retainer: vcio.monthlyRetainer,
    coordination: vcio.coordinationHoursPerMonth,
    escalator: vcio.escalation.rate,
    perUser: msp.unitFees[0].monthlyPrice,
    users: organization.users.count,
    growth: organization.users.annualGrowth,
    ...Object.fromEntries(statutoryRules.map(({ code, rate }) => [`${code} rate`, rate])),
    ...Object.fromEntries(statutoryRules.map(({ code, wageBase }) => [`${code} base`, wageBase ?? 1e12])),
  };
  const names = Object.keys(values);
  const rowOf = (name) => names.indexOf(name);
  return {
    rowOf,
    rows: names.map((name) => [name, Number(values[name])]),
    cell: (name) => `Inputs!$B$${rowOf(name) + 1}`,
  };
};

/** Who is in the seat: a column has a formula for each month, `at` being the cell of a column some months ago. */
exports.seatColumns = ({ cell }) => ({
  month: (at, i) => (i === 0 ? "0" : `=${at("month", 1)}+1`),
  year: (at) => `=INT(${at("month")}/12)`,
  monthOfYear: (at) => `=MOD(${at("month")},12)+1`,
  opened: (at, i) => (i === 0 ? "1" : `=${at("leaves", 1)}`),
  hires: (at, i) => {
    const toFill = `${cell("timeToFill")}/${cell("daysAMonth")}`;
    const early = i < 1 ? "" : `${at("opened", 1)}*(1-(${toFill}-INT(${toFill})))`;
    const late = i < 2 ? "" : `+${at("opened", 2)}*(${toFill}-INT(${toFill}))`;
    return i === 0 ? "0" : `=${early}${late}`;
  },
  employed: (at, i) =>
    i === 0 ? `=${at("hires")}` : `=${at("employed", 1)}-${at("leaves", 1)}+${at("hires")}`,
  leaves: (at) => `=${at("employed")}*${cell("turnover")}/12`,
  vacant: (at) => `=1-${at("employed")}`,
  lostToRampUp: (at, i) => {
    const terms = [0, 1, 2]
      .filter((service) => service <= i)
      .map(
        (service) =>
          `${at("hires", service)}*(1-${cell("turnover")}/12)^${service}*(1-${cell(`productivity${service}`)})`,
      );
    return `=${terms.join("+")}`;
  },
});

/** A price that rises each January after the first. */
exports.rising = (name, input, rate) => (at, i) =>
  i === 0 ? `=${input}` : `=IF(${at("monthOfYear")}=1,ROUND(${at(name, 1)}*(1+${rate}),2),${at(name, 1)})`;

exports.monthRows = function monthRows(columns, months) {
  const letters = new Map(columns.map(([name], index) => [name, columnLetters(index)]));
  return Array.from({ length: months }, (_, i) => {
    const at = (name, ago = 0) => `${letters.get(name)}${FIRST_ROW + i - ago}`;
    return columns.map(([, formula]) => formula(at, i));
  });
};

/** A row for each year: its number, and the sum of some columns of the months over it. */
exports.totalRows = (columns, sums, years) =>
  Array.from({ length: years }, (_, year) => [
    year + 1,
    ...sums.map((name) => {
      const letters = columnLetters(columns.findIndex(([column]) => column === name));
      const first = FIRST_ROW + year * 12;
      return `=SUM(Months!${letters}${first}:${letters}${first + 11})`;
    }),
  ]);

/** A, B, ... Z, AA, AB, ... */
function columnLetters(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
