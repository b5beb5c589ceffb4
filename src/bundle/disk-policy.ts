/** What a browser enforces on the web alone: on disk, scripts stand in the place of what is fetched. */
const forHosts = /^(?:require-trusted-types-for|trusted-types)\b/;

/**
 * The policy of a page on the web as it holds on disk, where no file has an origin that it could be compared with: files of
 * the computer in the place of those of the site, and still nobody else.
 */
export function diskPolicy(policy: string): string {
  return policy
    .split(/;\s*/)
    .filter((directive) => !forHosts.test(directive))
    .map((directive) => directive.replaceAll("'self'", 'file:'))
    .join('; ');
}
