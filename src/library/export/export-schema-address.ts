/** Where the site of a library publishes the JSON Schema of its exports. `address` is the library's, ending in a slash. */
export function exportSchemaAddress(address: string): string {
  return `${address}export.schema.json`;
}
