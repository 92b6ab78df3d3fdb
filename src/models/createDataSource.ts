import { DataSource } from "typeorm";
import { AuditEntry } from "./AuditEntry";
import { Firm } from "./Firm";
import { Identity } from "./Identity";
import { Membership } from "./Membership";
import { OrganizationFigure } from "./OrganizationFigure";
import { Location } from "./Location";
import { PayCrowd } from "./PayCrowd";
import { Plan } from "./Plan";
import { PlanPart } from "./PlanPart";
import { Budget } from "./Budget";
import { BudgetLine } from "./BudgetLine";
import { BudgetAmount } from "./BudgetAmount";
import { BudgetTransfer } from "./BudgetTransfer";
import { BudgetRevision } from "./BudgetRevision";
import { Roadmap } from "./Roadmap";
import { Project } from "./Project";
import { ProjectPhase } from "./ProjectPhase";
import { ProjectCost } from "./ProjectCost";
import { ProjectEffort } from "./ProjectEffort";
import { Dependency } from "./Dependency";
import { RoadmapSchedule } from "./RoadmapSchedule";
import { FreezeWindow } from "./FreezeWindow";
import { RoadmapDepartment } from "./RoadmapDepartment";
import { RoadmapCapacity } from "./RoadmapCapacity";
import { Scenario } from "./Scenario";
import { ScenarioVersion } from "./ScenarioVersion";
import { ScenarioResult } from "./ScenarioResult";
import { IdempotentRequest } from "./IdempotentRequest";
import { Contract } from "./Contract";
import { ContractPrice } from "./ContractPrice";
import { Invoice } from "./Invoice";
import { InvoiceLine } from "./InvoiceLine";
import { Clients1795392000000 } from "./migrations/1795392000000-Clients";
import { ContractsAndInvoices1796000000000 } from "./migrations/1796000000000-ContractsAndInvoices";
import { AdoptedPlan1796500000000 } from "./migrations/1796500000000-AdoptedPlan";
import { BudgetGovernance1797000000000 } from "./migrations/1797000000000-BudgetGovernance";
import { RateLimits1797500000000 } from "./migrations/1797500000000-RateLimits";
import { RoadmapSchedules1798500000000 } from "./migrations/1798500000000-RoadmapSchedules";
import { QuietTimes1798700000000 } from "./migrations/1798700000000-QuietTimes";
import { Scenarios1799400000000 } from "./migrations/1799400000000-Scenarios";
import { RoadmapToSchedule1798000000000 } from "./migrations/1798000000000-RoadmapToSchedule";
import { Portability1799500000000 } from "./migrations/1799500000000-Portability";
import { AuditTrail1799200000000 } from "./migrations/1799200000000-AuditTrail";
import { AuditOfTokens1799300000000 } from "./migrations/1799300000000-AuditOfTokens";
import { PayCrowds1799100000000 } from "./migrations/1799100000000-PayCrowds";
import { TokensAndIdentities1799000000000 } from "./migrations/1799000000000-TokensAndIdentities";
import { Access1795305600000 } from "./migrations/1795305600000-Access";
import { Organization } from "./Organization";
import { Person } from "./Person";
import { Token } from "./Token";

const ENTITIES = [
  Firm,
  Person,
  Token,
  Identity,
  Organization,
  Membership,
  OrganizationFigure,
  Location,
  Plan,
  PlanPart,
  Budget,
  BudgetLine,
  BudgetAmount,
  BudgetTransfer,
  BudgetRevision,
  Roadmap,
  Project,
  ProjectPhase,
  ProjectCost,
  ProjectEffort,
  Dependency,
  FreezeWindow,
  RoadmapSchedule,
  RoadmapDepartment,
  RoadmapCapacity,
  Contract,
  ContractPrice,
  Invoice,
  InvoiceLine,
  Scenario,
  ScenarioVersion,
  ScenarioResult,
  IdempotentRequest,
  PayCrowd,
  AuditEntry,
];

/** In the order in which they run. */
const MIGRATIONS = [
  Access1795305600000,
  Clients1795392000000,
  ContractsAndInvoices1796000000000,
  AdoptedPlan1796500000000,
  BudgetGovernance1797000000000,
  RateLimits1797500000000,
  RoadmapToSchedule1798000000000,
  RoadmapSchedules1798500000000,
  QuietTimes1798700000000,
  TokensAndIdentities1799000000000,
  PayCrowds1799100000000,
  AuditTrail1799200000000,
  AuditOfTokens1799300000000,
  Scenarios1799400000000,
  Portability1799500000000,
];

/**
 * The database as one role sees it.
 * @param url `postgres://role:password@host:port/database`; its role decides what is allowed.
 * @param poolSize connections kept at most; migrations need one, the server as many as DATABASE_POOL says.
 */
export function dataSourceFor(url: string, poolSize: number): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    poolSize,
    applicationName: "fairlead",
    connectTimeoutMS: 10_000,
    // gen_random_uuid() is part of PostgreSQL since version 13, so no extension is needed.
    uuidExtension: "pgcrypto",
    installExtensions: false,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: "migrations",
    synchronize: false,
  });
}

/** For TypeORM's own command line, which needs the role that owns the tables. */
export function createDataSource(env: NodeJS.ProcessEnv): DataSource {
  const url = env.DATABASE_OWNER_URL;
  if (url === undefined || url === "") {
    throw new Error("Set DATABASE_OWNER_URL to the role that owns the tables (see docs/operations.md).");
  }
  return dataSourceFor(url, 1);
}
