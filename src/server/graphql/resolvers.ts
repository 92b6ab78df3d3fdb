import { type NonEmptyArray } from "type-graphql";
import { CompareCostsResolver } from "../../resolvers/CompareCostsResolver";
import { CriticalPathResolver } from "../../resolvers/CriticalPathResolver";
import { ViewerResolver } from "../../resolvers/ViewerResolver";

/** Every resolver of the schema; a new one is added here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [
  CompareCostsResolver,
  CriticalPathResolver,
  ViewerResolver,
];
