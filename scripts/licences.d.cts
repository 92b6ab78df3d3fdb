export interface LicencedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The packages of a lock file whose licence is not allowed. */
export function refused(lock: object): LicencedPackage[];
