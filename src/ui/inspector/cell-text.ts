import { isRecord, type Json } from '../../base/json.ts';

const lengthMax = 80;

/** A value as a table shows it: JSON for what is not a plain cell, cut where it is long. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  const text = typeof value === 'string' ? value : (outboxText(value) ?? JSON.stringify(value));
  return text.length > lengthMax ? `${text.slice(0, lengthMax - 1)}…` : text;
}

/** The outbox inside a document: each event with its flag, and not the whole message. */
function outboxText(value: Json): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const entries = value.map((entry: Json) => {
    const message = isRecord(entry) ? entry['message'] : undefined;
    if (!isRecord(entry) || !isRecord(message)) return null;
    return `${String(message['type'])} #${String(entry['id'])} ${entry['published'] === true ? '☑' : '☐'}`;
  });
  return entries.includes(null) ? null : entries.join(', ');
}
