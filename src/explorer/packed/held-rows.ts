import { keyText, type RowLock, type Transaction } from '../../kernel/database/database.ts';
import { tableSchema } from '../../kernel/database/schema.ts';
import { valuesIn } from '../../kernel/database/taken-key.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { schemaOf } from '../../kernel/meanings/world-lookups.ts';
import type { InternedParts } from './interned-parts.ts';

/**
 * The rows that an open transaction holds, as a number: all that others see of it. Answers 0 where it holds
 * none, and another number for each transaction.
 */
export function createHeldRows(
  definition: SystemDefinition,
  components: InternedParts,
): (slot: number, part: number) => number {
  const byPart: (number | undefined)[] = [];
  const numbers = new Map<string, number>();

  const find = (slot: number, part: number): number => {
    while (byPart.length <= part) byPart.push(undefined);
    const { writes, locks } = components.valueOf(part) as Transaction;
    const rowsOf = (rows: readonly RowLock[]): readonly string[] =>
      [...new Set(rows.map(({ table, key }) => `${table} ${keyText(key)}`))].sort();
    if (writes.length + locks.length === 0) return 0;
    const schema = schemaOf(definition, components.slots[slot]?.owner ?? '');
    const uniqueKeys = writes.flatMap(({ table, before, after }) =>
      (tableSchema(schema, table).unique ?? []).flatMap((columns) =>
        [before, after].flatMap((row) =>
          row === null
            ? []
            : `${table} ${columns.join()} ${valuesIn(tableSchema(schema, table), columns, row)}`,
        ),
      ),
    );
    // An insert waits for who has written one of its keys, and not for who has locked its row only (D5).
    const text = JSON.stringify([slot, rowsOf(writes), rowsOf(locks), [...new Set(uniqueKeys)].sort()]);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };

  return (slot, part) => byPart[part] ?? (byPart[part] = find(slot, part));
}
