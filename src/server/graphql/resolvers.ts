import { type NonEmptyArray } from "type-graphql";
import { AdoptedPlanResolver } from "../../resolvers/AdoptedPlanResolver";
import { AuditResolver } from "../../resolvers/AuditResolver";
import { BudgetLineResolver } from "../../resolvers/BudgetLineResolver";
import { BudgetResolver } from "../../resolvers/BudgetResolver";
import { CheckStatementResolver } from "../../resolvers/CheckStatementResolver";
import { CompareCostsResolver } from "../../resolvers/CompareCostsResolver";
import { ContractResolver } from "../../resolvers/ContractResolver";
import { CriticalPathResolver } from "../../resolvers/CriticalPathResolver";
import { InvoiceResolver } from "../../resolvers/InvoiceResolver";
import { NodeResolver } from "../../resolvers/NodeResolver";
import { OrganizationListsResolver } from "../../resolvers/OrganizationListsResolver";
import { OrganizationResolver } from "../../resolvers/OrganizationResolver";
import { OrganizationPurchasesResolver } from "../../resolvers/OrganizationPurchasesResolver";
import { OrganizationBudgetResolver } from "../../resolvers/OrganizationBudgetResolver";
import { OrganizationRoadmapResolver } from "../../resolvers/OrganizationRoadmapResolver";
import { MemberResolver } from "../../resolvers/MemberResolver";
import { PlanResolver } from "../../resolvers/PlanResolver";
import { ProjectResolver } from "../../resolvers/ProjectResolver";
import { RoadmapResolver } from "../../resolvers/RoadmapResolver";
import { ScheduleResolver } from "../../resolvers/ScheduleResolver";
import { SequencingResolver } from "../../resolvers/SequencingResolver";
import { StatutoryResolver } from "../../resolvers/StatutoryResolver";
import { TokenResolver } from "../../resolvers/TokenResolver";
import { ViewerResolver } from "../../resolvers/ViewerResolver";

/** Every resolver of the schema; a new one is added here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [
  CompareCostsResolver,
  CriticalPathResolver,
  StatutoryResolver,
  CheckStatementResolver,
  NodeResolver,
  OrganizationResolver,
  OrganizationListsResolver,
  OrganizationRoadmapResolver,
  PlanResolver,
  AdoptedPlanResolver,
  BudgetLineResolver,
  BudgetResolver,
  OrganizationPurchasesResolver,
  OrganizationBudgetResolver,
  ContractResolver,
  InvoiceResolver,
  RoadmapResolver,
  ProjectResolver,
  SequencingResolver,
  ScheduleResolver,
  ViewerResolver,
  TokenResolver,
  MemberResolver,
  AuditResolver,
];
