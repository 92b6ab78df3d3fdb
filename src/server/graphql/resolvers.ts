import { type NonEmptyArray } from "type-graphql";
import { BudgetResolver } from "../../resolvers/BudgetResolver";
import { CheckStatementResolver } from "../../resolvers/CheckStatementResolver";
import { CompareCostsResolver } from "../../resolvers/CompareCostsResolver";
import { CriticalPathResolver } from "../../resolvers/CriticalPathResolver";
import { NodeResolver } from "../../resolvers/NodeResolver";
import { OrganizationListsResolver } from "../../resolvers/OrganizationListsResolver";
import { OrganizationResolver } from "../../resolvers/OrganizationResolver";
import { OrganizationRoadmapResolver } from "../../resolvers/OrganizationRoadmapResolver";
import { PlanResolver } from "../../resolvers/PlanResolver";
import { ProjectResolver } from "../../resolvers/ProjectResolver";
import { RoadmapResolver } from "../../resolvers/RoadmapResolver";
import { ViewerResolver } from "../../resolvers/ViewerResolver";

/** Every resolver of the schema; a new one is added here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [
  CompareCostsResolver,
  CriticalPathResolver,
  CheckStatementResolver,
  NodeResolver,
  OrganizationResolver,
  OrganizationListsResolver,
  OrganizationRoadmapResolver,
  PlanResolver,
  BudgetResolver,
  RoadmapResolver,
  ProjectResolver,
  ViewerResolver,
];
