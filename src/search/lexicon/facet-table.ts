/**
 * The values that records have of one facet. Kept beside the index as a file of its own, `facetFile`: JSON, packed with gzip.
 * Pagefind's own filters would slow every search down once one of them is loaded, and its order by date comes with every first
 * query. Dates are kept as if they were a facet.
 */
export interface FacetTable {
  readonly values: readonly string[];
  /**
   * For each value the records that have it: their places among the ids of all records, which are in their order, each after
   * the first counted from the one before, in base 36, separated by spaces.
   */
  readonly places: readonly string[];
}

/** Name of the file for a facet, in the folder of the index. */
export function facetFile(facet: string): string {
  return `facet-${facet}.pack`;
}

/** Makes the table of a facet, values in their order. `valuesOf` gives those of each record, in the order of the ids. */
export function makeFacetTable(valuesOf: readonly (readonly string[])[]): FacetTable {
  const places = new Map<string, number[]>();
  valuesOf.forEach((values, place) => {
    for (const value of new Set(values)) {
      const own = places.get(value);
      if (own) own.push(place);
      else places.set(value, [place]);
    }
  });
  const values = [...places.keys()].sort();
  return { values, places: values.map((value) => writeSteps(places.get(value) ?? [])) };
}

/** The ids of the records that have a value, for each value. `ids` are those of all records, in any order. */
export function readFacetTable({ values, places }: FacetTable, ids: readonly string[]): Map<string, ReadonlySet<string>> {
  const sorted = [...ids].sort();
  return new Map(
    values.map((value, index) => [value, new Set(readSteps(places[index] ?? '').map((place) => sorted[place] ?? ''))]),
  );
}

function writeSteps(places: readonly number[]): string {
  return places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(36)).join(' ');
}

function readSteps(steps: string): number[] {
  let place = 0;
  return steps.split(' ').map((step) => (place += parseInt(step, 36)));
}
