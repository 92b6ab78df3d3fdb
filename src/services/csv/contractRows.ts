import { BILLING_PERIODS, COST_POOLS } from "../../costing/vocabulary";
import { EXPENDITURES } from "../../kernel/Expenditure";
import { PURPOSES } from "../../kernel/Purpose";
import type { ContractContent, ContractPriceContent } from "../../schema/contracts/ContractIntentions";
import type { RecordKind } from "./CsvRecords";
import type { RowReader } from "./RowReader";

const SHARED = [
  ...(["reference", "start", "termMonths", "billing", "uplift", "autoRenews", "renewalMonths"] as const),
  ...(["noticeDays", "noticeGivenOn", "expenditure", "account", "costCentre", "pool", "purpose"] as const),
  ...(["projectId", "engagementId", "notes"] as const),
];

const REQUIRED = ["start", "termMonths", "billing", "autoRenews", "expenditure", "pool", "purpose"] as const;

/** A row for each price of a contract. */
export const CONTRACT_ROWS: RecordKind<ContractContent> = {
  columns: ["name", "supplier", ...SHARED, "from", "amount", "quantity", "unitPrice"],
  required: ["name", "supplier", ...REQUIRED, "from"],
  key: ["name", "supplier"],
  shared: SHARED,
  columnOf: (field) => field,
  read: (rows) => {
    const [first] = rows;
    if (first === undefined) return undefined;
    const given = rows.map(priceOf);
    const bound = termOf(first);
    const prices = given.filter((price) => price !== undefined);
    const content = {
      name: first.text("name"),
      supplier: first.text("supplier"),
      reference: first.optional("reference"),
      uplift: first.number("uplift"),
      renewalMonths: first.whole("renewalMonths"),
      noticeDays: first.whole("noticeDays"),
      noticeGivenOn: first.day("noticeGivenOn"),
      account: first.optional("account"),
      costCentre: first.optional("costCentre"),
      projectId: first.optional("projectId"),
      engagementId: first.optional("engagementId"),
      notes: first.optional("notes"),
    };
    return bound === undefined || prices.length < given.length ? undefined : { ...content, ...bound, prices };
  },
};

type Required = Pick<ContractContent, (typeof REQUIRED)[number]>;

function termOf(row: RowReader): Required | undefined {
  const start = row.required("start", row.month("start"));
  const termMonths = row.required("termMonths", row.whole("termMonths"));
  const billing = row.required("billing", row.word("billing", BILLING_PERIODS));
  const autoRenews = row.required("autoRenews", row.boolean("autoRenews"));
  const expenditure = row.required("expenditure", row.word("expenditure", EXPENDITURES));
  const pool = row.required("pool", row.word("pool", COST_POOLS));
  const purpose = row.required("purpose", row.word("purpose", PURPOSES));
  if (start === undefined || termMonths === undefined || billing === undefined || autoRenews === undefined)
    return undefined;
  if (expenditure === undefined || pool === undefined || purpose === undefined) return undefined;
  return { start, termMonths, billing, autoRenews, expenditure, pool, purpose };
}

function priceOf(row: RowReader): ContractPriceContent | undefined {
  const from = row.required("from", row.month("from"));
  const price = {
    amount: row.number("amount"),
    quantity: row.whole("quantity"),
    unitPrice: row.number("unitPrice"),
  };
  return from === undefined ? undefined : { from, ...price };
}
