import { drawBelow } from '../../src/base/random.ts';
import type { Json } from '../../src/base/json.ts';
import type { CommandSchema, FieldSchema } from '../../src/domains/command-schema.ts';
import type { Command } from '../../src/kernel/terms/message.ts';

/** A command of a schema whose fields and aggregate are drawn by a seed; often one that is refused. */
export function drawCommand(schemas: readonly CommandSchema[], seed: number): Command {
  const schema = schemas[drawBelow(schemas.length, seed, 1)];
  if (schema === undefined) throw new Error('no schema');
  return {
    type: schema.type,
    aggregateType: schema.aggregateType,
    aggregateId: `${schema.aggregateType.toLowerCase()}-${1 + drawBelow(2, seed, 2)}`,
    data: Object.fromEntries(
      schema.fields.map((field, index) => [field.name, drawValue(field, seed, index)]),
    ),
  };
}

function drawValue(field: FieldSchema, seed: number, index: number): Json {
  if (field.kind === 'list') return field.initial.slice(drawBelow(3, seed, 3, index));
  if (field.kind !== 'number') return field.initial;
  const values = [field.initial, field.min, 1, 450, field.max];
  return values[drawBelow(values.length, seed, 3, index)] ?? field.initial;
}
