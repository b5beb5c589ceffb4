import { defineCollection } from 'astro:content';
import { contentLoader } from './library/content/content-loader.ts';
import { documentSchema } from './schema/document.ts';
import { eventSchema } from './schema/event.ts';
import { pageSchema } from './schema/page.ts';
import { textSchema } from './schema/text.ts';
import { topicSchema } from './schema/topic.ts';

export const collections = {
  documents: defineCollection({ loader: contentLoader('documents'), schema: documentSchema }),
  texts: defineCollection({ loader: contentLoader('texts'), schema: textSchema }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: topicSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  guide: defineCollection({ loader: contentLoader('guide'), schema: pageSchema }),
};
