/**
 * The comparison as a careful spreadsheet author would build it to come to the same cents: a line has a column for its
 * unrounded total of the year so far and one for what that adds in whole cents, lines that read other lines read their
 * cents, and every wage base that can be used up is followed for those who were there when the year began and for those
 * hired in each of its months.
 */
const { comparison, statutoryRules } = require("./comparison.cjs");
const { inputsOf, monthRows, openWorkbook, rising, seatColumns, totalRows } = require("./sheets.cjs");

/** Which plan each sum of the Totals sheet is of, in the order of its columns. */
const SUMS = ["hireTotal", "providerTotal", "loaded"];

exports.inExactWorkbook = (months) => {
  const inputs = inputsOf(comparison(months));
  const years = Math.ceil(months / 12);
  const hire = hireLines(inputs, years);
  const providers = providerLines(inputs);
  const columns = Object.entries({
    ...seatColumns(inputs),
    ...priceColumns(inputs),
    ...loadedColumns(inputs),
    ...cohortColumns(inputs),
    ...hire.columns,
    ...providers.columns,
  });
  const sheets = {
    Months: [columns.map(([name]) => name), ...monthRows(columns, months)],
    Totals: totalRows(columns, SUMS, years),
  };
  const workbook = openWorkbook(sheets, inputs, years);
  const columnOf = new Map(columns.map(([name], index) => [name, index]));
  const linesOf = (plan, { codes }) =>
    codes.map((code) => ({
      key: `${plan}: ${code}`,
      cells: Array.from({ length: months }, (_, i) => workbook.centsAt("Months", i + 1, columnOf.get(code))),
    }));
  return {
    price: workbook.price,
    lines: (change, value) => {
      workbook.price(change, value);
      return [...linesOf("Hire", hire), ...linesOf("vCIO and MSP", providers)];
    },
    formulaCount: columns.length * months + 3 * years,
  };
};

/** Starts again each January: a total of the year so far. */
const soFar = (name, added) => (at, i) =>
  i === 0 ? `=${added(at, i)}` : `=IF(${at("monthOfYear")}=1,0,${at(name, 1)})+${added(at, i)}`;

/**
 * A line in two columns: what it comes to in the year so far, and what the month adds to that in whole cents.
 * The divisor waits for the end, so that a half of a cent is still a half.
 */
function line(code, ofMonth, divisor = 1) {
  const total = `${code} so far`;
  const rounded = (at, ago) => `ROUND(${at(total, ago)}/${divisor},2)`;
  return {
    [total]: soFar(total, ofMonth),
    [code]: (at, i) =>
      i === 0 ? `=${rounded(at, 0)}` : `=${rounded(at, 0)}-IF(${at("monthOfYear")}=1,0,${rounded(at, 1)})`,
  };
}

const linesOf = (entries) => {
  const codes = entries.map(([code]) => code);
  return { codes, columns: Object.assign({}, ...entries.map((entry) => line(...entry))) };
};

const priceColumns = ({ cell }) => ({
  salaryInForce: rising("salaryInForce", cell("salary"), cell("raise")),
  insuranceInForce: rising("insuranceInForce", cell("insurance"), cell("insuranceIncrease")),
  toolsInForce: rising("toolsInForce", cell("tools"), cell("toolsIncrease")),
  perUserInForce: rising("perUserInForce", cell("perUser"), cell("escalator")),
  retainerInForce: rising("retainerInForce", cell("retainer"), cell("escalator")),
});

const bonusOf =
  ({ cell }, employed) =>
  (at) =>
    `IF(${at("monthOfYear")}=${cell("bonusMonth")},${at("salaryInForce")}*${cell("bonus")}*${employed(at)},0)`;

const capped = (base, wages) => (base === undefined ? wages : `MIN(${base},${wages})`);

/** The cell of a rule's wage base; none where all wages are charged. */
const baseOf = ({ cell }, { code, wageBase }) => (wageBase === null ? undefined : cell(`${code} base`));

/** Pay, charges and benefits of somebody employed all along, by year. */
function loadedColumns(inputs) {
  const { cell } = inputs;
  const charged = (rule) => (at) => {
    const base = baseOf(inputs, rule);
    const before = `${at("loaded wages so far")}-${at("loaded wages")}`;
    const part = `${capped(base, at("loaded wages so far"))}-${capped(base, `(${before})`)}`;
    return `(${part})*${cell(`${rule.code} rate`)}`;
  };
  const pay = linesOf([
    ["loaded salary", (at) => at("salaryInForce"), 12],
    ["loaded bonus", bonusOf(inputs, () => "1")],
  ]);
  const rest = linesOf([
    ["loaded insurance", (at) => at("insuranceInForce"), 12],
    ["loaded match", (at) => `${at("loaded salary")}*${cell("matchRate")}*${cell("matchUpTo")}`],
    ["loaded compensation", (at) => `${at("loaded wages")}*${cell("compensation")}`],
    ...statutoryRules.map((rule) => [`loaded ${rule.code}`, charged(rule)]),
  ]);
  const codes = [...pay.codes, ...rest.codes];
  return {
    ...pay.columns,
    "loaded wages": (at) => `=${at("loaded salary")}+${at("loaded bonus")}`,
    "loaded wages so far": soFar("loaded wages so far", (at) => at("loaded wages")),
    ...rest.columns,
    loaded: (at) => `=${codes.map((code) => at(code)).join("+")}`,
  };
}

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, i) => i + 1);

/** Those there since before the year (or hired in its first month), and those hired in each other month of it. */
function cohortColumns(inputs) {
  const { cell } = inputs;
  const columns = {
    departure: (at) => `=ROUND(${at("salaryInForce")}*${cell("leaveDays")}/260,2)`,
  };
  const leaving = `${cell("turnover")}/12`;
  for (const hired of MONTHS_OF_YEAR) {
    const [present, toDate] = [`present ${hired}`, `wages ${hired}`];
    const arrived = hired === 1 ? "employed" : "hires";
    columns[present] = (at, i) => {
      const stayed = i === 0 ? "0" : `${at(present, 1)}*(1-${leaving})`;
      const month = at("monthOfYear");
      return `=IF(${month}=${hired},${at(arrived)},IF(${month}>${hired},${stayed},0))`;
    };
    columns[toDate] = (at, i) => {
      const before = i === 0 ? "0" : `IF(${at("monthOfYear")}=${hired},0,${at(toDate, 1)})`;
      return `=IF(${at("monthOfYear")}<${hired},0,${before}+${at("loaded wages")})`;
    };
  }
  for (const [name, base] of basesOf(inputs)) {
    for (const hired of MONTHS_OF_YEAR)
      columns[`${name} ${hired}`] = (at) => {
        const after = at(`wages ${hired}`);
        const onWages = `${capped(base, after)}-${capped(base, `${after}-${at("loaded wages")}`)}`;
        const onLeaving = `${capped(base, `${after}+${at("departure")}`)}-${capped(base, after)}`;
        return `=IF(${at("monthOfYear")}<${hired},0,${at(`present ${hired}`)}*(${onWages}+${leaving}*(${onLeaving})))`;
      };
    columns[name] = (at) => `=SUM(${at(`${name} 1`)}:${at(`${name} 12`)})`;
  }
  columns["all wages"] = (at) =>
    `=${at("employed")}*${at("loaded wages")}+${at("leaves")}*${at("departure")}`;
  return columns;
}

/** The wages below each wage base; rules with the same base share them. */
function basesOf(inputs) {
  const bases = new Map();
  for (const rule of statutoryRules)
    if (rule.wageBase !== null && !bases.has(nameOf(rule))) bases.set(nameOf(rule), baseOf(inputs, rule));
  return bases;
}

const nameOf = ({ wageBase }) => (wageBase === null ? "all wages" : `wages below ${wageBase}`);

function hireLines(inputs, years) {
  const { cell } = inputs;
  const loadedYear = (at) => `INDEX(Totals!$D$1:$D$${years},${at("year")}+1)`;
  const time = (hours, events) => (at) => `${cell("hourlyCost")}*${cell(hours)}*${at(events)}`;
  const { codes, columns } = linesOf([
    ["BASE_SALARY", (at) => `${at("salaryInForce")}*${at("employed")}`, 12],
    ["BONUS", bonusOf(inputs, (at) => at("employed"))],
    ["LEAVE_PAYOUT", (at) => `${at("salaryInForce")}*${cell("leaveDays")}/260*${at("leaves")}`],
    ...statutoryRules.map((rule) => [rule.code, (at) => `${at(nameOf(rule))}*${cell(`${rule.code} rate`)}`]),
    ["INSURANCE", (at) => `${at("insuranceInForce")}*${at("employed")}`, 12],
    ["RETIREMENT_MATCH", (at) => `${at("BASE_SALARY")}*${cell("matchRate")}*${cell("matchUpTo")}`],
    ["EMPLOYER_CHARGE", (at) => `(${at("BASE_SALARY")}+${at("BONUS")})*${cell("compensation")}`],
    ["TOOLS", (at) => at("toolsInForce"), 12],
    ["TRAINING", (at) => `${cell("training")}*${at("employed")}`, 12],
    ["EQUIPMENT", (at) => `IF(MOD(${at("month")},${cell("refresh")})=0,${cell("laptop")},0)`],
    ["AGENCY_FEE", (at) => `${at("salaryInForce")}*${cell("agency")}*${at("hires")}`],
    ["COST_PER_HIRE", (at) => `${cell("perHire")}*${at("hires")}`],
    ["INTERVIEWING", time("interviewing", "hires")],
    [
      "VACANCY_COVER",
      (at) => `${cell("coverRate")}*${cell("hoursAWeek")}*52/12*${cell("coverShare")}*${at("vacant")}`,
    ],
    ["VACANCY_LOSS", (at) => `${loadedYear(at)}*(1-${cell("coverShare")})*${at("vacant")}`, 12],
    ["ONBOARDING", time("onboarding", "hires")],
    ["RAMP_UP", (at) => `${loadedYear(at)}*${at("lostToRampUp")}`, 12],
    ["EXIT_TIME", time("exit", "leaves")],
  ]);
  const hireTotal = (at) => `=${codes.map((code) => at(code)).join("+")}`;
  return { codes, columns: { ...columns, hireTotal } };
}

function providerLines({ cell }) {
  const { codes, columns } = linesOf([
    ["ONBOARDING_FEE", (_, i) => (i === 0 ? cell("onboardingFee") : "0")],
    ["RETAINER", (at) => at("retainerInForce")],
    ["COORDINATION", () => `${cell("coordination")}*${cell("hourlyCost")}`],
    [
      "PER_USER_FEE",
      (at) => `${at("perUserInForce")}*ROUND(${cell("users")}*(1+${cell("growth")})^(${at("month")}/12),0)`,
    ],
  ]);
  const providerTotal = (at) => `=${codes.map((code) => at(code)).join("+")}`;
  return { codes, columns: { ...columns, providerTotal } };
}
