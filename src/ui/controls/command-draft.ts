import type { Json } from '../../base/json.ts';
import type { CommandSchema, FieldSchema } from '../../domains/command-schema.ts';
import type { Command } from '../../kernel/message.ts';

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

export function problemOf(field: FieldSchema, text: string): FieldProblem | null {
  const trimmed = text.trim();
  if (field.kind === 'number') {
    const value = Number(trimmed);
    const isGood = trimmed !== '' && Number.isFinite(value) && value >= field.min && value <= field.max;
    return isGood ? null : { kind: 'number', min: field.min, max: field.max };
  }
  if (trimmed === '') return { kind: 'needed' };
  if (field.kind === 'list') {
    const items = itemsOf(trimmed);
    if (items.length > field.countMax) return { kind: 'too-many', max: field.countMax };
    if (items.some((item) => item.length > field.lengthMax))
      return { kind: 'too-long', max: field.lengthMax };
  }
  if (field.kind === 'text' && trimmed.length > field.lengthMax)
    return { kind: 'too-long', max: field.lengthMax };
  return null;
}

/** The command, or null while something in the form is wrong. */
export function commandOf(schema: CommandSchema, draft: Draft): Command | null {
  const aggregateId = draft.aggregateId.trim();
  const isGood =
    aggregateId !== '' &&
    schema.fields.every((field) => problemOf(field, draft.fields[field.name] ?? '') === null);
  if (!isGood) return null;
  const data = schema.fields.map((field) => {
    const text = (draft.fields[field.name] ?? '').trim();
    return [field.name, valueOf(field, text)] as const;
  });
  return {
    type: schema.type,
    aggregateType: schema.aggregateType,
    aggregateId,
    data: Object.fromEntries(data),
  };
}

function valueOf({ kind }: FieldSchema, text: string): Json {
  if (kind === 'number') return Number(text);
  return kind === 'list' ? itemsOf(text) : text;
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
