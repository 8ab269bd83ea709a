import { hashOf } from '../../base/hash.ts';
import { hashDatabase, type Database } from '../../kernel/database/database.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { World } from '../../kernel/world/world.ts';

type Databases = World['databases'];

/**
 * Numbers the lists of facts that moves make true, with the databases that are watched and have changed by
 * them; 0 is the empty one.
 */
export type FactLists = {
  readonly numberOf: (facts: readonly Fact[], databases?: Databases) => number;
  readonly listOf: (number: number) => readonly Fact[];
  readonly databasesOf: (number: number) => Databases;
};

export function createFactLists(): FactLists {
  const lists: (readonly Fact[])[] = [[]];
  const databaseLists: Databases[] = [{}];
  const numbers = new Map<string, number>();
  return {
    numberOf: (facts, databases = {}) => {
      const changed = Object.entries(databases);
      if (facts.length === 0 && changed.length === 0) return 0;
      const rows = changed.map(([id, database]) => `${id} ${rowsText(database)}`);
      const key = [hashOf(facts).join(), ...rows].join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, lists.length);
      databaseLists.push(databases);
      return lists.push(facts) - 1;
    },
    listOf: (number) => lists[number] ?? [],
    databasesOf: (number) => databaseLists[number] ?? {},
  };
}

/** Open transactions have changed no row yet. */
const rowsText = (database: Database): string => hashDatabase({ ...database, transactions: [] }).join();
