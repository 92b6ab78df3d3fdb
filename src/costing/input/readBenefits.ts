import type { Position, Waiting } from "../position/Position";
import type { BenefitContent } from "../vocabulary";
import type { PositionInput } from "./PositionInput";
import type { Field } from "./Field";
import { benefitFields, supplyFields } from "./fields";
import type { InputReader } from "./InputReader";
import { readEscalation } from "./readEscalation";

/**
 * Reads insurance, retirement match and the benefits percentage. What the percentage contains is not priced twice:
 * a default for it is dropped, and a number of the caller's for it is an overlap.
 */
export function readBenefits(
  reader: InputReader,
  input: PositionInput,
): Pick<Position, "insurance" | "match" | "benefits"> {
  const contents: ReadonlySet<BenefitContent> = new Set(input.benefitsPercentage?.contents ?? []);
  reportOverlaps(reader.in("benefitsPercentage"), input, contents);
  const field = (standard: Field, content: BenefitContent) =>
    contents.has(content) ? withoutStandard(standard) : standard;
  const { insurance, retirementMatch } = input;
  const insuranceReader = reader.in("insurance");
  const matchReader = reader.in("retirementMatch");
  const annualShare = insurance?.annualEmployerShare;
  return {
    insurance: {
      amount: insuranceReader.number(
        "annualEmployerShare",
        field(benefitFields.insurance, "INSURANCE"),
        annualShare,
      ),
      increase: readEscalation(insuranceReader, "increase", supplyFields.increase, insurance?.increase),
      waiting: readWaiting(insuranceReader, insurance?.waitingMonths),
    },
    match: {
      rate: matchReader.number("rate", field(benefitFields.matchRate, "RETIREMENT"), retirementMatch?.rate),
      upTo: matchReader.number(
        "upToShareOfPay",
        field(benefitFields.matchUpTo, "RETIREMENT"),
        retirementMatch?.upToShareOfPay,
      ),
      waiting: readWaiting(matchReader, retirementMatch?.waitingMonths),
    },
    benefits: readPercentage(reader.in("benefitsPercentage"), input, contents),
  };
}

/** The longest waiting period, in months of service. */
const LONGEST_WAIT = 60;

const readWaiting = (reader: InputReader, months: number | null | undefined): Waiting => ({
  months: reader.whole("waitingMonths", "The waiting period", months, [0, LONGEST_WAIT], 0),
  path: [...reader.path, "waitingMonths"],
});

function withoutStandard(field: Field): Field {
  const { label, kind, unit, min, max, neutral } = field;
  return { label, kind, unit, min, max, ...(neutral === undefined ? {} : { neutral }) };
}

function readPercentage(
  reader: InputReader,
  input: PositionInput,
  contents: ReadonlySet<BenefitContent>,
): Position["benefits"] {
  const given = input.benefitsPercentage;
  if (given == null) return undefined;
  if (contents.size === 0) {
    const advice =
      "Name what the percentage contains, for example [INSURANCE, RETIREMENT, LEGALLY_REQUIRED].";
    reader.problem("contents", "REQUIRED", "The benefits percentage does not say what it contains.", advice);
  }
  const rate = reader.number("rate", benefitFields.benefitsRate, given.rate);
  if (given.base === "OF_TOTAL_COMPENSATION" && rate.scaled >= 1_000_000) {
    const advice = "Give less than 1: benefits are a part of total compensation.";
    reader.problem(
      "rate",
      "OUT_OF_RANGE",
      `The benefits percentage is ${rate.text} of total compensation.`,
      advice,
      rate.text,
    );
  }
  return { rate, base: given.base, contents };
}

/** What else prices a content of the percentage, in the caller's own input. */
function reportOverlaps(
  reader: InputReader,
  input: PositionInput,
  contents: ReadonlySet<BenefitContent>,
): void {
  const others: Record<BenefitContent, string | undefined> = {
    INSURANCE: input.insurance == null ? undefined : "insurance",
    RETIREMENT: input.retirementMatch == null ? undefined : "retirementMatch",
    LEGALLY_REQUIRED: legallyRequiredBeside(input),
    SUPPLEMENTAL_PAY: input.bonus != null ? "bonus" : input.onCall == null ? undefined : "onCall",
    PAID_LEAVE: "salary (which includes pay for leave)",
  };
  for (const content of contents) {
    const other = others[content];
    if (other === undefined) continue;
    const message = `The benefits percentage contains ${content}, which ${other} prices too.`;
    reader.problem(
      "contents",
      "OVERLAP",
      message,
      `Take ${content} out of the percentage, or leave out ${other}.`,
      content,
    );
  }
}

function legallyRequiredBeside(input: PositionInput): string | undefined {
  if (input.jurisdiction != null) return "jurisdiction";
  return input.otherEmployerCharges == null || input.otherEmployerCharges.length === 0
    ? undefined
    : "otherEmployerCharges";
}
