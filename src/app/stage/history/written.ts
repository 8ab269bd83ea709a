import { keyText } from '../../../kernel/database/database.ts';
import { commitLogTable } from '../../../kernel/database/schema.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { History } from './history.ts';

/** Which rows of a table were committed last, where the order of its keys says nothing of that. */
export function afterWriting(before: History, { effects }: TraceEntry): History {
  let { written } = before;
  for (const effect of effects) {
    if (effect.kind !== 'write') continue;
    const { table, key, after } = effect.write;
    if (typeof key === 'number' || table === commitLogTable.name) continue;
    const name = `${effect.database}/${table}`;
    const text = keyText(key);
    const others = (written[name] ?? []).filter((other) => keyText(other) !== text);
    const keys = after === null ? others : [...others, key];
    written = { ...written, [name]: keys.slice(-shownCount.rows) };
  }
  return written === before.written ? before : { ...before, written };
}
