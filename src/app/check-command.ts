import { isRecord } from '../base/json.ts';
import type { CommandSchema, FieldSchema } from '../domains/command-schema.ts';

/** What is wrong with a command from outside: the field's name, or `type`; null: nothing. */
export function wrongPart(
  schemas: readonly CommandSchema[],
  command: { readonly type: string; readonly aggregateType: string; readonly data: unknown },
): string | null {
  const schema = schemas.find(
    ({ type, aggregateType }) => type === command.type && aggregateType === command.aggregateType,
  );
  if (schema === undefined) return 'type';
  const { data } = command;
  if (!isRecord(data)) return 'data';
  const wrong = schema.fields.find((field) => !fits(field, data[field.name]));
  if (wrong !== undefined) return wrong.name;
  const extra = Object.keys(data).find((key) => !schema.fields.some(({ name }) => name === key));
  return extra ?? null;
}

/** Whether a value fits a field. A number that a rule of the domain refuses fits all the same. */
export function fits(field: FieldSchema, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max;
    case 'text':
      return typeof value === 'string' && value.length <= field.lengthMax;
    case 'list':
      return (
        Array.isArray(value) &&
        value.length <= field.countMax &&
        value.every((item) => typeof item === 'string' && item.length <= field.lengthMax)
      );
    case 'reference':
      return typeof value === 'string' && value.length > 0 && value.length <= 60;
  }
}
