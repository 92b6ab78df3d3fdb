import { GraphQLError } from "graphql";

/** What is answered where a field is not open to the viewer's role. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "FORBIDDEN" } });
