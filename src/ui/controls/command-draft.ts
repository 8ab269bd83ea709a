import type { CommandSchema, FieldSchema } from '../../domains/command-schema.ts';
import type { Command } from '../../kernel/message.ts';

/** What stands in the form, as typed. */
export type Draft = { readonly aggregateId: string; readonly fields: Readonly<Record<string, string>> };

export type FieldProblem =
  | { readonly kind: 'needed' }
  | { readonly kind: 'too-long'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

/** Sensible values to begin with: a new id where the command creates, else one that is there. */
export function initialDraft(schema: CommandSchema, known: readonly string[]): Draft {
  const fields = schema.fields.map((field) => [field.name, String(field.initial)] as const);
  return {
    aggregateId: schema.creates
      ? freshId(schema.aggregateType, known)
      : (known.at(-1) ?? freshId(schema.aggregateType, [])),
    fields: Object.fromEntries(fields),
  };
}

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
    return [field.name, field.kind === 'number' ? Number(text) : text] as const;
  });
  return {
    type: schema.type,
    aggregateType: schema.aggregateType,
    aggregateId,
    data: Object.fromEntries(data),
  };
}
