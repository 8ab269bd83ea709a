import { keyText, type RowLock, type Transaction } from '../kernel/database/database.ts';
import type { Components } from './components.ts';

/**
 * The rows that an open transaction holds, as a number: all that others see of it. Answers 0 where it holds
 * none, and another number for each transaction.
 */
export function createHeldRows(components: Components): (slot: number, part: number) => number {
  const byPart: (number | undefined)[] = [];
  const numbers = new Map<string, number>();

  const find = (slot: number, part: number): number => {
    while (byPart.length <= part) byPart.push(undefined);
    const { writes, locks } = components.valueOf(part) as Transaction;
    const rowsOf = (rows: readonly RowLock[]): readonly string[] =>
      [...new Set(rows.map(({ table, key }) => `${table} ${keyText(key)}`))].sort();
    if (writes.length + locks.length === 0) return 0;
    // An insert waits for who has written the key, and not for who has locked it only (D5).
    const text = JSON.stringify([slot, rowsOf(writes), rowsOf(locks)]);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };

  return (slot, part) => byPart[part] ?? (byPart[part] = find(slot, part));
}
