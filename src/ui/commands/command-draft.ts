import { fits, idField } from '../../app/run/check-command.ts';
import type { Json } from '../../base/json.ts';
import type { CommandSchema, FieldSchema } from '../../domains/command-schema.ts';
import type { Command } from '../../kernel/terms/message.ts';

/** What stands in the form, as typed. */
export type Draft = { readonly aggregateId: string; readonly fields: Readonly<Record<string, string>> };

export type FieldProblem =
  | { readonly kind: 'needed' }
  | { readonly kind: 'too-long'; readonly max: number }
  | { readonly kind: 'too-many'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

/** Sensible values to begin with: a new id where the command creates, else one that is there. */
export function initialDraft(schema: CommandSchema, known: readonly string[]): Draft {
  const fields = schema.fields.map((field) => [field.name, textOf(field)] as const);
  return {
    aggregateId: schema.creates
      ? freshId(schema.aggregateType, known)
      : (known.at(-1) ?? freshId(schema.aggregateType, [])),
    fields: Object.fromEntries(fields),
  };
}

const textOf = ({ initial }: FieldSchema): string =>
  Array.isArray(initial) ? initial.join(', ') : String(initial);

/** `order-1`, `order-2` ...: the first that is not there yet. */
export function freshId(aggregateType: string, known: readonly string[]): string {
  const name = aggregateType.toLowerCase();
  let number = 1;
  while (known.includes(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** What is wrong with what was typed: whatever a link or a file would be refused for, and nothing less. */
export function problemOf(field: FieldSchema, text: string): FieldProblem | null {
  const value = valueOf(field, text);
  if (text.trim() === '') return field.kind === 'number' ? outside(field) : { kind: 'needed' };
  if (fits(field, value)) return null;
  if (field.kind === 'number') return outside(field);
  if (Array.isArray(value) && 'countMax' in field && value.length > field.countMax)
    return { kind: 'too-many', max: field.countMax };
  return { kind: 'too-long', max: field.lengthMax };
}

const outside = ({ min, max }: Extract<FieldSchema, { kind: 'number' }>): FieldProblem => ({
  kind: 'number',
  min,
  max,
});

/** The command, or null while something in the form is wrong. */
export function commandOf(schema: CommandSchema, draft: Draft): Command | null {
  const typed = (field: FieldSchema): string => draft.fields[field.name] ?? '';
  const isGood =
    problemOf(idField(schema), draft.aggregateId) === null &&
    schema.fields.every((field) => problemOf(field, typed(field)) === null);
  if (!isGood) return null;
  return {
    type: schema.type,
    aggregateType: schema.aggregateType,
    aggregateId: draft.aggregateId.trim(),
    data: Object.fromEntries(schema.fields.map((field) => [field.name, valueOf(field, typed(field))])),
  };
}

function valueOf({ kind }: FieldSchema, text: string): Json {
  const trimmed = text.trim();
  // There is one zero in a file, so there is one here.
  if (kind === 'number') return Number(trimmed) + 0;
  return kind === 'list' ? itemsOf(trimmed) : trimmed;
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
