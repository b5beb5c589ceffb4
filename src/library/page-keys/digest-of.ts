import { createHash } from 'node:crypto';

/** A short digest of values that JSON can hold. */
export function digestOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
