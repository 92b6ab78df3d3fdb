import fc from "fast-check";
import { CsvReader, NoCsv } from "../../../src/services/csv/readCsv";
import { undefused, writeRow } from "../../../src/services/csv/writeCsv";

function read(text: string, delimiter = ",", pieceLength = text.length || 1): (readonly string[])[] {
  const reader = new CsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += pieceLength)
    rows.push(...reader.push(text.slice(at, at + pieceLength)));
  rows.push(...reader.end());
  return rows.map(({ cells }) => cells);
}

it.each([
  ["nothing", "", []],
  ["the last line without an end", "a,b", [["a", "b"]]],
  [
    "CRLF",
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["LF, CR and CRLF", "a\nb\rc\r\nd", [["a"], ["b"], ["c"], ["d"]]],
  ["blank lines, which count as rows", "a\r\n\r\nb", [["a"], [""], ["b"]]],
  [
    "empty cells",
    ",\r\n,,",
    [
      ["", ""],
      ["", "", ""],
    ],
  ],
  ["quotes around everything", '"a","b"\r\n', [["a", "b"]]],
  ["an empty cell in quotes at the end", '"",""', [["", ""]]],
  ["delimiters, line ends and quotes in quotes", '"a,b","c\r\nd","e""f"', [["a,b", "c\r\nd", 'e"f']]],
  ["blanks, which belong to the cell", " a , b ", [[" a ", " b "]]],
  ["a byte order mark", "\uFEFFa,b", [["a", "b"]]],
])("reads %s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

it.each([
  ["a quote in a cell without quotes", 'a,b\r\nc"d', 2, 0],
  ["text after a closing quote", 'a,"b" c', 1, 1],
  ["a quote that is never closed", 'a\r\nb,"c\r\nd', 2, 1],
  ["UTF-16 by its byte order mark", "\uFFFEa", 1, 0],
  ["UTF-16 by its NULs", "a\0,\0b\0", 1, 0],
])("refuses %s, where it stands", (_, text, row, cell) => {
  expect(() => read(text)).toThrow(NoCsv);
  try {
    read(text);
  } catch (error) {
    expect(error).toMatchObject({ row, cell });
  }
});

const cell = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "\t", "\r", "\n", " ", "a", "\uFEFF"),
    }),
  )
  .filter((text) => !text.includes("\0"));

it("reads exactly what was written, whatever the texts, the delimiter and the pieces it comes in", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      fc.constantFrom(",", ";", "\t"),
      fc.integer({ min: 1, max: 9 }),
      (table, delimiter, pieceLength) => {
        const header = writeRow([{ own: "one" }, { own: "two" }], delimiter);
        const written = table
          .map((row) =>
            writeRow(
              row.map((text) => ({ text })),
              delimiter,
            ),
          )
          .join("");
        const [, ...rows] = read(header + written, delimiter, pieceLength);
        expect(rows.map((row) => row.map(undefused))).toEqual(table);
      },
    ),
  );
});

it("writes no cell that a spreadsheet would run, and leaves our own numbers alone", () => {
  fc.assert(
    fc.property(cell, (text) => {
      const [[shown = ""] = []] = read(writeRow([{ text }, { own: "-0.015" }], ","));
      expect(shown).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(writeRow([{ own: "-0.015" }, { text: "-0.015" }, { own: null }, { text: null }], ",")).toBe(
    "-0.015,'-0.015,,\r\n",
  );
});
