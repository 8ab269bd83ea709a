import { withoutFirst } from '../../../base/without-first.ts';
import { getValue, removeValue, setValue } from '../../../base/sorted-map.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Write } from '../../../kernel/database/row.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import { causesOfWrite } from '../cards/causes-of-write.ts';
import { shownCount } from '../cards/shown-count.ts';
import { thingId } from '../thing-id.ts';
import type { History } from './history.ts';

/** The messages that made rows what they are: of those that became facts with the rows. */
export function afterCausing(before: History, { effects, facts }: TraceEntry): History {
  if (effects.length === 0 && facts.length === 0) return before;
  const applied = facts.reduce((map, fact) => {
    if (fact.kind === 'view-cleared') return withoutFirst(map, fact.subscriber);
    if (fact.kind !== 'event-applied' || fact.hasNoEffect === true) return map;
    const key = [fact.subscriber, fact.event.id];
    return setValue(map, key, (getValue(map, key) ?? 0) + 1);
  }, before.applied);
  const causes = effects.reduce(
    (map, effect) => (effect.kind === 'write' ? caused(map, effect.database, effect.write, facts) : map),
    before.causes,
  );
  const cleared = facts.reduce(
    (names, fact) => (fact.kind === 'view-cleared' ? { ...names, [fact.subscriber]: true as const } : names),
    before.cleared,
  );
  if (applied === before.applied && causes === before.causes && cleared === before.cleared) return before;
  return { ...before, applied, causes, cleared };
}

function caused(
  causes: History['causes'],
  database: DatabaseId,
  write: Write,
  facts: readonly Fact[],
): History['causes'] {
  const row = thingId.row(database, write.table, write.key);
  if (write.after === null) return removeValue(causes, row);
  const more = causesOfWrite(write, facts);
  if (more.length === 0) return causes;
  // A row that is deleted and put in one transaction is another.
  const isAnew = facts.some((fact) => fact.kind === 'view-cleared' && fact.subscriber === database);
  const earlier = isAnew ? [] : (getValue(causes, row) ?? []);
  return setValue(causes, row, [...earlier, ...more].slice(-shownCount.causes));
}
