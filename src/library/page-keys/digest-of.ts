import { hash } from 'node:crypto';

/** A short digest of values that JSON can hold. */
export function digestOf(...values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
}
