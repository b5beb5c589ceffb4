/** A generator of static sites that ours is measured beside. */
export interface Generator {
  readonly name: string;
  /** Exact versions of what it is made of, from the registry of npm; none for a program that is installed or not. */
  readonly packages: Readonly<Record<string, string>>;
  /** What runs the build, in the folder of the project. */
  readonly command: readonly [string, ...string[]];
  /** Prints its version where it is installed; for programs without packages. */
  readonly probe?: readonly [string, ...string[]];
  /** Folder that it builds into, in that of the project. */
  readonly output: string;
  /** Whether Pagefind is run over what it builds as well. */
  readonly isIndexed?: boolean;
  /** What it keeps between builds beside its packages: removed before each. */
  readonly caches: readonly string[];
  /** Files of a project without documents, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Folder of the documents, in that of the project. */
  readonly documents: string;
}
