import fc from "fast-check";
import { slicesOf } from "../../../src/costing/budget/cutsOfEntries";
import { lineContext } from "../../../src/costing/budget/lineContext";
import { standingOf } from "../../../src/costing/budget/Standing";
import { yearContexts } from "../../../src/costing/budget/yearContext";
import { ledger } from "./ledgers";

it("a line by itself stands where its row of the year stands", () => {
  fc.assert(
    fc.property(ledger, (kept) => {
      for (const year of yearContexts(kept)) {
        const rows = new Map(slicesOf(year.entries, "LINE").map((slice) => [slice.key, slice]));
        for (const line of year.budget?.lines ?? []) {
          const row = rows.get(line.id) ?? { entries: [], standing: standingOf([]) };
          expect(lineContext(year, undefined, line)).toMatchObject({
            entries: row.entries,
            standing: row.standing,
          });
        }
      }
    }),
    { numRuns: 200 },
  );
});
