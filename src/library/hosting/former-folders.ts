/** A folder of the site under the id that an entry had, and under the one that it has. Paths begin without a slash. */
export interface FormerFolder {
  readonly from: string;
  readonly to: string;
  /** The same two for the entry itself, whose former address has a page of the layout. */
  readonly entry: { readonly from: string; readonly to: string };
}

interface Renamed {
  readonly id: string;
  readonly record: { readonly formerly?: readonly string[] | undefined };
}

/** Where an entry has pages; its own first. */
const folders = {
  documents: ['documents', 'timeline/documents'],
  topics: ['topics', 'timeline/topics'],
  events: ['events'],
} as const;

/** Every folder that once stood at another address, because an entry has another id. */
export function formerFolders(content: Readonly<Record<keyof typeof folders, readonly Renamed[]>>): FormerFolder[] {
  return (['documents', 'topics', 'events'] as const).flatMap((kind) => {
    const renamed = content[kind].flatMap(({ id, record }) => (record.formerly ?? []).map((former) => ({ id, former })));
    return renamed.flatMap(({ id, former }) => {
      const within = (folder: string) => ({ from: `${folder}/${former}/`, to: `${folder}/${id}/` });
      return folders[kind].map((folder) => ({ ...within(folder), entry: within(kind) }));
    });
  });
}
