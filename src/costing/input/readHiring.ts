import type { Decimal } from "../../kernel/Decimal";
import type { Hiring, Separation } from "../position/Position";
import type { HiringInput, SeparationInput } from "./PositionInput";
import { hiringFields } from "./fields";
import type { Given } from "./Given";
import type { InputReader } from "./InputReader";
import { readVacancy } from "./readVacancy";
import { standards } from "./standards";

/** Reads what it takes to fill a seat. */
export function readHiring(reader: InputReader, input: HiringInput | null | undefined): Hiring {
  const coverShare = reader.number("coverShare", hiringFields.coverShare, input?.coverShare);
  const coverHourlyRate = reader.number(
    "coverHourlyRate",
    hiringFields.coverHourlyRate,
    input?.coverHourlyRate,
  );
  if (coverShare.scaled > 0 && input?.coverHourlyRate == null) {
    const message = `${coverShare.text} of the work is covered in a vacancy, at no price.`;
    reader.problem(
      "coverHourlyRate",
      "REQUIRED",
      message,
      "Give the price of an hour of cover (0.00 if it is free).",
    );
  }
  const { vacancy, vacancyInputs } = readVacancy(reader, input);
  return {
    vacancy,
    vacancyInputs,
    replacementPayFactor: reader.number(
      "replacementPayFactor",
      hiringFields.replacementPayFactor,
      input?.replacementPayFactor,
    ),
    agencyFeeShare: reader.number("agencyFeeShare", hiringFields.agencyFeeShare, input?.agencyFeeShare),
    costPerHire: reader.number("costPerHire", hiringFields.costPerHire, input?.costPerHire),
    interviewHours: reader.number("interviewHours", hiringFields.interviewHours, input?.interviewHours),
    trainerHours: reader.number("trainerHours", hiringFields.trainerHours, input?.trainerHours),
    ramp: readRamp(reader, input?.rampProductivity),
    coverShare,
    coverHourlyRate,
  };
}

/** Productivity in each month after a hire; the labelled standard where none is given and standards apply. */
function readRamp(reader: InputReader, input: readonly Decimal[] | null | undefined): Given[] {
  const { productivity: field } = hiringFields;
  if (input == null && reader.reading.assumptions === "STANDARD") {
    return standards.rampProductivity.map((standard, index) =>
      reader.in("rampProductivity").standing(String(index), field, standard),
    );
  }
  return reader.list("rampProductivity", input, 24, (value, at) => at.item(field, value));
}

/** Reads what a departure costs. */
export function readSeparation(reader: InputReader, input: SeparationInput | null | undefined): Separation {
  return {
    severanceWeeks: reader.number("severanceWeeks", hiringFields.severanceWeeks, input?.severanceWeeks),
    leavePayoutDays: reader.number("leavePayoutDays", hiringFields.leavePayoutDays, input?.leavePayoutDays),
    exitHours: reader.number("exitHours", hiringFields.exitHours, input?.exitHours),
  };
}
