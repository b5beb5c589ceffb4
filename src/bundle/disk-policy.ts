import { createHash } from 'node:crypto';

/** What a browser enforces on the web alone: on disk, scripts stand in the place of what is fetched. */
const forHosts = /^(?:require-trusted-types-for|trusted-types)\b/;

/**
 * The policy of a page on the web as it holds on disk, where no file has an origin that it could be compared with: files of
 * the computer in the place of those of the site, and still nobody else. `styles` are those that stand in the page, which the
 * policy names by their hash, before and after their addresses were rewritten.
 */
export function diskPolicy(policy: string, styles: readonly (readonly [before: string, after: string])[]): string {
  return policy
    .split(/;\s*/)
    .filter((directive) => !forHosts.test(directive))
    .map((directive) => directive.replaceAll("'self'", 'file:'))
    .map((directive) => styles.reduce((text, [before, after]) => text.replace(hashOf(before), hashOf(after)), directive))
    .join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
