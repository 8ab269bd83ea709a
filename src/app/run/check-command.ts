import * as v from 'valibot';
import { field } from '../../domains/command-field.ts';
import type { CommandSchema, FieldSchema } from '../../domains/command-schema.ts';

/** Whether a value may stand in a field: the same for a form as for a link or a file. */
export function fits({ shape }: FieldSchema, value: unknown): boolean {
  return v.is(shape, value);
}

/** The id of the aggregate that a command goes to, as a field of its form. */
export function idField({ aggregateType }: CommandSchema): FieldSchema {
  return { ...field.reference(aggregateType, ''), name: 'aggregateId' };
}
