import type { Json } from '../../base/json.ts';

const lengthMax = 80;

/** A value as a table shows it: JSON for what is not a plain cell, cut where it is long. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  const text = typeof value === 'string' ? value : (outboxText(value) ?? JSON.stringify(value));
  return text.length > lengthMax ? `${text.slice(0, lengthMax - 1)}…` : text;
}

type Entry = {
  readonly id: number;
  readonly published: boolean;
  readonly message: { readonly type: string };
};

/** The outbox inside a document: each event with its flag, and not the whole message. */
function outboxText(value: Json): string | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isEntry)) return null;
  return value
    .map(({ id, published, message }) => `${message.type} #${id} ${published ? '☑' : '☐'}`)
    .join(', ');
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'published' in value && 'message' in value;
}
