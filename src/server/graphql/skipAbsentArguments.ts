import * as values from "graphql/execution/values";

const { getArgumentValues } = values;

/** What graphql-js answers for a field that takes no arguments, without the way to it. */
const coerce: typeof getArgumentValues = (field, node, variables) =>
  field.args.length === 0 ? {} : getArgumentValues(field, node, variables);

/**
 * Lets graphql-js pass by the arguments of fields that take none. It makes four objects to find out that there are no
 * arguments, two of them without a prototype and therefore slow, for each field of each item of a list: about a fifth
 * of what a wide read costs (bench/README.md). graphql 16 has no place to hand in another way, so its function is
 * replaced in this process, by one that answers the same.
 */
export function skipAbsentArguments(): void {
  Object.assign(values, { getArgumentValues: coerce });
}
