// Writes a CSV file of invoices: node bench/makeInvoices.cjs ROWS FILE. Two lines each, from twenty suppliers.
const { createWriteStream } = require("node:fs");

const [, , rows, file] = process.argv;
if (!/^\d+$/.test(rows ?? "") || file === undefined) {
  console.error("node bench/makeInvoices.cjs ROWS FILE");
  process.exit(1);
}

const output = createWriteStream(file);
output.write("number,supplier,issuedOn,description,month,amount,planned,expenditure,account,pool\r\n");
for (let row = 0; row < Number(rows); row += 1) {
  const invoice = Math.floor(row / 2);
  const month = String((invoice % 12) + 1).padStart(2, "0");
  const amount = `${100 + (row % 900)}.${String(row % 100).padStart(2, "0")}`;
  output.write(
    `INV-${invoice},Supplier ${invoice % 20},2026-${month}-15,"Service, line ${row % 2}",2026-${month},${amount},${row % 3 > 0},OPEX,6440 IT services,OUTSIDE_SERVICES\r\n`,
  );
}
output.end();
