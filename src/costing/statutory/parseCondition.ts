import { OPERATORS, type Condition } from "./Condition";
import { COUNT_FACTS, FACTS, FLAG_FACTS, WORD_FACTS, type Fact, type FactValue } from "./facts";
import type { JsonReader } from "./JsonReader";

/** "all must hold": the fact, how it is compared, and with what. */
export function parseCondition(reader: JsonReader): Condition {
  reader.only(["field", "op", "value"]);
  const field = reader.field("field").oneOf(FACTS);
  const isWord = isOneOf(FLAG_FACTS, field) || isOneOf(WORD_FACTS, field);
  const op = reader.field("op").oneOf(isWord ? (["eq"] as const) : OPERATORS);
  return { field, op, value: parseFact(field, reader.field("value")) };
}

/** A value of a fact in the form that facts have: cents, whole numbers, true or false, a word. */
export function parseFact(fact: Fact, reader: JsonReader): FactValue {
  if (isOneOf(FLAG_FACTS, fact)) return reader.flag();
  if (isOneOf(WORD_FACTS, fact)) return reader.text();
  return isOneOf(COUNT_FACTS, fact) ? reader.count() : reader.amount();
}

const isOneOf = (facts: readonly Fact[], fact: Fact): boolean => facts.includes(fact);
