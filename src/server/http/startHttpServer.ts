import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { type Logger } from "pino";
import { type DataSource } from "typeorm";
import { buildGraphQLSchema } from "../graphql/buildGraphQLSchema";
import { limitRules } from "../graphql/rules/limitRules";
import { startApolloServer } from "../graphql/startApolloServer";
import { TrustedDocuments } from "../graphql/TrustedDocuments";
import { DEFAULT_LIMITS, type Limits } from "../limitSettings";
import { type PageHandler } from "../page/createPage";
import type { OpenIdProvider } from "../openId/OpenIdProvider";
import { Drain } from "./Drain";
import { rateLimitOf } from "./RateLimit";
import { routeRequest } from "./routeRequest";
import { TokenUse } from "./TokenUse";

export interface RunningServer {
  /** Where a browser on this machine finds it, without a slash at the end. */
  readonly url: string;
  /** Answers what has been asked, ten seconds at most, and stops. The database is left to the caller. */
  close(): Promise<void>;
}

export interface HttpServerParts {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly page: PageHandler;
  /** How many positions hide the pay of each other. Default: three. */
  readonly leastPositions?: number | undefined;
  /** Whose tokens are accepted beside our own. Default: nobody's. */
  readonly openId?: OpenIdProvider | undefined;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Default: the limits of a server without any setting. */
  readonly limits?: Limits;
  /** Default: memory. */
  readonly rateStore?: "memory" | "postgres";
  /** The file of the documents that are answered; without it any is. */
  readonly trustedDocuments?: string | undefined;
}

/** Milliseconds. A balancer keeps idle connections for 60 s, and must be the one that closes them. */
const TIMES = { keepAlive: 65_000, wholeRequest: 30_000, headers: 15_000, drain: 10_000 } as const;

/**
 * Listens, and answers until it is closed.
 * @throws StartFailure for trusted documents that cannot be answered; what node:http throws when the address cannot be had, such as `EADDRINUSE`
 */
export async function startHttpServer(parts: HttpServerParts): Promise<RunningServer> {
  const { dataSource, logger, page, isReady, openId, leastPositions } = parts;
  const { limits = DEFAULT_LIMITS, rateStore = "memory" } = parts;
  const schema = await buildGraphQLSchema();
  const trusted =
    parts.trustedDocuments === undefined
      ? undefined
      : TrustedDocuments.read(parts.trustedDocuments, schema, limitRules(limits));
  const apollo = await startApolloServer(logger, limits, schema);
  const rateLimit = rateLimitOf(limits.pointsPerMinute, rateStore, dataSource);
  const tokenUse = new TokenUse(dataSource, logger);
  const server = createServer({
    keepAliveTimeout: TIMES.keepAlive,
    requestTimeout: TIMES.wholeRequest,
    headersTimeout: TIMES.headers,
  });
  const drain = new Drain(server);
  const routes = {
    ...{ apollo, dataSource, logger, page, isReady, openId, tokenUse, drain, leastPositions, rateLimit },
    admission: { limits, trusted },
  };
  server.on("request", (request, response) => {
    drain.track(response, () => routeRequest(request, response, routes));
  });
  const port = await listen(server, parts);
  return {
    url: addressFor(parts.host, port),
    async close() {
      await drain.close(TIMES.drain);
      await tokenUse.settled();
      await apollo.stop();
    },
  };
}

function listen(server: Server, { host, port }: HttpServerParts): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function addressFor(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
