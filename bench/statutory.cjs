/**
 * What the charges of one employee-year in every jurisdiction of the United States cost: federal, states, local ones, read and
 * charged anew each time, as an annual wage and as 26 payments. Fails above five milliseconds. See README.md in this folder.
 */
const { statutoryCharges } = require("../dist/build/src/costing/charges/statutoryCharges.js");
const { jurisdictions, ownRates } = require("../dist/build/src/costing/statutory/jurisdictions.js");
const { parseDay } = require("../dist/build/src/kernel/Day.js");
const { Decimal } = require("../dist/build/src/kernel/Decimal.js");
const { median } = require("./median.cjs");

const ROUNDS = 15;
const EVALUATIONS = 40;
const GATE = 5;

const states = jurisdictions.filter(({ code }) => /^US(-[A-Z]{2})?$/.test(code)).map(({ code }) => code);
const rateOverrides = ownRates
  .filter(({ versions }) => versions.some(({ rateRequired }) => rateRequired))
  .map(({ id }) => ({ ruleId: id, rate: new Decimal("0.015") }));
const local = jurisdictions.filter(({ code, level }) => code.startsWith("US-") && level === "LOCAL");
const places = local.flatMap(({ code, rules }) => {
  const asked = rules.flatMap(({ conditions }) => conditions).find(({ field }) => field === "workLocation");
  return [{ code, workLocation: asked && asked.value }];
});

const start = parseDay("2026-01-09");
const pay = {
  "an annual wage": () => ({ annualWage: wage(95_000), taxYear: 2026 }),
  "26 payments": () => ({
    payPeriods: Array.from({ length: 26 }, (_, index) => ({
      payDate: start + 14 * index,
      salary: wage(3_650),
    })),
  }),
};

let turn = 0;
const wage = (about) => new Decimal(about + (turn++ % 1_000));

/** Every state in one question, each local jurisdiction in one of its own, because a person works in one place. */
function chargeEverywhere(paid) {
  let rules = 0;
  const employer = { headcount: 60, rateOverrides };
  for (const place of [
    { jurisdictions: states },
    ...places.map(({ code, ...more }) => ({ jurisdictions: [code], ...more })),
  ]) {
    const outcome = statutoryCharges({ ...place, ...paid, employer });
    if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems));
    rules += outcome.answer.charges.length;
  }
  return rules;
}

let failed = false;
for (const [name, paid] of Object.entries(pay)) {
  let rules = 0;
  for (let i = 0; i < 3 * EVALUATIONS; i++) rules = chargeEverywhere(paid());
  const figures = Array.from({ length: ROUNDS }, () => {
    const from = process.cpuUsage();
    for (let i = 0; i < EVALUATIONS; i++) chargeEverywhere(paid());
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000 / EVALUATIONS;
  });
  const cpu = median(figures);
  const passes = cpu < GATE;
  failed ||= !passes;
  console.log(
    `${passes ? "PASS" : "FAIL"}  ${name}: ${cpu.toFixed(2)} ms of CPU for ${rules} charges in ${states.length + places.length} jurisdictions, median of ${ROUNDS} (gate ${GATE} ms)`,
  );
}
if (failed) process.exitCode = 1;
