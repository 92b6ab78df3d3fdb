import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { type Refusal } from "../http/Refusal";

/** A refusal that was found while Apollo Server works, in the form in which it keeps status and headers. */
export function refusalAsError({ message, code, status, headers }: Refusal): GraphQLError {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name.toLowerCase(), value);
  return new GraphQLError(message, { extensions: { code, http: { status, headers: map } } });
}
