/**
 * Name of the cache that a library is kept in, by the address of its home page: a browser has one store for all sites of
 * a host, and two libraries can stand on one.
 */
export function libraryCache(home: string): string {
  return `lectern ${home}`;
}
