import { hashOf } from '../base/hash.ts';
import type { Fact } from '../kernel/fact.ts';

/** Numbers the lists of facts that moves make true; 0 is the empty one. */
export type FactLists = {
  readonly numberOf: (facts: readonly Fact[]) => number;
  readonly listOf: (number: number) => readonly Fact[];
};

export function createFactLists(): FactLists {
  const lists: (readonly Fact[])[] = [[]];
  const numbers = new Map<string, number>();
  return {
    numberOf: (facts) => {
      if (facts.length === 0) return 0;
      const key = hashOf(facts).join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, lists.length);
      return lists.push(facts) - 1;
    },
    listOf: (number) => lists[number] ?? [],
  };
}
