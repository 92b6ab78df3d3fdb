/**
 * The same comparison as a spreadsheet user would build it: a sheet of inputs, a sheet with a row for every month and a
 * column for every line, and a sheet of totals by year. Two things are simpler than in the engine, which favours the
 * workbook: lines are not rounded month by month, and wage bases run on the seat's expected wages instead of on those of
 * each cohort, which would take some hundred cells more for every year.
 */
const { HyperFormula } = require("hyperformula");
const { comparison, statutoryRules, DAYS_A_MONTH, HOURS_A_WEEK } = require("./comparison.cjs");

exports.inWorkbook = (months) => {
  const model = comparison(months);
  const inputs = inputsOf(model);
  const years = Math.ceil(months / 12);
  const columns = Object.entries({
    ...seatColumns(inputs),
    ...hireColumns(inputs, years),
    ...providerColumns(inputs),
  });
  const workbook = HyperFormula.buildFromSheets(
    {
      Inputs: inputs.rows,
      Months: [columns.map(([name]) => name), ...monthRows(columns, months)],
      Totals: totalRows(columns, years),
    },
    { licenseKey: "gpl-v3" },
  );
  const [inputsSheet, totalsSheet] = ["Inputs", "Totals"].map((name) => workbook.getSheetId(name));
  const cellOf = { salary: inputs.rowOf("salary"), turnover: inputs.rowOf("turnover") };
  return {
    price: (change, value) => {
      workbook.setCellContents({ sheet: inputsSheet, row: cellOf[change], col: 1 }, Number(value));
      return [1, 2].map((col) =>
        Array.from({ length: years }, (_, year) =>
          Math.round(workbook.getCellValue({ sheet: totalsSheet, row: year, col }) * 100),
        ),
      );
    },
    formulaCount: columns.length * months + 3 * years,
  };
};

/** The first month's row on its sheet; the row before holds the names of the columns. */
const FIRST_ROW = 2;

/** Inputs with a name each: the rows of their sheet, and the absolute address of each. */
function inputsOf({ organization, plans }) {
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
}

/** Who is in the seat: a column has a formula for each month, `at` being the cell of a column some months ago. */
const seatColumns = ({ cell }) => ({
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
const rising = (name, input, rate) => (at, i) =>
  i === 0 ? `=${input}` : `=IF(${at("monthOfYear")}=1,ROUND(${at(name, 1)}*(1+${rate}),2),${at(name, 1)})`;

/** The running total of a column since January, without the month itself. */
const before = (name, wages) => (at, i) =>
  i === 0 ? "0" : `=IF(${at("monthOfYear")}=1,0,${at(name, 1)}+${at(wages, 1)})`;

/** The statutory charges on wages, one column for each rule. */
const charges = ({ cell }, prefix, toDate, wages) =>
  Object.fromEntries(
    statutoryRules.map(({ code }) => {
      const [rate, base] = [cell(`${code} rate`), cell(`${code} base`)];
      return [
        `${prefix}${code}`,
        (at) => `=${rate}*(MIN(${base},${at(toDate)}+${at(wages)})-MIN(${base},${at(toDate)}))`,
      ];
    }),
  );

const FIRST_HIRE_LINE = "baseSalary";
const LAST_HIRE_LINE = "exit";
const FIRST_LOADED = "loadedSalary";
const LAST_LOADED = "loadedCompensation";

/** What the hire costs: prices, what somebody employed all along costs, and then every line. */
function hireColumns(inputs, years) {
  const { cell } = inputs;
  const bonusOf = (pay) => (at) =>
    `=IF(${at("monthOfYear")}=${cell("bonusMonth")},${pay(at)}*${cell("bonus")},0)`;
  const loadedMonth = (at) => `INDEX(Totals!$D$1:$D$${years},${at("year")}+1)/12`;
  const time = (name, events) => (at) => `=${cell("hourlyCost")}*${cell(name)}*${at(events)}`;
  return {
    salaryInForce: rising("salaryInForce", cell("salary"), cell("raise")),
    insuranceInForce: rising("insuranceInForce", cell("insurance"), cell("insuranceIncrease")),
    toolsInForce: rising("toolsInForce", cell("tools"), cell("toolsIncrease")),
    loadedSalary: (at) => `=${at("salaryInForce")}/12`,
    loadedBonus: bonusOf((at) => at("salaryInForce")),
    ...charges(inputs, "loaded ", "loadedToDate", "loadedWages"),
    loadedInsurance: (at) => `=${at("insuranceInForce")}/12`,
    loadedMatch: (at) => `=${at("loadedSalary")}*${cell("matchRate")}*${cell("matchUpTo")}`,
    loadedCompensation: (at) => `=${at("loadedWages")}*${cell("compensation")}`,
    loadedWages: (at) => `=${at("loadedSalary")}+${at("loadedBonus")}`,
    loadedToDate: before("loadedToDate", "loadedWages"),
    loaded: (at) => `=SUM(${at(FIRST_LOADED)}:${at(LAST_LOADED)})`,
    wages: (at) => `=${at("baseSalary")}+${at("bonus")}+${at("leave")}`,
    wagesToDate: before("wagesToDate", "wages"),
    baseSalary: (at) => `=${at("salaryInForce")}/12*${at("employed")}`,
    bonus: bonusOf((at) => `${at("salaryInForce")}*${at("employed")}`),
    leave: (at) => `=${at("salaryInForce")}*${cell("leaveDays")}/260*${at("leaves")}`,
    ...charges(inputs, "", "wagesToDate", "wages"),
    insurance: (at) => `=${at("insuranceInForce")}/12*${at("employed")}`,
    match: (at) => `=${at("baseSalary")}*${cell("matchRate")}*${cell("matchUpTo")}`,
    compensation: (at) => `=(${at("baseSalary")}+${at("bonus")})*${cell("compensation")}`,
    tools: (at) => `=${at("toolsInForce")}/12`,
    training: (at) => `=${cell("training")}/12*${at("employed")}`,
    laptop: (at) => `=IF(MOD(${at("month")},${cell("refresh")})=0,${cell("laptop")},0)`,
    agency: (at) => `=${at("salaryInForce")}*${cell("agency")}*${at("hires")}`,
    perHire: (at) => `=${cell("perHire")}*${at("hires")}`,
    interviewing: time("interviewing", "hires"),
    cover: (at) => `=${cell("coverRate")}*${cell("hoursAWeek")}*52/12*${cell("coverShare")}*${at("vacant")}`,
    loss: (at) => `=${loadedMonth(at)}*(1-${cell("coverShare")})*${at("vacant")}`,
    onboarding: time("onboarding", "hires"),
    rampUp: (at) => `=${loadedMonth(at)}*${at("lostToRampUp")}`,
    exit: time("exit", "leaves"),
    hireTotal: (at) => `=SUM(${at(FIRST_HIRE_LINE)}:${at(LAST_HIRE_LINE)})`,
  };
}

const providerColumns = ({ cell }) => ({
  perUserInForce: rising("perUserInForce", cell("perUser"), cell("escalator")),
  onboardingFee: (_, i) => (i === 0 ? `=${cell("onboardingFee")}` : "0"),
  retainer: rising("retainer", cell("retainer"), cell("escalator")),
  coordination: () => `=${cell("coordination")}*${cell("hourlyCost")}`,
  perUserFee: (at) =>
    `=${at("perUserInForce")}*ROUND(${cell("users")}*(1+${cell("growth")})^(${at("month")}/12),0)`,
  providerTotal: (at) => `=SUM(${at("onboardingFee")}:${at("perUserFee")})`,
});

function monthRows(columns, months) {
  const letters = new Map(columns.map(([name], index) => [name, columnLetters(index)]));
  return Array.from({ length: months }, (_, i) => {
    const at = (name, ago = 0) => `${letters.get(name)}${FIRST_ROW + i - ago}`;
    return columns.map(([, formula]) => formula(at, i));
  });
}

/** A row for each year: its number, both plans, and the loaded cost of the hire. */
function totalRows(columns, years) {
  const sumOf = (name, year) => {
    const letters = columnLetters(columns.findIndex(([column]) => column === name));
    const first = FIRST_ROW + year * 12;
    return `=SUM(Months!${letters}${first}:${letters}${first + 11})`;
  };
  const rowOf = (year) => [
    year + 1,
    ...["hireTotal", "providerTotal", "loaded"].map((name) => sumOf(name, year)),
  ];
  return Array.from({ length: years }, (_, year) => rowOf(year));
}

/** A, B, ... Z, AA, AB, ... */
function columnLetters(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
