import type { JsonRecord } from '../../base/json.ts';

/** What a system outside writes down of what it was asked; null: it is something else. */
export function notedOutside({
  command,
  aggregateId,
  option,
}: JsonRecord): Record<'command' | 'about' | 'option', string> | null {
  return typeof command === 'string' && typeof aggregateId === 'string' && typeof option === 'string'
    ? { command, about: aggregateId, option }
    : null;
}
