import * as v from 'valibot';
import type { JsonRecord } from '../base/json.ts';
import type { Field } from './command-field.ts';

/** A field by its name. Texts stand in the interface's languages, by these names. */
export type FieldSchema = Field & { readonly name: string };

/** A command: its one definition, from which its type, its form and the check of what comes from outside follow. */
export type CommandSchema = {
  readonly type: string;
  readonly aggregateType: string;
  /** Whether the command begins a new aggregate or goes to one that is there. */
  readonly creates: boolean;
  /** It asks and changes nothing: a query. */
  readonly reads?: true;
  /** It is about this, and about no aggregate: an operation. */
  readonly operatesOn?: string;
  readonly fields: readonly FieldSchema[];
  /** What its data may be: these fields and nothing else. */
  readonly data: v.GenericSchema<unknown, JsonRecord>;
};

type Fields = Readonly<Record<string, Field>>;
type ShapeOf<One extends Field> = One extends { readonly isAdded: true }
  ? v.ExactOptionalSchema<One['shape'], undefined>
  : One['shape'];
type Shapes<Named extends Fields> = { readonly [Name in keyof Named]: ShapeOf<Named[Name]> };

/** The definition of a command; an aggregate lists its own. */
export function commandSchema<const Type extends string, const Named extends Fields>(
  type: Type,
  options: { readonly aggregateType: string; readonly creates: boolean; readonly fields: Named },
) {
  const { aggregateType, creates, fields } = options;
  const named = Object.entries(fields).map(([name, one]): FieldSchema => ({ ...one, name }));
  const shapes = Object.fromEntries(
    named.map(({ name, shape, isAdded }) => [name, isAdded === true ? v.exactOptional(shape) : shape]),
  ) as unknown as Shapes<Named>;
  return { type, aggregateType, creates, fields: named, data: v.strictObject(shapes) };
}

/** The definition of a query: what one aggregate says. */
export function querySchema<const Type extends string>(type: Type, aggregateType: string) {
  const schema = commandSchema(type, { aggregateType, creates: false, fields: {} });
  return { ...schema, reads: true } as const;
}

/** The definition of an operation: it is about the whole of something, and its only field is the press. */
export function operationSchema<const Type extends string>(
  type: Type,
  aggregateType: string,
  operatesOn: string,
) {
  const schema = commandSchema(type, { aggregateType, creates: false, fields: {} });
  return { ...schema, operatesOn } as const;
}

/** The message that a schema describes. */
export type CommandOf<Schema extends { readonly type: string; readonly data: v.GenericSchema }> =
  Schema extends unknown
    ? { readonly type: Schema['type']; readonly data: v.InferOutput<Schema['data']> }
    : never;
