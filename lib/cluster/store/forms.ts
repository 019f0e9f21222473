/** One version of a deployed form. It is stored, nothing more. */
export interface Form {
  readonly key: bigint;
  readonly id: string;
  readonly version: number;
  readonly resourceName: string;
  readonly content: string;
  readonly checksum: string;
  readonly tenantId: string;
}
