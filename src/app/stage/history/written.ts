import { keyText } from '../../../kernel/database/database.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { History } from './history.ts';

/** Which rows of a table were committed last: a table's own order says nothing of that. */
export function afterWriting(before: History, { effects }: TraceEntry): History {
  const writes = effects.flatMap((effect) => (effect.kind === 'write' ? [effect] : []));
  return writes.reduce((state, { database, write }) => {
    const name = `${database}/${write.table}`;
    const others = (state.written[name] ?? []).filter((key) => keyText(key) !== keyText(write.key));
    const keys = [...others, ...(write.after === null ? [] : [write.key])].slice(-shownCount.rows);
    return { ...state, written: { ...state.written, [name]: keys } };
  }, before);
}
