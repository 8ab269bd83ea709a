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
  readonly fields: readonly FieldSchema[];
  /** What its data may be: these fields and nothing else. */
  readonly data: v.GenericSchema<unknown, JsonRecord>;
};

type Fields = Readonly<Record<string, Field>>;
type Shapes<Named extends Fields> = { readonly [Name in keyof Named]: Named[Name]['shape'] };
type OptionalShapes<Named extends Fields> = {
  readonly [Name in keyof Named]: v.ExactOptionalSchema<Named[Name]['shape'], undefined>;
};

type SchemaOptions<Named extends Fields, Added extends Fields> = {
  readonly aggregateType: string;
  readonly creates: boolean;
  readonly fields: Named;
  /** Fields that came later: a command of an older file, link or run lacks them, and stays as it is. */
  readonly added?: Added;
};

/** The definition of a command; an aggregate lists its own. */
export function commandSchema<
  const Type extends string,
  const Named extends Fields,
  const Added extends Fields = Readonly<Record<never, Field>>,
>(type: Type, options: SchemaOptions<Named, Added>) {
  const { aggregateType, creates, fields, added = {} } = options;
  const named = fieldsOf(fields);
  const later = fieldsOf(added);
  const shapes = Object.fromEntries(named.map(({ name, shape }) => [name, shape])) as Shapes<Named>;
  const addedShapes = Object.fromEntries(
    later.map(({ name, shape }) => [name, v.exactOptional(shape)]),
  ) as unknown as OptionalShapes<Added>;
  const data = v.strictObject({ ...shapes, ...addedShapes });
  return { type, aggregateType, creates, fields: [...named, ...later], data };
}

const fieldsOf = (fields: Fields): readonly FieldSchema[] =>
  Object.entries(fields).map(([name, one]): FieldSchema => ({ ...one, name }));

/** The message that a schema describes. */
export type CommandOf<Schema extends { readonly type: string; readonly data: v.GenericSchema }> =
  Schema extends unknown
    ? { readonly type: Schema['type']; readonly data: v.InferOutput<Schema['data']> }
    : never;
