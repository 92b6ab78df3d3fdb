import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { type DataSource } from "typeorm";
import { Refusal } from "./Refusal";

/** Seconds of one count; it begins with the first point that is spent. */
const SECONDS = 60;

/** Counts what each token spends, and refuses what is more than a minute's worth. */
export interface RateLimit {
  /** @throws Refusal 429, with the seconds to wait in `Retry-After` */
  charge(tokenId: string, points: number): Promise<void>;
}

/**
 * @param pointsPerMinute 0 for no limit
 * @param store memory counts what this process answers; postgres counts for all servers of the database, and goes on
 * counting in memory while the database does not answer
 */
export function rateLimitOf(
  pointsPerMinute: number,
  store: "memory" | "postgres",
  dataSource: DataSource,
): RateLimit {
  if (pointsPerMinute === 0) return { charge: () => Promise.resolve() };
  const count = { points: pointsPerMinute, duration: SECONDS };
  const memory = new RateLimiterMemory(count);
  const limiter =
    store === "memory"
      ? memory
      : new RateLimiterPostgres({
          ...count,
          storeClient: dataSource,
          storeType: "typeorm",
          tableName: "rate_limits",
          tableCreated: true,
          clearExpiredByTimeout: true,
          insuranceLimiter: memory,
        });
  return {
    async charge(tokenId, points) {
      if (points === 0) return;
      try {
        await limiter.consume(tokenId, points);
      } catch (error) {
        if (error instanceof RateLimiterRes) throw tooMany(pointsPerMinute, points, error.msBeforeNext);
        throw error;
      }
    },
  };
}

function tooMany(pointsPerMinute: number, points: number, msBeforeNext: number): Refusal {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const message =
    points > pointsPerMinute
      ? `The operation costs ${points} points, and a token has ${pointsPerMinute} a minute. Ask for less at once.`
      : `The token has spent its ${pointsPerMinute} points of this minute. Wait ${seconds} s.`;
  return new Refusal(429, "RATE_LIMITED", message, { "Retry-After": String(seconds) });
}
