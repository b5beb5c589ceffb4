import { copyTemplate, findElement } from '../../search/client/find-element.ts';
import type { ReviewItem, ReviewStatus, ReviewTopic } from '../review-item.ts';
import { currentItem, groupOf, type ReviewState, type Verdict } from './review-state.ts';

const partNames = { digest: 'Digest', text: 'Full text' } as const;

const empty: Readonly<Record<ReviewStatus, string>> = {
  undecided: 'Nothing is undecided. Every name in the library means one topic, or has been decided.',
  doubtful: 'Nothing is doubtful. Every short name stands in a document that names its topic in full.',
  decided: 'Nothing has been decided yet.',
};

/** Shows a state on the page. */
export function showReview(desk: HTMLElement, state: ReviewState, base: string): void {
  const item = currentItem(state);
  showGroups(desk, state);
  showProgress(desk, state);
  findElement(desk, 'item').hidden = item === null;
  findElement(desk, 'end').hidden = item !== null;
  findElement(desk, 'end-words').textContent = state.queue.length === 0 ? empty[state.group] : endWords(state);
  if (item) showItem(desk, item, state, base);
}

function showGroups(desk: HTMLElement, { review, group }: ReviewState): void {
  for (const button of desk.querySelectorAll<HTMLElement>('[data-group]')) {
    const count = review.items.filter((item) => groupOf(item) === button.dataset.group).length;
    button.setAttribute('aria-pressed', String(button.dataset.group === group));
    findElement(button, 'count').textContent = String(count);
  }
}

function showProgress(desk: HTMLElement, { queue, at }: ReviewState): void {
  const place = `${String(at + 1)} of ${String(queue.length)}`;
  findElement(desk, 'progress').textContent = at < queue.length ? place : '';
}

function endWords({ queue, review }: ReviewState): string {
  const left = review.items.filter(({ key, decision }) => decision === null && queue.includes(key)).length;
  return left === 0 ? 'Everything here is decided.' : `That was the last. ${String(left)} left undecided.`;
}

function showItem(desk: HTMLElement, item: ReviewItem, { review, made }: ReviewState, base: string): void {
  const link = findElement(desk, 'title', HTMLAnchorElement);
  link.textContent = item.title;
  link.href = `${base}documents/${item.document}/${item.part === 'text' ? 'text/' : ''}#${item.passage}`;
  findElement(desk, 'place').textContent = [partNames[item.part], item.section].filter(Boolean).join(' · ');
  findElement(desk, 'previous').textContent = item.previous;
  findElement(desk, 'next').textContent = item.next;
  const mark = document.createElement('mark');
  mark.textContent = item.words;
  findElement(desk, 'passage').replaceChildren(item.before, mark, item.after);
  findElement(desk, 'words').textContent = item.words;
  findElement(desk, 'verdict').textContent = verdictWords(item, review.topics);
  findElement(desk, 'why').textContent = reason(item);
  const choices = item.candidates.map((topic, index) => makeChoice(desk, topic, index, item));
  findElement(desk, 'choices').replaceChildren(...choices);
  const reject = findElement(desk, 'reject');
  reject.setAttribute('aria-pressed', String(item.decision === 'reject'));
  findElement(desk, 'back').hidden = item.decision === null;
  findElement(desk, 'undo', HTMLButtonElement).disabled = made.length === 0;
  mark.scrollIntoView({ block: 'nearest' });
}

function makeChoice(desk: HTMLElement, topic: ReviewTopic, index: number, item: ReviewItem): HTMLElement {
  const choice = copyTemplate(desk, 'choice');
  const button = findElement(choice, 'choose');
  const isOnly = item.candidates.length === 1;
  button.dataset.choose = topic.id;
  button.setAttribute('aria-pressed', String(topicOf(item) === topic.id));
  if (index < 9) button.setAttribute('aria-keyshortcuts', `${isOnly ? 'a ' : ''}${String(index + 1)}`);
  findElement(choice, 'key').textContent = isOnly ? 'a' : index < 9 ? String(index + 1) : '';
  findElement(choice, 'name').textContent = topic.name;
  findElement(choice, 'kind').textContent = topic.kind;
  findElement(choice, 'summary').textContent = topic.summary;
  const remarks = topic.not.map(({ name, why }) => {
    const line = document.createElement('li');
    line.textContent = `Not ${name}: ${why}`;
    return line;
  });
  findElement(choice, 'not').replaceChildren(...remarks);
  return choice;
}

function topicOf({ decision, candidates }: ReviewItem): string | null {
  if (decision === 'accept') return candidates[0]?.id ?? null;
  return decision === null || decision === 'reject' ? null : decision.topic;
}

function reason({ status, candidates }: ReviewItem): string {
  if (status === 'doubtful') return 'A short name, in a document that does not name the topic in full.';
  if (candidates.length > 1) return 'Several topics share this name.';
  return status === 'undecided' ? 'The name is marked as ambiguous.' : '';
}

function verdictWords(item: ReviewItem, topics: readonly ReviewTopic[]): string {
  return item.decision === null ? '' : `Decided: ${describeVerdict(item, item.decision, topics)}.`;
}

/** What a decision says, in words: `Adam Rook`, `none of the topics`. */
export function describeVerdict(item: ReviewItem, decision: Verdict, topics: readonly ReviewTopic[]): string {
  const id = topicOf({ ...item, decision });
  if (decision === 'reject') return 'none of these topics';
  return topics.find((topic) => topic.id === id)?.name ?? 'no topic that the library has';
}
