import { ONE } from "../../kernel/Rate";
import type { Hiring } from "../position/Position";
import { DAYS_A_MONTH } from "../workingYear";
import type { HiringInput } from "./PositionInput";
import { hiringFields } from "./fields";
import { plainNumber, type InputReader } from "./InputReader";

/** The longest vacancy whose chance can be given, in months. */
const LONGEST_VACANCY = 36;

type Vacancy = Pick<Hiring, "vacancy" | "vacancyInputs">;

/** Reads how long a seat stays vacant: chances of whole months, or a time to fill in days. */
export function readVacancy(reader: InputReader, input: HiringInput | null | undefined): Vacancy {
  if (input?.vacancyMonths == null) return fromDays(reader, input);
  if (input.timeToFillDays != null) {
    const days = input.timeToFillDays.toFixed();
    const message = `The vacancy is given twice: as ${days} days, and as chances of months.`;
    reader.problem("vacancyMonths", "CONTRADICTION", message, "Give timeToFillDays or vacancyMonths.", days);
  }
  return fromChances(reader, input.vacancyMonths);
}

/** 42 days are 1.38 months: one month in 62 % of cases, two in 38 %. */
function fromDays(reader: InputReader, input: HiringInput | null | undefined): Vacancy {
  const days = reader.number("timeToFillDays", hiringFields.timeToFill, input?.timeToFillDays);
  const months = plainNumber(days) / DAYS_A_MONTH;
  const shorter = Math.floor(months);
  const share = months - shorter;
  const vacancy =
    share === 0
      ? [{ months, share: 1 }]
      : [
          { months: shorter, share: 1 - share },
          { months: shorter + 1, share },
        ];
  return { vacancy, vacancyInputs: [days] };
}

function fromChances(reader: InputReader, chances: NonNullable<HiringInput["vacancyMonths"]>): Vacancy {
  const read = reader.list("vacancyMonths", chances, LONGEST_VACANCY + 1, (item, at) => ({
    months: at.whole("months", "The vacancy", item.months, [0, LONGEST_VACANCY], 0),
    chance: at.number("chance", hiringFields.vacancyChance, item.chance),
  }));
  read.forEach(({ months }, index) => {
    if (read.findIndex((other) => other.months === months) === index) return;
    const message = `The chance of ${months} months is given twice.`;
    reader
      .in("vacancyMonths", index)
      .problem("months", "DUPLICATE", message, "Give each once.", String(months));
  });
  const total = read.reduce((sum, { chance }) => sum + chance.scaled, 0);
  if (total !== ONE) {
    const message = `The chances of the vacancies add up to ${total / ONE}.`;
    reader.problem(
      "vacancyMonths",
      "OUT_OF_RANGE",
      message,
      "Let them add up to exactly 1.",
      String(total / ONE),
    );
  }
  return {
    vacancy: read.map(({ months, chance }) => ({ months, share: plainNumber(chance) })),
    vacancyInputs: read.map(({ chance }) => chance),
  };
}
