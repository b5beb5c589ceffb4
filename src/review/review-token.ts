import { randomBytes } from 'node:crypto';

const shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('lectern.review')] ??= {}) as { token?: string };

/**
 * The secret of this process, which the review page has and no other site can read. The page and the server are loaded as
 * separate copies of their modules; they share it through a registered symbol.
 */
export function reviewToken(): string {
  shared.token ??= randomBytes(24).toString('base64url');
  return shared.token;
}
