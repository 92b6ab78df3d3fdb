import { registerEnumType } from "type-graphql";

/** Publishes a list of words, each with its description or with a row that has one, as a GraphQL enum. */
export function publishEnum<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string | { readonly description: string }>>,
): Record<Word, Word> {
  const list = Object.keys(words) as Word[];
  const each = <T>(valueOf: (word: Word) => T) =>
    Object.fromEntries(list.map((word) => [word, valueOf(word)])) as Record<Word, T>;
  const values = each<Word>((word) => word);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: each((word) => ({ description: descriptionOf(words[word]) })),
  });
  return values;
}

const descriptionOf = (word: string | { readonly description: string }): string =>
  typeof word === "string" ? word : word.description;
