import type { z } from 'zod';
import { documentSchema } from '../../schema/document.ts';
import { eventSchema } from '../../schema/event.ts';
import { pageSchema } from '../../schema/page.ts';
import { settingsSchema } from '../../schema/settings.ts';
import { topicSchema } from '../../schema/topic.ts';

/** Schemas by the names that the guide uses for them. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  document: documentSchema,
  topic: topicSchema,
  event: eventSchema,
  page: pageSchema,
  settings: settingsSchema,
};

/** A field of a record, as the guide lists it. */
export interface FieldDescription {
  /** Dotted path; `[]` stands for each entry of a list. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly description: string;
}

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The fields of a record in the order of its schema, inner ones after the one they belong to. Throws on an unknown name. */
export function describeFields(name: string): FieldDescription[] {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) throw new Error(`There is no record “${name}”. Records are: ${Object.keys(schemas).join(', ')}.`);
  return fieldsOf(toJson(schema), '');
}

function toJson(schema: z.ZodType): JsonSchema {
  return schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

function fieldsOf(schema: JsonSchema, prefix: string): FieldDescription[] {
  const inner = schema.items ?? schema.anyOf?.find(({ properties, items }) => properties ?? items) ?? schema;
  if (inner !== schema) return fieldsOf(inner, schema.items ? `${prefix.replace(/\.$/, '')}[].` : prefix);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const own = { path: prefix + key, isRequired: schema.required?.includes(key) ?? false, description: field.description ?? '' };
    return [own, ...fieldsOf(field, `${prefix}${key}.`)];
  });
}
