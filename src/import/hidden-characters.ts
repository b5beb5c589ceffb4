/** Characters that reverse or isolate the direction of text. */
export const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/g;

/** Control characters that no text holds. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
export const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Characters without a width that say nothing. Joiners, which Persian needs, are none of them; nor is the zero-width space where it divides words. */
export const invisible =
  /[\uFEFF\u00AD\u2060\uFFF9-\uFFFB]|(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])\u200B/gu;

/** Takes all of these out of a text. */
export function withoutHidden(text: string): string {
  return text.replace(invisible, '').replace(controls, '').replace(directionOverrides, '');
}
