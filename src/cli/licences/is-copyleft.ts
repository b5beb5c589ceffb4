const copyleft = /\b(?:A?GPL|LGPL|MPL|EPL|EUPL|CPAL|CDDL|OSL|SSPL|CPL|RPL|CC-BY-SA|CC-BY-NC)\b/i;

/**
 * Whether an SPDX expression (<https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/>) asks that what is made with
 * the work is licensed as the work is, in whole or in part. Of several licences to choose from one that does not is enough.
 */
export function isCopyleft(licence: string): boolean {
  return licence
    .replace(/[()]/g, ' ')
    .split(/\sOR\s/)
    .every((choice) => copyleft.test(choice));
}
