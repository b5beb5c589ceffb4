/** The options that commands share, with the word for their value where they take one. */
export const optionTexts = {
  content: { value: 'DIR', text: 'Folder that holds the library (content).' },
  port: { value: 'N', text: 'Port to serve on; the next free one where it is taken (4321).' },
  private: { value: undefined, text: 'Show texts that may not be published as well; a build then goes to dist-private/.' },
  out: { value: 'DIR', text: 'Folder of the built site (dist, or dist-private for a private build).' },
  records: { value: 'FILE', text: 'Fill new records from this list: CSL-JSON, or CSV from Zotero.' },
  rights: { value: 'LICENCE', text: 'Licence of new records (that of library.yaml); no text is published by it.' },
  as: { value: 'ID', text: 'Id of the document, for one file.' },
  'dry-run': { value: undefined, text: 'Show what would be written, and write nothing.' },
  typos: { value: 'N', text: 'Ask every query again with N words misspelled.' },
  short: { value: 'N', text: 'Ask every query again cut to its N rarest words.' },
  documents: { value: 'N,N', text: 'Measure what it costs in made-up libraries of these sizes.' },
  topics: { value: 'N', text: 'Give the libraries that are built N topics (0).' },
  runs: { value: 'N', text: 'Measure each build N times; the median counts (1).' },
  limit: { value: 'N', text: 'Print at most N results (20).' },
  reason: { value: 'TEXT', text: 'Why, as readers are to be told.' },
  'without-title': { value: undefined, text: 'Do not even name the document.' },
  audit: { value: undefined, text: 'Ask the registry for known faults as well.' },
  json: { value: undefined, text: 'Print the result as JSON.' },
  external: { value: undefined, text: 'Ask other sites as well whether what the content links to is there.' },
  help: { value: undefined, text: 'Print this.' },
} as const;

export type OptionName = keyof typeof optionTexts;

interface Command {
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** Word for what stands beside the options, where the command takes something. */
  readonly rest?: string;
}

export type CommandName =
  | 'start'
  | 'dev'
  | 'build'
  | 'serve'
  | 'check'
  | 'import'
  | 'new'
  | 'search'
  | 'ledger'
  | 'suggest'
  | 'verify'
  | 'withdraw'
  | 'licences'
  | 'export'
  | 'bundle'
  | 'bench'
  | 'fuzz';

/** Everything that `npm run` can do for an editor or a developer. */
export const commands: Readonly<Record<CommandName, Command>> = {
  start: { summary: 'Build the library with every text and serve it on this computer.', options: ['content', 'port'] },
  dev: { summary: 'Serve the library and reload when a document, topic or style changes.', options: ['content', 'port'] },
  build: { summary: 'Build the public site into dist/.', options: ['content', 'private', 'out'] },
  serve: { summary: 'Serve a site that is already built.', options: ['content', 'port', 'private'] },
  check: {
    summary: 'Run every check, or only the named ones; with --json or --external alone the one of the content.',
    options: ['content', 'private', 'out', 'external', 'json'],
    rest: 'STEP...',
  },
  import: {
    summary: 'Import documents as full texts: files, folders or patterns such as "papers/*.pdf".',
    options: ['content', 'records', 'rights', 'as', 'dry-run', 'json'],
    rest: 'FILE...',
  },
  search: {
    summary: 'Search the site that is built, as a reader would: "quds force" -kirkuk topic:pmu year:2019-2020.',
    options: ['private', 'out', 'limit', 'json'],
    rest: 'QUERY',
  },
  ledger: {
    summary: 'Note the passages of every document, so that earlier addresses keep leading somewhere.',
    options: ['content'],
  },
  suggest: {
    summary: 'List names that stand often in the library and belong to no topic.',
    options: ['content', 'limit', 'json'],
  },
  verify: {
    summary: 'Compare digests with the full texts: every number, date and name stands where its point says.',
    options: ['content', 'json'],
    rest: 'FILE...',
  },
  withdraw: {
    summary: 'Take a document back: its words go, and every address of it says so.',
    options: ['content', 'reason', 'without-title', 'dry-run'],
    rest: 'ID',
  },
  export: {
    summary: 'Write the library as one JSON file; - writes it to the screen.',
    options: ['content', 'private'],
    rest: 'FILE',
  },
  bundle: {
    summary: 'Write the site into one zip that opens from disk; with --out the site that is built there.',
    options: ['content', 'private', 'out'],
    rest: 'FILE',
  },
  bench: {
    summary: 'Measure how well and how fast things are done; without a name it says what can be measured.',
    options: ['content', 'typos', 'short', 'documents', 'topics', 'runs', 'json'],
    rest: 'WHAT DIR',
  },
  licences: {
    summary: 'List the licences of everything that Lectern ships, builds with and is developed with.',
    options: ['audit', 'json'],
  },
  fuzz: {
    summary: 'Try the import with hostile files until one is not taken as it should be; with kills, kill imports at random.',
    options: [],
    rest: 'SEED, FILE... or kills',
  },
  new: { summary: 'Make an empty library with one example.', options: [], rest: 'DIR' },
};

/** What `--help` prints. */
export function describeCommand(name: CommandName): string {
  const command = commands[name];
  const names = [...command.options, 'help' as const];
  const usage = [`npm run ${name} --`, '[options]', command.rest].filter(Boolean).join(' ');
  return [usage, '', command.summary, '', ...names.map(describeOption)].join('\n');
}

function describeOption(name: OptionName): string {
  const { value, text } = optionTexts[name];
  return `  ${[`--${name}`, value].filter(Boolean).join(' ').padEnd(18)}${text}`;
}
