/** An address as it is read on paper: it leads to the passage, without the words that a browser looks for there. */
export function plainAddress(link: string): string {
  return link.replace(/:~:.*$/, '');
}
