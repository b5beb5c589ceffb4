import type {
  DocumentPart,
  DocumentPreviews,
  IntroductionPreviews,
  PassageFile,
  Preview,
  ReferenceFile,
} from '../../library/previews/preview.ts';
import { bucketOf } from '../../text/bucket-of.ts';
import { loadData } from '../load-data.ts';
import { passageCard, partLabels } from './passage-card.ts';
import type { PreviewTarget } from './preview-target.ts';

const folder = '/data/previews';

/**
 * Loads what a card shows of another page. Of a passage that its data does not know, the entry that it belongs to is shown.
 * Rejects where a file cannot be loaded.
 */
export async function loadPreview({ folder: kind, id, anchor }: PreviewTarget): Promise<Preview> {
  if (kind === 'documents') return await loadFromDocument(id, anchor);
  const { card, passages } = (await loadData(`${folder}/${kind}/${id}.json`)) as IntroductionPreviews;
  const passage = Object.hasOwn(passages, anchor) ? passages[anchor] : undefined;
  return passage ? passageCard(`${card.label}, ${partLabels.p.toLowerCase()}`, card.title, passage) : card;
}

async function loadFromDocument(id: string, anchor: string): Promise<Preview> {
  const main = (await loadData(`${folder}/documents/${id}.json`)) as DocumentPreviews;
  if (anchor.startsWith('ref-')) {
    const name = anchor.slice('ref-'.length);
    return (await loadPart<ReferenceFile>(id, 'references', name, main))?.[name] ?? main.card;
  }
  if (anchor === '') return main.card;
  const isText = anchor.startsWith('t-');
  const passage = (await loadPart<PassageFile>(id, isText ? 'text' : 'digest', anchor, main))?.[anchor];
  if (!passage) return main.card;
  return passageCard(isText ? partLabels.t : partLabels.d, main.card.title, passage, isText ? main.language : undefined);
}

/** The file of a part that has an id; nothing where it has none. */
async function loadPart<File extends object>(
  document: string,
  part: DocumentPart,
  id: string,
  { files }: DocumentPreviews,
): Promise<File | undefined> {
  if (files[part] === 0) return undefined;
  const path = `${folder}/documents/${document}.${part}-${String(bucketOf(id, files[part]))}.json`;
  const file = (await loadData(path)) as File;
  return Object.hasOwn(file, id) ? file : undefined;
}
