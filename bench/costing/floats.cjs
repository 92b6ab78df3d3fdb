/**
 * The limit: the same lines and months as plain loops over floating-point cents, in arrays that are there already.
 * Nothing is rounded, nothing is checked, nothing can be explained.
 */
const { comparison, statutoryRules, DAYS_A_MONTH, HOURS_A_WEEK } = require("./comparison.cjs");

exports.inFloats = (months) => {
  const { organization, plans } = comparison(months);
  const hire = numbersOfHire(plans[0].positions[0], Number(organization.staffHourlyCost) * 100);
  const providers = numbersOfProviders(plans[1].engagements, organization);
  const seat = seatOver(months);
  const lines = [hireLines(months), providerLines(months)];
  const set = {
    salary: (value) => (hire.salary = Number(value) * 100),
    turnover: (value) => (hire.leaving = Number(value) / 12),
  };
  const price = (change, value) => {
    set[change](value);
    fillSeat(seat, hire, months);
    chargeWages(seat, hire, months);
    priceHire(lines[0], seat, hire, months);
    priceProviders(lines[1], providers, months);
  };
  const all = lines.map((ofPlan) => [
    ...Object.values(ofPlan).filter(ArrayBuffer.isView),
    ...(ofPlan.charges ?? []),
  ]);
  return {
    price: (change, value) => {
      price(change, value);
      return all.map((cells) => totalsOf(cells, months));
    },
    lineCount: all[0].length + all[1].length,
  };
};

/** Every number of the hire in cents, shares and hours. */
function numbersOfHire(hire, hourlyCost) {
  const { hiring } = hire;
  const toFill = Number(hiring.timeToFillDays) / DAYS_A_MONTH;
  const [tools, training] = hire.recurringCosts;
  return {
    salary: Number(hire.salary) * 100,
    raise: 1 + Number(hire.raise.rate),
    bonus: Number(hire.bonus.rate),
    bonusMonth: hire.bonus.month - 1,
    leaving: Number(hire.turnover.value) / 12,
    shorter: Math.floor(toFill),
    longerShare: toFill - Math.floor(toFill),
    insurance: Number(hire.insurance.annualEmployerShare) * 100,
    insuranceIncrease: 1 + Number(hire.insurance.increase.rate),
    match: Number(hire.retirementMatch.rate) * Number(hire.retirementMatch.upToShareOfPay),
    compensation: Number(hire.otherEmployerCharges[0].rateOfPay),
    tools: Number(tools.amount) * 100,
    toolsIncrease: 1 + Number(tools.increase.rate),
    training: Number(training.amount) * 100,
    laptop: Number(hire.equipment[0].price) * 100,
    refresh: hire.equipment[0].refreshMonths,
    agency: Number(hiring.agencyFeeShare),
    perHire: Number(hiring.costPerHire) * 100,
    interviewing: Number(hiring.interviewHours) * hourlyCost,
    onboarding: Number(hiring.trainerHours) * hourlyCost,
    exit: Number(hire.separation.exitHours) * hourlyCost,
    missing: hiring.rampProductivity.map((productivity) => 1 - Number(productivity)),
    uncovered: 1 - Number(hiring.coverShare),
    cover: ((Number(hiring.coverHourlyRate) * 100 * HOURS_A_WEEK * 52) / 12) * Number(hiring.coverShare),
    leavePayout: Number(hire.separation.leavePayoutDays) / 260,
    // Rules that share a wage base share the wages below it.
    bases: [...new Set(statutoryRules.map(baseOf))],
    rules: statutoryRules.map((rule) => ({ rate: Number(rule.rate), base: baseOf(rule) })),
  };
}

const baseOf = ({ wageBase }) => (wageBase === null ? Infinity : Number(wageBase) * 100);

function numbersOfProviders([vcio, msp], { users, staffHourlyCost }) {
  return {
    fee: Number(vcio.onboardingFee) * 100,
    retainer: Number(vcio.monthlyRetainer) * 100,
    coordination: Number(vcio.coordinationHoursPerMonth) * Number(staffHourlyCost) * 100,
    perUser: Number(msp.unitFees[0].monthlyPrice) * 100,
    escalator: 1 + Number(vcio.escalation.rate),
    users: users.count,
    growth: 1 + Number(users.annualGrowth),
  };
}

const series = (months) => new Float64Array(months);

function seatOver(months) {
  const seat = { bases: statutoryRules.map(() => series(months)), loaded: series(Math.ceil(months / 12)) };
  for (const name of ["salary", "employed", "hires", "leaves"]) seat[name] = series(months);
  return seat;
}

function hireLines(months) {
  const names = [
    "salary",
    "bonus",
    "leave",
    "insurance",
    "match",
    "compensation",
    "tools",
    "training",
    "laptop",
  ];
  const ofHiring = ["agency", "perHire", "interviewing", "cover", "loss", "onboarding", "rampUp", "exit"];
  const lines = { charges: statutoryRules.map(() => series(months)) };
  for (const name of [...names, ...ofHiring]) lines[name] = series(months);
  return lines;
}

const providerLines = (months) => ({
  fee: series(months),
  retainer: series(months),
  coordination: series(months),
  perUser: series(months),
});

/** Who is in the seat, and the salary in force. */
function fillSeat({ salary, employed, hires, leaves }, hire, months) {
  const { shorter, longerShare, leaving } = hire;
  let there = 0;
  let current = hire.salary;
  for (let i = 0; i < months; i++) {
    if (i > 0 && i % 12 === 0) current *= hire.raise;
    salary[i] = current;
    const early = i - shorter;
    const late = early - 1;
    const openedEarly = early < 0 ? 0 : early === 0 ? 1 : leaves[early - 1];
    const openedLate = late < 0 ? 0 : late === 0 ? 1 : leaves[late - 1];
    hires[i] = openedEarly * (1 - longerShare) + openedLate * longerShare;
    there += hires[i];
    employed[i] = there;
    leaves[i] = there * leaving;
    there -= leaves[i];
  }
}

/** The wages below each wage base, and what somebody employed all along costs in each year. */
function chargeWages(seat, hire, months) {
  for (let start = 0; start < months; start += 12) {
    const annual = seat.salary[start];
    const wages = annual * (1 + hire.bonus);
    for (let b = 0; b < hire.bases.length; b++) {
      const base = hire.bases[b];
      const isOpen = wages + annual * hire.leavePayout <= base;
      if (isOpen) chargeEverybody(seat, seat.bases[b], hire, start);
      else chargeCohorts(seat, seat.bases[b], base, hire, start);
    }
    let loaded = wages * (1 + hire.compensation) + annual * hire.match;
    loaded += hire.insurance * hire.insuranceIncrease ** (start / 12);
    for (let r = 0; r < hire.rules.length; r++)
      loaded += hire.rules[r].rate * Math.min(hire.rules[r].base, wages);
    seat.loaded[start / 12] = loaded;
  }
}

function chargeEverybody({ salary, employed, leaves }, charged, hire, start) {
  const monthly = salary[start] / 12;
  const departure = salary[start] * hire.leavePayout;
  for (let i = start; i < start + 12; i++) charged[i] = employed[i] * monthly + leaves[i] * departure;
  charged[start + hire.bonusMonth] += employed[start + hire.bonusMonth] * salary[start] * hire.bonus;
}

/** Those there since before the tax year, and those hired in each of its months, until their wage base is used up. */
function chargeCohorts({ salary, employed, hires }, charged, base, hire, start) {
  const { leaving, bonusMonth } = hire;
  const end = start + 12;
  const monthly = salary[start] / 12;
  const bonus = salary[start] * hire.bonus;
  const departure = salary[start] * hire.leavePayout;
  charged.fill(0, start, end);
  for (let hired = start; hired < end; hired++) {
    let present = hired === start ? employed[start] : hires[hired];
    let toDate = 0;
    for (let i = hired; i < end && toDate < base; i++) {
      const after = toDate + monthly + (i === start + bonusMonth ? bonus : 0);
      const used = after < base ? after : base;
      const withLeave = after + departure;
      const onLeaving = (withLeave < base ? withLeave : base) - used;
      charged[i] += present * (used - toDate + leaving * onLeaving);
      present *= 1 - leaving;
      toDate = after;
    }
  }
}

function priceHire(lines, { salary, employed, hires, leaves, loaded, bases }, hire, months) {
  let insurance = hire.insurance / 12;
  let tools = hire.tools / 12;
  const { missing } = hire;
  const training = hire.training / 12;
  for (let i = 0; i < months; i++) {
    if (i > 0 && i % 12 === 0) {
      insurance *= hire.insuranceIncrease;
      tools *= hire.toolsIncrease;
    }
    const there = employed[i];
    const vacant = 1 - there;
    const month = loaded[Math.floor(i / 12)] / 12;
    const pay = (salary[i] / 12) * there;
    const bonus = i % 12 === hire.bonusMonth ? salary[i] * hire.bonus * there : 0;
    lines.salary[i] = pay;
    lines.bonus[i] = bonus;
    lines.leave[i] = salary[i] * hire.leavePayout * leaves[i];
    lines.insurance[i] = insurance * there;
    lines.match[i] = pay * hire.match;
    lines.compensation[i] = (pay + bonus) * hire.compensation;
    lines.tools[i] = tools;
    lines.training[i] = training * there;
    lines.laptop[i] = i % hire.refresh === 0 ? hire.laptop : 0;
    lines.agency[i] = salary[i] * hire.agency * hires[i];
    lines.perHire[i] = hire.perHire * hires[i];
    lines.interviewing[i] = hire.interviewing * hires[i];
    lines.cover[i] = hire.cover * vacant;
    lines.loss[i] = month * hire.uncovered * vacant;
    lines.onboarding[i] = hire.onboarding * hires[i];
    lines.exit[i] = hire.exit * leaves[i];
    let lost = 0;
    let stay = 1;
    for (let service = 0; service < missing.length && service <= i; service++) {
      lost += hires[i - service] * stay * missing[service];
      stay *= 1 - hire.leaving;
    }
    lines.rampUp[i] = month * lost;
  }
  for (let r = 0; r < hire.rules.length; r++) {
    const { rate, base } = hire.rules[r];
    const charged = bases[hire.bases.indexOf(base)];
    const cells = lines.charges[r];
    for (let i = 0; i < months; i++) cells[i] = charged[i] * rate;
  }
}

function priceProviders({ fee, retainer, coordination, perUser }, providers, months) {
  let rise = 1;
  for (let i = 0; i < months; i++) {
    if (i > 0 && i % 12 === 0) rise *= providers.escalator;
    fee[i] = i === 0 ? providers.fee : 0;
    retainer[i] = providers.retainer * rise;
    coordination[i] = providers.coordination;
    perUser[i] = providers.perUser * rise * Math.round(providers.users * providers.growth ** (i / 12));
  }
}

/** Cents of all lines by year: the only place that rounds. */
function totalsOf(lines, months) {
  const totals = new Array(Math.ceil(months / 12)).fill(0);
  for (let l = 0; l < lines.length; l++) {
    const cells = lines[l];
    for (let i = 0; i < months; i++) totals[Math.floor(i / 12)] += cells[i];
  }
  for (let year = 0; year < totals.length; year++) totals[year] = Math.round(totals[year]);
  return totals;
}
