/** Whether an address may stand in a text: of the web or of a mail box, without a name and password in it. */
export function isSafeAddress(address: string): boolean {
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/i.test(address)) return true;
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) && new URL(address).username === '';
}
