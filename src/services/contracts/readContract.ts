import type { InputReader } from "../../costing/input/InputReader";
import { MONTHS_OF_PERIOD } from "../../costing/vocabulary";
import { amountOf, printCents, type Cents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { printMonth, type Month } from "../../kernel/Month";
import type { ContractContent, ContractPriceContent } from "../../schema/contracts/ContractIntentions";
import { optionalText, readDecimal, readMoney } from "../intentions/readMoney";
import { type Link, linkTo } from "../links/Link";

/** A stated price as it is stored. */
interface PriceFact {
  readonly from: Month;
  readonly price: Cents;
  readonly quantity: number | null;
}

/** A contract as it is stored. */
export interface ContractFact extends Omit<
  ContractContent,
  "prices" | "uplift" | "renewalMonths" | "noticeDays" | "projectId" | "engagementId"
> {
  readonly prices: readonly PriceFact[];
  readonly uplift: Decimal;
  readonly renewalMonths: number;
  readonly noticeDays: number;
  readonly projectId: Link | undefined;
  readonly engagementId: Link | undefined;
}

const MOST_MONTHS = 240;
const MOST_NOTICE_DAYS = 1095;
const MOST_PRICES = 120;
/** With these two, forty years of rises stay within exact whole cents. */
const MOST_A_BILL = 100_000_000;
const MOST_UPLIFT = 0.25;
const MOST_UNITS = 1_000_000;

/** Reads and checks what a contract says; every fault becomes a problem of the reader's. */
export function readContract(reader: InputReader, content: ContractContent): ContractFact {
  const { autoRenews, start } = content;
  const termMonths = readMonths(reader, "termMonths", content, content.termMonths);
  const renewalMonths =
    content.renewalMonths == null
      ? termMonths
      : readMonths(reader, "renewalMonths", content, content.renewalMonths);
  if (!autoRenews && content.noticeGivenOn != null) {
    const message = "A contract that does not renew ends without notice.";
    const advice = "Leave noticeGivenOn out, or say autoRenews: true.";
    reader.problem("noticeGivenOn", "CONTRADICTION", message, advice, printDay(content.noticeGivenOn));
  }
  return {
    ...content,
    name: reader.text("name", content.name),
    supplier: reader.text("supplier", content.supplier),
    reference: optionalText(reader, "reference", content.reference),
    account: optionalText(reader, "account", content.account),
    costCentre: optionalText(reader, "costCentre", content.costCentre),
    notes: content.notes ?? null,
    noticeGivenOn: content.noticeGivenOn ?? null,
    termMonths,
    renewalMonths,
    noticeDays: reader.whole("noticeDays", "The notice", content.noticeDays, [0, MOST_NOTICE_DAYS], 0),
    uplift: readDecimal(reader, "uplift", content.uplift ?? new Decimal(0), [-MOST_UPLIFT, MOST_UPLIFT], 6),
    prices: readPrices(reader, start, content.prices),
    projectId: linkTo("projectId", content.projectId),
    engagementId: linkTo("engagementId", content.engagementId),
  };
}

/** A number of months that bills fit into. */
function readMonths(
  reader: InputReader,
  field: "termMonths" | "renewalMonths",
  { billing }: ContractContent,
  given: number,
): number {
  const period = MONTHS_OF_PERIOD[billing];
  const label = field === "termMonths" ? "The term" : "The renewal";
  const months = reader.whole(field, label, given, [1, MOST_MONTHS], period);
  if (months % period !== 0) {
    const message = `${label} of ${months} months is not a whole number of billing periods of ${period} months.`;
    const advice = `Give a multiple of ${period}, or a shorter billing period.`;
    reader.problem(field, "CONTRADICTION", message, advice, String(months));
  }
  return months;
}

function readPrices(reader: InputReader, start: Month, inputs: readonly ContractPriceContent[]): PriceFact[] {
  const prices = reader.list("prices", inputs, MOST_PRICES, readPrice);
  const months = prices.map(({ from }) => from);
  months.forEach((from, index) => {
    const at = reader.in("prices", index);
    const written = printMonth(from);
    if (months.indexOf(from) < index)
      at.problem("from", "DUPLICATE", `${written} has a price already.`, "Give one price a month.", written);
    if (from < start) {
      const message = `The price holds from ${written}, before the contract starts in ${printMonth(start)}.`;
      at.problem("from", "CONTRADICTION", message, "Let the first price hold from the start.", written);
    }
  });
  if (!months.includes(start)) {
    const message = `No price holds from ${printMonth(start)}, when the contract starts.`;
    reader.problem("prices", "REQUIRED", message, "Give the price from that month on, 0 where it is free.");
  }
  return prices.sort((one, other) => one.from - other.from);
}

function readPrice(
  { from, amount, quantity, unitPrice }: ContractPriceContent,
  reader: InputReader,
): PriceFact {
  const isOfUnits = quantity != null && unitPrice != null;
  if ((amount == null) !== isOfUnits || (quantity == null) !== (unitPrice == null)) {
    const message = "A price needs either an amount, or a quantity and the price of a unit.";
    reader.problem(undefined, "CONTRADICTION", message, "Give one of the two.");
  }
  if (!isOfUnits)
    return {
      from,
      price: readMoney(reader, "amount", amount ?? new Decimal(0), MOST_A_BILL),
      quantity: null,
    };
  const units = reader.whole("quantity", "The quantity", quantity, [1, MOST_UNITS], 1);
  const price = readMoney(reader, "unitPrice", unitPrice, MOST_A_BILL);
  if (price * units > MOST_A_BILL * 100) {
    const said = amountOf(price).times(units).toFixed(2);
    const message = `${units} times ${printCents(price)} are ${said}.`;
    reader.problem(undefined, "OUT_OF_RANGE", message, `Stay within ${MOST_A_BILL} a billing period.`, said);
  }
  return { from, price, quantity: units };
}
