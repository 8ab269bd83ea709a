import { describe, expect, test } from 'vitest';
import type { SystemDefinition } from '../../../src/kernel/definition/definition.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { shop, smallSystem, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const deleting: Program = function* deleting() {
  const transaction = transactionOn('shop');
  yield* transaction.begin();
  yield* transaction.update('accounts', { where: { id: 'a' }, set: { balance: 9 } });
  yield* transaction.rollback();
  return finished;
};

/** The small system, in whose shop accounts are kept for a while only. */
function definition(): SystemDefinition {
  const small = smallSystem({ programs: { deleting } });
  const tables = shop.tables.map((table) =>
    table.name === 'accounts' ? { ...table, expires: true as const } : table,
  );
  return {
    ...small,
    databases: small.databases.map((one) => (one.id === 'shop' ? { ...one, tables } : one)),
  };
}

const account = (id: string) => ({ id, owner: 'me', balance: 1 });
const expire = (key: string, table = 'accounts'): Move => ({ kind: 'expire', database: 'shop', table, key });

function opened(): Stage {
  return openStage(definition(), (world) => withRows(world, 'accounts', ['a', 'b'].map(account)));
}

const listed = ({ machine, now }: Stage): readonly Move[] =>
  machine.moves(now()).filter(({ kind }) => kind === 'expire');

describe('expiry', () => {
  test('[D15] drops one entry in a committed write of its own, which real tables are told', () => {
    const stage = opened();
    expect(listed(stage)).toEqual([expire('a'), expire('b')]);
    const { effects } = stage.move(expire('a'));
    expect(stage.rows('accounts')).toEqual([account('b')]);
    const write = { table: 'accounts', key: 'a', before: account('a'), after: null };
    expect(effects[0]).toEqual({ kind: 'write', database: 'shop', write });
    expect(stage.rows('commit_log').at(-1)).toMatchObject({ writes: [{ table: 'accounts', key: 'a' }] });
    expect(effects).toHaveLength(2);
    expect(stage.now().faultsUsed).toEqual({ expiry: 1 });
    expect(listed(stage)).toEqual([expire('b')]);
  });

  test('[D15] leaves alone what a transaction holds, and waits for a database that is up', () => {
    const stage = opened();
    stage.actUpTo('deleting', 'rollback');
    expect(listed(stage)).toEqual([expire('b')]);
    expect(stage.machine.step(stage.now(), expire('a')).ok).toBe(false);
    stage.act('deleting');
    expect(listed(stage)).toHaveLength(2);
    stage.move({ kind: 'take-down', place: 'shop-database' });
    expect(listed(stage)).toEqual([]);
    expect(stage.machine.step(stage.now(), expire('a')).ok).toBe(false);
  });

  test.each<readonly [string, Move]>([
    ['an entry that is not there', expire('c')],
    ['a table that keeps its rows', expire('a', 'tickets')],
    ['a table that is not there', expire('a', 'toString')],
    ['a database that is not there', { kind: 'expire', database: 'toString', table: 'accounts', key: 'a' }],
  ])('[D15] [K13] is not possible for %s', (_, move) => {
    const { machine, now } = opened();
    expect(machine.step(now(), move).ok).toBe(false);
  });
});
