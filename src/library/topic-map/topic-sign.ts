import { countPassages } from '../topics/describe-topic.ts';
import type { LibraryTopic } from '../library.ts';
import type { Size } from './place-boxes.ts';
import { topicShape } from './topic-shape.ts';
import { wrapLabel } from './wrap-label.ts';

/** A topic as a map draws it, around the middle of its shape: the shape, and below it the name. */
export interface Sign {
  readonly topic: LibraryTopic;
  readonly passages: number;
  readonly radius: number;
  /** From the middle of its shape to the upper edge of its box; a circle of this radius goes round the shape. */
  readonly clearance: number;
  /** Path of the shape. */
  readonly shape: string;
  readonly fontSize: number;
  /** The lines of the name, with the foot of each. */
  readonly label: readonly { readonly text: string; readonly y: number }[];
  /** Half sides of the box that holds shape and name. */
  readonly box: Size;
}

const largestRadius = 30;
const smallestRadius = 5;
const lineLength = 20;
const lineHeight = 1.16;
/** In units of the font size. Letters are narrower on average, so that a name stays in its box. */
const letterWidth = 0.57;
const gap = 3;

/** Draws a topic: its area grows with its passages, the topic with `most` of them being the largest. */
export function topicSign(topic: LibraryTopic, most: number): Sign {
  const passages = countPassages(topic);
  const radius = Math.max(smallestRadius, Math.round(largestRadius * Math.sqrt(passages / most)));
  const fontSize = radius >= 20 ? 18 : radius >= 10 ? 15 : 13;
  const lines = wrapLabel(topic.record.name, lineLength);
  const { path, extent } = topicShape(topic.record.kind, radius);
  const label = lines.map((text, line) => ({ text, y: Math.round(extent + gap + fontSize * (0.85 + line * lineHeight)) }));
  const width = Math.max(...lines.map(({ length }) => length)) * fontSize * letterWidth;
  const height = 2 * extent + gap + lines.length * fontSize * lineHeight;
  return {
    ...{ topic, passages, radius, clearance: extent + gap, shape: path, fontSize, label },
    box: { halfWidth: Math.max(extent, width / 2) + gap, halfHeight: height / 2 + gap },
  };
}
