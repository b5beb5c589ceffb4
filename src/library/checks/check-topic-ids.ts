import type { Problem } from '../../problem.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Entry } from '../content/content.ts';
import { fieldProblem } from '../content/entry-problem.ts';
import { topicViews } from '../topics/topic-views.ts';

/** Ids and earlier ids of topics that are addresses of the pages which list all topics (`a-to-z`, `map`). */
export function checkTopicIds(topics: readonly Entry<Topic>[]): Problem[] {
  const views = new Map<string, string>(topicViews.map(({ id, label }) => [id, label]));
  return topics.flatMap((entry) => {
    const earlier = (entry.record.formerly ?? []).map((id, index) => ({ id, field: ['formerly', index] }));
    return [{ id: entry.id, field: [] }, ...earlier].flatMap(({ id, field }) => {
      const view = views.get(id);
      return view === undefined ? [] : [fieldProblem(entry, field, reservedId(id, view))];
    });
  });
}

function reservedId(id: string, view: string) {
  return {
    rule: 'topic/reserved-id',
    what: `“${id}” is the address of the page of all topics called “${view}”.`,
    why: 'One address cannot lead to two pages: that of this topic would not be built.',
    fix: `Choose another, such as “the-${id}”.`,
  };
}
