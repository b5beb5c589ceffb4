/** The pages that list all topics: the id each has in its address (none for `/topics/`) and its name in the navigation. */
export const topicViews = [
  { id: '', label: 'By kind' },
  { id: 'a-to-z', label: 'A to Z' },
  { id: 'map', label: 'Map' },
] as const;

/** Id of a page that lists all topics. */
export type TopicViewId = (typeof topicViews)[number]['id'];
