import type { InputReader } from "../../costing/input/InputReader";
import { jurisdictionOf } from "../../costing/statutory/jurisdictions";
import type { FiscalYearLabel } from "../../costing/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import { isCurrencyCode } from "../../kernel/Money";
import { printMonth } from "../../kernel/Month";
import { FIGURE_KINDS, type FigureKind } from "../../schema/organizations/enums";
import type {
  ChangeOrganizationInput,
  CreateOrganizationInput,
  FigureInput,
  LocationInput,
} from "../../schema/organizations/OrganizationIntentions";
import { reportTwice } from "../intentions/inputReader";

/** What is to be stored of an organization; what is undefined stays as it is. */
export interface OrganizationFacts {
  readonly name: string | undefined;
  readonly currency: string | undefined;
  readonly fiscalYearStartMonth: number | undefined;
  readonly fiscalYearLabel: FiscalYearLabel | undefined;
  readonly frameworks: readonly string[] | undefined;
  readonly figures: readonly FigureFact[] | undefined;
  readonly locations: readonly LocationFact[] | undefined;
}

export interface FigureFact {
  readonly kind: FigureKind;
  /** "2027-01". */
  readonly from: string;
  readonly value: Decimal;
}

export interface LocationFact {
  readonly id: string | undefined;
  readonly name: string;
  readonly jurisdiction: string | null;
}

const MOST_FRAMEWORKS = 50;
const MOST_LOCATIONS = 200;
/** As many as the costing engine takes of a path. */
const MOST_OF_A_KIND = 120;
const MOST_PEOPLE_OR_THINGS = 1_000_000;
const MOST_REVENUE = 100_000_000_000;

/** Country, or country and subdivision, as ISO 3166 writes them; local ones are codes of the rule data. */
const JURISDICTION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** Reads and checks what is said of an organization; every fault becomes a problem of the reader's. */
export function readOrganizationFacts(
  reader: InputReader,
  input: CreateOrganizationInput | ChangeOrganizationInput,
): OrganizationFacts {
  const month = input.fiscalYearStartMonth ?? undefined;
  if (month !== undefined)
    reader.whole("fiscalYearStartMonth", "The fiscal year's first month", month, [1, 12], 1);
  return {
    name: input.name == null ? undefined : reader.text("name", input.name),
    currency: readCurrency(reader, input.currency),
    fiscalYearStartMonth: month,
    fiscalYearLabel: input.fiscalYearLabel ?? undefined,
    frameworks: input.frameworks == null ? undefined : readFrameworks(reader, input.frameworks),
    figures: input.figures == null ? undefined : readFigures(reader, input.figures),
    locations:
      input.locations == null
        ? undefined
        : reader.list("locations", input.locations, MOST_LOCATIONS, readLocation),
  };
}

function readCurrency(reader: InputReader, currency: string | null | undefined): string | undefined {
  if (currency == null || isCurrencyCode(currency)) return currency ?? undefined;
  const advice = "Give three capital letters, for example USD.";
  reader.problem("currency", "UNKNOWN", `${currency} is not a currency code.`, advice, currency);
  return undefined;
}

function readFrameworks(reader: InputReader, names: readonly string[]): string[] {
  const frameworks = reader.list("frameworks", names, MOST_FRAMEWORKS, (name) => name.trim());
  const at = reader.in("frameworks");
  frameworks.forEach((name, index) => {
    const field = String(index);
    if (name === "" || name.length > 200)
      at.problem(
        field,
        "OUT_OF_RANGE",
        `The framework has ${name.length} characters.`,
        "Give 1 to 200 characters.",
      );
    if (frameworks.indexOf(name) < index)
      at.problem(field, "DUPLICATE", `"${name}" stands twice in frameworks.`, "Give each once.", name);
  });
  return frameworks;
}

function readFigures(reader: InputReader, figures: readonly FigureInput[]): FigureFact[] {
  const kinds = Object.keys(FIGURE_KINDS);
  const read = reader.list("figures", figures, kinds.length * MOST_OF_A_KIND, readFigure);
  reportTwice(
    reader,
    "figures",
    "from",
    read.map(({ kind, from }) => `${kind} ${from}`),
  );
  for (const kind of kinds) {
    const count = read.filter((figure) => figure.kind === kind).length;
    if (count > MOST_OF_A_KIND)
      reader.problem(
        "figures",
        "TOO_MANY",
        `There are ${count} figures of ${kind}.`,
        `Give at most ${MOST_OF_A_KIND} of each kind.`,
        String(count),
      );
  }
  return read;
}

function readFigure({ kind, from, value }: FigureInput, reader: InputReader): FigureFact {
  const isMoney = kind === "REVENUE";
  const most = isMoney ? MOST_REVENUE : MOST_PEOPLE_OR_THINGS;
  const said = `${kind} in ${printMonth(from)} is ${value.toFixed()}.`;
  if (value.lt(0) || value.gt(most))
    reader.problem("value", "OUT_OF_RANGE", said, `Give 0 to ${most}.`, value.toFixed());
  else if (value.decimalPlaces() > (isMoney ? 2 : 0))
    reader.problem(
      "value",
      "TOO_PRECISE",
      said,
      isMoney ? "Give at most 2 decimal places." : "Give a whole number.",
      value.toFixed(),
    );
  return { kind, from: printMonth(from), value };
}

function readLocation({ id, name, jurisdiction }: LocationInput, reader: InputReader): LocationFact {
  if (
    jurisdiction != null &&
    !JURISDICTION.test(jurisdiction) &&
    jurisdictionOf(jurisdiction) === undefined
  ) {
    const message = `${jurisdiction} is not the code of a country or of a part of one.`;
    reader.problem("jurisdiction", "UNKNOWN", message, "Give a code such as US or US-CA.", jurisdiction);
  }
  return { id: id ?? undefined, name: reader.text("name", name), jurisdiction: jurisdiction ?? null };
}
