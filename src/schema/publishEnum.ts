import { registerEnumType } from "type-graphql";

/** Publishes a list of words, each with its description, as a GraphQL enum. */
export function publishEnum<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Record<Word, Word> {
  const list = Object.keys(words) as Word[];
  const each = <T>(valueOf: (word: Word) => T) =>
    Object.fromEntries(list.map((word) => [word, valueOf(word)])) as Record<Word, T>;
  const values = each<Word>((word) => word);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: each((word) => ({ description: words[word] })),
  });
  return values;
}
