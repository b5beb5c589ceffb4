import { escapeHtml } from '../../text/escape-html.ts';

/** Escapes text for XML content and for attribute values: as for HTML, without the characters that XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to drop
  return escapeHtml(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
