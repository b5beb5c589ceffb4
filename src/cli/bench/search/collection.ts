/** Documents with queries, and with people's judgement of which documents answer which query. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly SoughtDocument[];
  /** Those alone that some document answers. */
  readonly queries: readonly JudgedQuery[];
}

export interface SoughtDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  /** How well documents answer it, by their ids: 1 or more where they do, 0 where they were judged not to. */
  readonly grades: ReadonlyMap<string, number>;
}
