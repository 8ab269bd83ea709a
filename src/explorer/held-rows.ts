import { keyText, type Transaction } from '../kernel/database/database.ts';
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
    const held = new Set([...writes, ...locks].map(({ table, key }) => `${table} ${keyText(key)}`));
    if (held.size === 0) return 0;
    const text = JSON.stringify([slot, ...[...held].sort()]);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };

  return (slot, part) => byPart[part] ?? (byPart[part] = find(slot, part));
}
