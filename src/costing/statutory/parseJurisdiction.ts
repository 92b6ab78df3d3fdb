import { LEVELS, type Jurisdiction, type TaxYearStart } from "./Jurisdiction";
import { JsonReader } from "./JsonReader";
import { parseRule } from "./parseRule";

const FIELDS = [
  "jurisdiction",
  "name",
  "level",
  "parent",
  "replaces",
  "currency",
  "compiledOn",
  "taxYearStart",
  "notes",
  "notCovered",
  "rules",
];

/** Reads a jurisdiction's file; throws with the file, the rule and the field when something in it is not understood. */
export function parseJurisdiction(json: unknown, file: string): Jurisdiction {
  const reader = new JsonReader(json, file);
  reader.only(FIELDS);
  const texts = (name: string) => reader.field(name).listOf((item) => item.text());
  const code = reader.field("jurisdiction").text();
  return {
    code,
    name: reader.field("name").text(),
    level: reader.field("level").word(LEVELS),
    parent: reader.field("parent").optional((parent) => parent.text()),
    replaces: reader.field("replaces").optional((replaced) => replaced.text()),
    currency: reader.field("currency").text(),
    compiledOn: reader.field("compiledOn").text(),
    taxYearStart: parseTaxYearStart(reader.field("taxYearStart")),
    notes: texts("notes"),
    notCovered: texts("notCovered"),
    rules: reader
      .field("rules")
      .list()
      .map((rule) => parseRule(rule, file)),
  };
}

/** "04-06": no later than the 28th, so that every year has the day. */
function parseTaxYearStart(reader: JsonReader): TaxYearStart {
  const [, month, day] = /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.exec(reader.text()) ?? [];
  return month === undefined || day === undefined
    ? reader.fail("a month and day such as 04-06")
    : { month: Number(month), day: Number(day) };
}
