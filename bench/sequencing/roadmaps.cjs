/**
 * Made-up roadmaps with every kind of constraint, the same for the same seed: people of three roles, four departments with
 * limits, a freeze each year, quarterly budgets of which some carry over, dependencies of all kinds, hard and soft deadlines,
 * fixed starts and optional projects.
 */
const DEPARTMENTS = ["Finance", "Sales", "Operations", "Support"];
const RELATIONS = [
  "FINISH_TO_START",
  "FINISH_TO_START",
  "FINISH_TO_START",
  "START_TO_START",
  "FINISH_TO_FINISH",
  "START_TO_FINISH",
];

function randomFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
  for (let i = 0; i < 10; i++) next();
  return {
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (items) => items[Math.floor(next() * items.length)],
  };
}

/** Three years of months, projects of 1 to 5 months. */
const MONTHLY = { months: 36, perMonth: 1, shortest: 1, longest: 5 };

/** 520 working days, projects of 10 to 90 days. */
const DAILY = { months: 26, perMonth: 20, shortest: 10, longest: 90 };

function roadmap(seed, count, clock = MONTHLY) {
  const { months, perMonth } = clock;
  const random = randomFrom(seed);
  const horizon = months * perMonth;
  const projects = Array.from({ length: count }, (_, index) => projectOf(index, random, clock, horizon));
  const relations = projects.slice(1).flatMap((project, index) =>
    random.chance(0.6)
      ? [
          {
            from: projects[random.whole(Math.max(0, index - 5), index)].id,
            to: project.id,
            relation: random.one(RELATIONS),
            lag: random.whole(-1, 2),
          },
        ]
      : [],
  );
  const total = (of) => projects.reduce((sum, project) => sum + of(project), 0);
  const work = (role) =>
    total(({ demands }) =>
      demands
        .filter((demand) => demand.role === role)
        .reduce((sum, { units, from, to }) => sum + units * (to - from), 0),
    );
  // Leaves about a third of the time free.
  const share = 0.55;
  const roles = ["Engineer", "Analyst", "Controller"].map((name) => {
    const units = Math.max(120, Math.ceil(work(name) / horizon / share));
    return {
      name,
      capacity: Array.from({ length: horizon }, () => units - random.whole(0, Math.floor(units / 10))),
    };
  });
  const money = total(({ costs }) => costs.reduce((sum, { amount }) => sum + amount, 0));
  const quarters = Math.ceil(months / 3);
  const budgets = Array.from({ length: quarters }, (_, index) => ({
    name: `Quarter ${index + 1}`,
    budget: "IT",
    from: index * 3 * perMonth,
    to: (index + 1) * 3 * perMonth,
    amount: Math.max(Math.ceil(money / quarters / share), 4_000_000),
    carriesOver: index % 4 !== 3,
  }));
  const freezes = [0, 1, 2].flatMap((year) => [
    {
      name: `Tax season ${year + 1}`,
      from: (12 * year + 2) * perMonth,
      to: (12 * year + 4) * perMonth,
      departments: ["Finance"],
    },
    {
      name: `Year end ${year + 1}`,
      from: (12 * year + 11) * perMonth,
      to: (12 * year + 12) * perMonth,
      departments: [],
    },
  ]);
  const departments = DEPARTMENTS.slice(0, 3).map((name) => ({ name, limit: 1 }));
  return { horizon, projects, relations, roles, budgets, freezes, departments, finishPrice: 10_000 };
}

function projectOf(index, random, { perMonth, shortest, longest }, horizon) {
  const id = `P${String(index + 1).padStart(2, "0")}`;
  const duration = random.whole(shortest, longest);
  const cutover = Math.max(1, Math.ceil(duration / 4));
  const role = random.one(["Engineer", "Engineer", "Analyst"]);
  const demands = [{ role, units: 25 * random.whole(1, 4), from: 0, to: duration }];
  if (random.chance(0.3))
    demands.push({ role: "Controller", units: 50, from: duration - cutover, to: duration });
  const amount = 50_000 * random.whole(4, 60);
  const costs = random.chance(0.5)
    ? [{ budget: "IT", offset: 0, amount }]
    : [
        { budget: "IT", offset: 0, amount: amount / 2 },
        { budget: "IT", offset: duration - 1, amount: amount / 2 },
      ];
  const delay = Math.round((random.whole(200, 20_000) * 100) / perMonth);
  const draw = random.whole(0, 19);
  return {
    id,
    name: `Project ${id}`,
    duration,
    demands,
    costs,
    phases: random.chance(0.7)
      ? [{ name: "Cutover", from: duration - cutover, to: duration, departments: [random.one(DEPARTMENTS)] }]
      : [],
    earliestStart: random.chance(0.3) ? random.whole(0, 6 * perMonth) : 0,
    deadline:
      draw < 5
        ? { kind: "SOFT", finish: random.whole(6 * perMonth, 18 * perMonth), weight: 2 * delay }
        : draw === 5
          ? { kind: "HARD", finish: random.whole(Math.ceil((2 * horizon) / 3), horizon) }
          : undefined,
    delay: {
      cash: delay - 2 * Math.floor(delay / 3),
      productivity: Math.floor(delay / 3),
      expectedLoss: Math.floor(delay / 3),
    },
    fixedStart: undefined,
    optional: draw === 6,
    published: undefined,
  };
}

module.exports = { DAILY, roadmap };
