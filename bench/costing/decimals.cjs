/**
 * The same costs as one would first write them in decimal.js from the definitions in docs/costing.md: every line a
 * loop over the months, every number made a Decimal where it is used, powers where the formula has them.
 */
const Decimal = require("decimal.js");
const { comparison, changed, statutoryRules, DAYS_A_MONTH, HOURS_A_WEEK } = require("./comparison.cjs");

exports.inDecimals = (months) => {
  const { organization, plans } = comparison(months);
  const [{ positions }, { engagements }] = plans;
  const price = (change, value) => [
    priceHire(changed(positions[0], change, value), organization, months),
    priceProviders(engagements, organization, months),
  ];
  return {
    price: (change, value) =>
      price(change, value).map((lines) =>
        totalsOf(lines, months).map((total) => total.times(100).toNumber()),
      ),
    lines: (change, value) => price(change, value).flatMap((lines, i) => named(plans[i].name, lines)),
  };
};

function priceHire(hire, { staffHourlyCost }, months) {
  const seat = seatOf(hire, months);
  const { employed, vacant, hires, leaves } = seat;
  const { hiring, separation, insurance, equipment } = hire;
  const salary = (i) => priceIn(hire.salary, hire.raise, i);
  const line = (ofMonth) => runningTotal(months, ofMonth);
  const twelfths = (ofMonth) => runningTotal(months, ofMonth, 12);
  const pay = payOf(hire, months, employed);
  const yearly = ({ amount, increase }, i) => priceIn(amount, increase, i);
  const [tools, training] = hire.recurringCosts;
  const loaded = loadedCost(hire, months);
  const hours = (count, events) => line((i) => new Decimal(staffHourlyCost).times(count).times(events[i]));
  return {
    ...pay,
    LEAVE_PAYOUT: line((i) => salary(i).times(separation.leavePayoutDays).div(260).times(leaves[i])),
    ...statutory(hire, months, seat),
    ...benefits(hire, months, pay),
    INSURANCE: twelfths((i) =>
      priceIn(insurance.annualEmployerShare, insurance.increase, i).times(employed[i]),
    ),
    TOOLS: twelfths((i) => yearly(tools, i)),
    TRAINING: twelfths((i) => yearly(training, i).times(employed[i])),
    EQUIPMENT: line((i) => new Decimal(i % equipment[0].refreshMonths === 0 ? equipment[0].price : 0)),
    AGENCY_FEE: line((i) => salary(i).times(hiring.agencyFeeShare).times(hires[i])),
    COST_PER_HIRE: line((i) => new Decimal(hiring.costPerHire).times(hires[i])),
    INTERVIEWING: hours(hiring.interviewHours, hires),
    VACANCY_COVER: line((i) =>
      new Decimal(hiring.coverHourlyRate)
        .times(HOURS_A_WEEK)
        .times(52)
        .div(12)
        .times(hiring.coverShare)
        .times(vacant[i]),
    ),
    VACANCY_LOSS: line((i) =>
      loaded[yearOf(i)].div(12).times(new Decimal(1).minus(hiring.coverShare)).times(vacant[i]),
    ),
    ONBOARDING: hours(hiring.trainerHours, hires),
    RAMP_UP: line((i) => loaded[yearOf(i)].div(12).times(lostToRampUp(hire, seat, i))),
    EXIT_TIME: hours(separation.exitHours, leaves),
  };
}

/** Who is in the seat: hired, employed, vacant, hired again. */
function seatOf({ turnover, hiring }, months) {
  const leaving = new Decimal(turnover.value).div(12);
  const toFill = new Decimal(hiring.timeToFillDays).div(DAYS_A_MONTH);
  const shorter = toFill.floor().toNumber();
  const longerShare = toFill.minus(shorter);
  const [employed, vacant, hires, leaves] = [[], [], [], []];
  const openedIn = (i) => (i < 0 ? new Decimal(0) : i === 0 ? new Decimal(1) : leaves[i - 1]);
  for (let i = 0; i < months; i++) {
    const afterShorter = openedIn(i - shorter).times(new Decimal(1).minus(longerShare));
    hires[i] = afterShorter.plus(openedIn(i - shorter - 1).times(longerShare));
    const stayed = i === 0 ? new Decimal(0) : employed[i - 1].minus(leaves[i - 1]);
    employed[i] = stayed.plus(hires[i]);
    vacant[i] = new Decimal(1).minus(employed[i]);
    leaves[i] = employed[i].times(leaving);
  }
  return { employed, vacant, hires, leaves, leaving };
}

/** Chance of still being there after so many months. */
const stays = ({ leaving }, months) => new Decimal(1).minus(leaving).pow(months);

function lostToRampUp({ hiring }, seat, month) {
  return hiring.rampProductivity.reduce((lost, productivity, service) => {
    if (service > month) return lost;
    const there = seat.hires[month - service].times(stays(seat, service));
    return lost.plus(there.times(new Decimal(1).minus(productivity)));
  }, new Decimal(0));
}

/** Salary and bonus, weighted by the chance that somebody is employed. */
function payOf(hire, months, employed) {
  const salary = (i) => priceIn(hire.salary, hire.raise, i);
  const isBonusMonth = (i) => (i % 12) + 1 === hire.bonus.month;
  return {
    BASE_SALARY: runningTotal(months, (i) => salary(i).times(employed[i]), 12),
    BONUS: runningTotal(months, (i) =>
      isBonusMonth(i) ? salary(i).times(hire.bonus.rate).times(employed[i]) : new Decimal(0),
    ),
  };
}

/** What is worked out from the cents of salary and bonus. */
function benefits({ retirementMatch, otherEmployerCharges }, months, { BASE_SALARY, BONUS }) {
  const { rate, upToShareOfPay } = retirementMatch;
  return {
    RETIREMENT_MATCH: runningTotal(months, (i) => BASE_SALARY[i].times(rate).times(upToShareOfPay)),
    EMPLOYER_CHARGE: runningTotal(months, (i) =>
      BASE_SALARY[i].plus(BONUS[i]).times(otherEmployerCharges[0].rateOfPay),
    ),
  };
}

/** Each rule on the wages of each cohort: those there since before the tax year, and those hired in one of its months. */
function statutory(hire, months, seat) {
  const one = payOf(hire, months, Array(months).fill(new Decimal(1)));
  const monthly = (i) => one.BASE_SALARY[i].plus(one.BONUS[i]);
  const departure = (i) =>
    cent(priceIn(hire.salary, hire.raise, i).times(hire.separation.leavePayoutDays).div(260));
  const lines = {};
  for (const { code, rate, wageBase } of statutoryRules) {
    const charged = Array(months).fill(new Decimal(0));
    for (let hired = 0; hired < months; hired++) {
      const january = hired - (hired % 12);
      const cohorts = [seat.hires[hired]];
      if (hired === january) cohorts.push(seat.employed[hired].minus(seat.hires[hired]));
      for (const cohort of cohorts) {
        let toDate = new Decimal(0);
        for (let i = hired; i < Math.min(january + 12, months); i++) {
          const present = cohort.times(stays(seat, i - hired));
          const after = toDate.plus(monthly(i));
          const onWages = below(wageBase, after).minus(below(wageBase, toDate));
          const onLeaving = below(wageBase, after.plus(departure(i))).minus(below(wageBase, after));
          charged[i] = charged[i]
            .plus(present.times(onWages))
            .plus(present.times(seat.leaving).times(onLeaving));
          toDate = after;
        }
      }
    }
    lines[code] = runningTotal(months, (i) => charged[i].times(rate));
  }
  return lines;
}

const below = (wageBase, wages) => (wageBase === null ? wages : Decimal.min(wageBase, wages));

/** What somebody employed all along costs in each calendar year. */
function loadedCost(hire, months) {
  const whole = Math.ceil(months / 12) * 12;
  const pay = payOf(hire, whole, Array(whole).fill(new Decimal(1)));
  const { annualEmployerShare, increase } = hire.insurance;
  const insurance = runningTotal(whole, (i) => priceIn(annualEmployerShare, increase, i), 12);
  const lines = { ...pay, INSURANCE: insurance, ...benefits(hire, whole, pay) };
  for (const { code, rate, wageBase } of statutoryRules) {
    let toDate = new Decimal(0);
    lines[code] = runningTotal(whole, (i) => {
      if (i % 12 === 0) toDate = new Decimal(0);
      const after = toDate.plus(pay.BASE_SALARY[i]).plus(pay.BONUS[i]);
      const charged = below(wageBase, after).minus(below(wageBase, toDate));
      toDate = after;
      return charged.times(rate);
    });
  }
  return totalsOf(lines, whole);
}

function priceProviders([vcio, msp], { users, staffHourlyCost }, months) {
  const line = (ofMonth) => runningTotal(months, ofMonth);
  return {
    ONBOARDING_FEE: line((i) => new Decimal(i === 0 ? vcio.onboardingFee : 0)),
    RETAINER: line((i) => priceIn(vcio.monthlyRetainer, vcio.escalation, i)),
    COORDINATION: line(() => new Decimal(staffHourlyCost).times(vcio.coordinationHoursPerMonth)),
    PER_USER_FEE: line((i) =>
      priceIn(msp.unitFees[0].monthlyPrice, msp.escalation, i).times(headcount(users, i)),
    ),
  };
}

/** Whole people: count x (1 + growth)^(months / 12). */
const headcount = ({ count, annualGrowth }, month) =>
  new Decimal(1).plus(annualGrowth).pow(new Decimal(month).div(12)).times(count).toDecimalPlaces(0);

/** A price raised each January after the first, rounded to the cent from its previous rounded value. */
function priceIn(price, increase, month) {
  let current = new Decimal(price);
  for (let year = 0; year < yearOf(month); year++)
    current = cent(current.times(new Decimal(1).plus(increase?.rate ?? 0)));
  return current;
}

/** Cells whose sums are the rounded running totals of each year. Divided at the end, a half of a cent is still a half. */
function runningTotal(months, ofMonth, divisor = 1) {
  const cells = [];
  let total = new Decimal(0);
  let shown = new Decimal(0);
  for (let i = 0; i < months; i++) {
    if (i % 12 === 0) total = shown = new Decimal(0);
    total = total.plus(ofMonth(i));
    const rounded = cent(total.div(divisor));
    cells.push(rounded.minus(shown));
    shown = rounded;
  }
  return cells;
}

const cent = (amount) => amount.toDecimalPlaces(2);

const yearOf = (month) => Math.floor(month / 12);

/** All lines together, by year. */
function totalsOf(lines, months) {
  const totals = Array(Math.ceil(months / 12)).fill(new Decimal(0));
  for (const cells of Object.values(lines))
    cells.forEach((cell, i) => (totals[yearOf(i)] = totals[yearOf(i)].plus(cell)));
  return totals;
}

const named = (plan, lines) =>
  Object.entries(lines).map(([code, cells]) => ({
    key: `${plan}: ${code}`,
    cells: cells.map((cell) => cell.times(100).toNumber()),
  }));
