import { drawBelow, drawUnit } from '../../src/base/random.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Op } from '../../src/kernel/language/op.ts';
import { sendMail } from '../../src/kernel/language/ops.ts';
import { finished, perform, type Program } from '../../src/kernel/language/process.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { smallSystem, stampedShop, withRows } from '../support/small-system.ts';

type RowOp = Extract<Op, { kind: 'select' | 'insert' | 'put' | 'update' | 'delete' | 'next-id' }>;
type Ending = 'commit' | 'rollback';
/** Statements in one transaction, or, without an ending, each for itself. */
type Work = { readonly ops: readonly RowOp[]; readonly ending: Ending | null };

const ids = ['a', 'b', 'c', 'd'];
const processCount = 5;

/** Processes that work at random on the same few rows of one database. */
export function randomTransactions(seed: number): { readonly machine: Machine; readonly start: World } {
  const programs = Object.fromEntries(
    Array.from({ length: processCount }, (_, index) => [`p${String(index)}`, program(seed, index)]),
  );
  const definition: SystemDefinition = smallSystem({ programs, databases: [stampedShop] });
  const machine = createMachine(definition);
  const rows = ids.slice(0, 3).map((id) => ({ id, owner: 'me', balance: 0 }));
  const seats = ids.slice(0, 2).map((id, number) => ({ id, hall: 'blue', number }));
  const withAccounts = withRows(machine.initial, 'accounts', rows, stampedShop);
  return { machine, start: withRows(withAccounts, 'seats', seats, stampedShop) };
}

function program(seed: number, index: number): Program {
  const works = Array.from({ length: 3 }, (_, at) => drawWork(seed, index, at));
  return function* worker() {
    for (const { ops, ending } of works) {
      if (ending !== null) yield* perform<'begin'>({ kind: 'begin', database: 'shop' });
      let isLost = false;
      for (const op of ops) {
        const done = yield* perform<RowOp['kind']>(op);
        isLost = !done.ok && (done.failure === 'deadlock' || done.failure === 'connection-lost');
        if (isLost) break;
      }
      // A statement that failed leaves a transaction that is to be ended all the same.
      if (ending !== null && !isLost) yield* perform<Ending>({ kind: ending, database: 'shop' });
    }
    yield* sendMail('post-office', { to: 'me', about: 'p', subject: 'over', eventId: 0 }, []);
    return finished;
  };
}

const tie = { column: 'id', value: 0 } as const;
const noted = (process: number, inTransaction: boolean): RowOp => ({
  kind: 'insert',
  database: 'shop',
  inTransaction,
  table: 'notes',
  row: { by: process },
});

function drawWork(seed: number, process: number, at: number): Work {
  const draw = (limit: number, ...salts: readonly number[]): number =>
    drawBelow(limit, seed, process, at, ...salts);
  const isAlone = drawUnit(seed, process, at, 1) < 0.15;
  const deleted = new Set<string>();
  // In every other run each transaction has an id before it may have to wait.
  const first: readonly RowOp[] = isAlone || seed % 2 === 0 ? [] : [noted(process, true)];
  const own: string[] = [];
  const ops = Array.from({ length: isAlone ? 1 : 2 + draw(3, 2) }, (_, number): RowOp => {
    const id = ids[draw(ids.length, 3, number)] ?? 'a';
    const value = 1 + draw(3, 4, number);
    const inside = { database: 'shop', inTransaction: !isAlone } as const;
    const row = { id, owner: 'me', balance: value };
    const seat = { hall: 'blue', number: draw(4, 7, number) };
    switch (draw(21, 5, number)) {
      case 12:
      case 13:
      case 14:
      case 15: {
        // A key of its own: what it keeps while it waits for its seat, nobody else wants (SPEC.md, *simplified*).
        const fresh = `${String(process)}-${String(at)}-${String(number)}`;
        own.push(fresh);
        const aside = draw(2, 8, number) === 0 ? ({ onConflict: 'do-nothing' } as const) : {};
        return { kind: 'insert', ...inside, table: 'seats', row: { id: fresh, ...seat }, ...aside };
      }
      case 16: {
        // Likewise: a row that nobody else sees.
        const mine = own.at(-1);
        if (mine === undefined || isAlone)
          return { kind: 'delete', ...inside, table: 'seats', where: { id } };
        return {
          kind: 'update',
          ...inside,
          table: 'seats',
          where: { id: mine },
          set: { number: seat.number },
        };
      }
      case 17: {
        const query = { table: 'seats', where: { id } };
        return { kind: 'select', ...inside, query, waits: false, lock: isAlone ? 'none' : 'for-update' };
      }
      case 18:
        return { kind: 'delete', ...inside, table: 'seats', where: { id: own.at(-1) ?? id } };
      case 0:
        // Rows of two tables in one order (D22); their keys are numbers, as ids of one sequence are.
        if (value === 2)
          return {
            kind: 'select',
            ...inside,
            query: { table: 'notes', where: {}, limit: 3 },
            also: { query: { table: 'tickets', where: {}, limit: 3 } },
            waits: false,
            lock: 'none',
          };
        return {
          kind: 'select',
          ...inside,
          query: { table: 'accounts', where: { owner: 'me' } },
          waits: false,
          lock: 'none',
        };
      case 1:
        return { kind: 'next-id', database: 'shop', sequence: 'tickets' };
      case 2:
        return { kind: 'insert', ...inside, table: 'tickets', row: { by: process } };
      case 3:
        if (!isAlone)
          return {
            kind: 'select',
            ...inside,
            query: { table: 'accounts', where: { owner: 'me' }, limit: 1 },
            waits: false,
            lock: 'skip-locked',
          };
        return {
          kind: 'select',
          ...inside,
          query: { table: 'accounts', where: {} },
          waits: false,
          lock: 'none',
        };
      case 4:
      case 5:
        if (!isAlone)
          return {
            kind: 'select',
            ...inside,
            query: { table: 'accounts', where: { id } },
            waits: false,
            lock: 'for-update',
          };
        return {
          kind: 'select',
          ...inside,
          query: { table: 'accounts', where: { id } },
          waits: false,
          lock: 'none',
        };
      case 6:
        deleted.add(id);
        return { kind: 'delete', ...inside, table: 'accounts', where: { id } };
      case 7:
        // A row deleted and inserted again in one transaction is simplified (SPEC.md).
        if (!deleted.has(id)) return { kind: 'insert', ...inside, table: 'accounts', row };
        return { kind: 'update', ...inside, table: 'accounts', where: { id }, set: { balance: value } };
      case 8:
        if (!deleted.has(id)) return { kind: 'put', ...inside, table: 'accounts', row };
        return { kind: 'update', ...inside, table: 'accounts', where: { id }, set: { balance: value } };
      case 9:
        return {
          kind: 'update',
          ...inside,
          table: 'accounts',
          where: { id, balance: value },
          set: { balance: 0 },
        };
      case 10:
        return noted(process, !isAlone);
      case 11:
        return {
          kind: 'select',
          ...inside,
          query: { table: 'notes', where: {}, above: { column: 'transaction_id', value: 0, tie } },
          waits: false,
          lock: 'none',
          belowHorizon: 'transaction_id',
        };
      default:
        return { kind: 'update', ...inside, table: 'accounts', where: { id }, set: { balance: value } };
    }
  });
  return {
    ops: [...first, ...ops],
    ending: isAlone ? null : drawUnit(seed, process, at, 6) < 0.8 ? 'commit' : 'rollback',
  };
}
