/**
 * The same comparison as a spreadsheet user would build it: a sheet of inputs, a sheet with a row for every month and a
 * column for every line, and a sheet of totals by year. Two things are simpler than in the engine, which favours the
 * workbook: lines are not rounded month by month, and wage bases run on the seat's expected wages instead of on those of
 * each cohort, which would take some hundred cells more for every year.
 */
const { comparison, statutoryRules } = require("./comparison.cjs");
const { inputsOf, monthRows, openWorkbook, rising, seatColumns, totalRows } = require("./sheets.cjs");

exports.inWorkbook = (months) => {
  const inputs = inputsOf(comparison(months));
  const years = Math.ceil(months / 12);
  const columns = Object.entries({
    ...seatColumns(inputs),
    ...hireColumns(inputs, years),
    ...providerColumns(inputs),
  });
  const sheets = {
    Months: [columns.map(([name]) => name), ...monthRows(columns, months)],
    Totals: totalRows(columns, ["hireTotal", "providerTotal", "loaded"], years),
  };
  return { ...openWorkbook(sheets, inputs, years), formulaCount: columns.length * months + 3 * years };
};

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
