import { equalJson } from '../../src/base/equal.ts';
import { transactionOf } from '../../src/kernel/database/database.ts';
import { isLockedByOther } from '../../src/kernel/meanings/lock.ts';
import { selectCommitted } from '../../src/kernel/database/read.ts';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import { meaningOf } from '../../src/kernel/meanings/table.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { othersIn, outcomesOf, type Outcomes } from '../../src/kernel/machine/outcomes.ts';
import type { ActivationId } from '../../src/kernel/terms/names.ts';
import type { OpResult } from '../../src/kernel/language/op.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { asWaitedFor } from './as-waited-for.ts';
import { ordersOf } from './orders-of.ts';
import { isDatabaseOp, type DatabaseOp, type RealSession } from './real-session.ts';
import { answersOf, isNothing, isVictim, moveOf, note, type Pending, type Side } from './side.ts';
import type { RealServer } from './real-server.ts';
import { rowOfStatement } from './row-of-statement.ts';
import { givesTransactionIds, isSameAnswer, isSameTable } from './same-on-server.ts';
import { Different, until, within } from './within-limit.ts';

/** Chooses among the moves that a walk may make; null: none of them. */
export type Chooser = (world: World, moves: readonly Move[], at: number) => Move | null;

export type Shadowed = {
  /** What was done, a line a move. */
  readonly steps: readonly string[];
  readonly statementCount: number;
  readonly transactionCount: number;
  /** Transactions in which a statement had to wait. */
  readonly waitingCount: number;
  readonly deadlockCount: number;
  /** Null: the server did the same all along. */
  readonly difference: string | null;
};

/**
 * Walks a machine while a real server carries out every statement, one connection a process and in the same
 * order. A statement that has to wait is sent as soon as the process stands at it; whoever the server then
 * lets go first goes first here, too. Stops at the first answer, wait or row that differs.
 */
export async function shadowRun(
  server: RealServer,
  machine: Machine,
  start: World,
  choose: Chooser,
  lengthMax: number,
): Promise<Shadowed> {
  const { definition } = machine;
  const schemas = definition.databases;
  await server.reset(schemas, start);
  const sides = new Map<string, Side>();
  const free: RealSession[] = [];
  const steps: string[] = [];
  /** Documents are no rows of PostgreSQL. */
  const collections = new Set<string>();
  const counts = { statementCount: 0, transactionCount: 0, waitingCount: 0, deadlockCount: 0 };
  let world = start;
  let hasWaitedWithoutId = false;
  const isStamped = (database: string): boolean => givesTransactionIds(schemas, database);

  const outcomesNow = (id: ActivationId): Outcomes | null => {
    const actor = world.activations[id];
    if (actor === undefined) return null;
    const others = othersIn(definition, world, machine.opOf);
    return outcomesOf(definition, world, actor, machine.opOf(actor), others);
  };

  const sideOf = async (activation: ActivationId, op: DatabaseOp): Promise<Side> => {
    // What stands alone has a connection of its own: it is no part of an open transaction.
    const isAlone = op.kind === 'next-id' || ('inTransaction' in op && !op.inTransaction);
    const name = `${activation} ${op.database} ${isAlone ? 'alone' : ''}`;
    const old = sides.get(name);
    if (old !== undefined) return old;
    const session = free.pop() ?? (await server.open());
    const side: Side = {
      activation,
      database: op.database,
      session,
      isOpen: false,
      kept: new Set(),
      pending: null,
      hasWaited: false,
    };
    sides.set(name, side);
    if (isStamped(op.database)) await session.workFor(op.database);
    return side;
  };

  const send = (side: Side, op: DatabaseOp): Pending => {
    counts.statementCount += 1;
    const settled = side.session.run(op, Object.keys(world.unpublishable));
    const pending: Pending = { op, answer: null, settled };
    void note(pending);
    side.pending = pending;
    return pending;
  };

  /** The server rolls back what is no transaction here any more. */
  const dropLost = async (): Promise<void> => {
    for (const [name, side] of sides) {
      const database = world.databases[side.database];
      const isGone = database === undefined || transactionOf(database, side.activation) === undefined;
      const natural = outcomesNow(side.activation)?.natural ?? null;
      const isLost =
        side.pending !== null &&
        (isDead(side) || (natural !== null && natural !== 'done' && natural !== 'victim'));
      if (side.pending !== null && (isLost || (side.isOpen && isGone))) {
        const { settled } = side.pending;
        await server.breakOff(side.session);
        await within(settled, 'a statement whose connection is broken off ends');
        sides.delete(name);
        const { op } = side.pending;
        // On the server the connection is gone for good, so its process hears of it at once.
        if (!isDead(side) && natural !== null)
          step({
            kind: 'op',
            activation: side.activation,
            op: op.kind,
            label: meaningOf(op.kind).label(op),
            outcome: natural,
          });
        continue;
      }
      if (side.isOpen && isGone) await side.session.rollback();
      if (isGone) side.isOpen = false;
      if (!isDead(side)) continue;
      sides.delete(name);
      free.push(side.session);
    }
  };
  const isDead = ({ activation }: Side): boolean => world.activations[activation] === undefined;

  /** Sends the statements that must wait, and sees them wait. */
  const sendWaiting = async (): Promise<void> => {
    for (const actor of Object.values(world.activations)) {
      const op = machine.opOf(actor);
      if (!isDatabaseOp(op)) continue;
      const side = await sideOf(actor.id, op);
      const natural = outcomesNow(actor.id)?.natural ?? null;
      const blockers = meaningOf(op.kind).blockers({ definition, world, actor, op });
      if (side.pending !== null || blockers.length === 0 || (natural !== null && natural !== 'victim'))
        continue;
      if (side.isOpen && !side.hasWaited) counts.waitingCount += 1;
      const own = transactionOf(databaseIn(world, op.database), actor.id);
      if (isStamped(op.database) && own !== undefined && own.xid === undefined) hasWaitedWithoutId = true;
      side.hasWaited = true;
      const pending = send(side, op);
      await until(
        async () => pending.answer !== null || (await server.isWaiting(side.session)),
        `${actor.id} waits`,
      );
    }
  };

  /** Whoever the server has let go, or sacrificed, goes on; answers whether there was anybody. */
  const followServer = async (): Promise<boolean> => {
    const waiting = [...sides.values()].filter(({ pending }) => pending !== null);
    if (waiting.length === 0) return false;
    const answered = (): readonly Side[] =>
      waiting.filter(({ pending }) => (pending?.answer ?? null) !== null);
    if (waiting.some(isExpected))
      await until(
        async () => Promise.resolve(answered().length > 0),
        `the server lets somebody go of ${waitingText()}`,
      );
    if (answered().length === 0) return false;
    // One lets go of the next: all that comes of it has come when the rest waits.
    await until(async () => {
      for (const side of waiting)
        if (!answered().includes(side) && !(await server.isWaiting(side.session))) return false;
      return true;
    }, 'whoever has no answer waits');
    const order = ordersOf(answered()).find(isOrderHere);
    if (order === undefined)
      throw new Different(`${answersOf(answered())} on the server, and in no order here`);
    for (const side of order) goOn(side);
    return true;
  };

  /**
   * Whether the server must let it go by now. It need not where the row is held by another, though here the
   * rest of its WHERE has let it go: a statement that waits on a server stays in its line.
   */
  const isExpected = ({ activation, pending, database }: Side): boolean => {
    const natural = outcomesNow(activation)?.natural ?? null;
    if (natural !== 'done' || pending === null) return natural !== null;
    const row = rowOfStatement(schemas, pending.op);
    if (row === null) return true;
    if (isKeptLocked(row.name, activation)) return false;
    return !isLockedByOther(databaseIn(world, database), row.table, row.key, activation);
  };

  /** A server keeps the lock of who has waited for a row and then found that its WHERE has no use for it. */
  const isKeptLocked = (row: string, activation: ActivationId): boolean =>
    [...sides.values()].some((side) => side.isOpen && side.activation !== activation && side.kept.has(row));

  const waitingText = (): string =>
    [...sides.values()]
      .flatMap(({ activation, pending }) =>
        pending === null
          ? []
          : `${activation} (${pending.op.kind}, here ${outcomesNow(activation)?.natural ?? 'waits'})`,
      )
      .join(', ');

  /** Whether answers can have come so. */
  const isOrderHere = (order: readonly Side[]): boolean => {
    let after: World | null = world;
    for (const { activation, pending, isOpen } of order) {
      if (after === null || pending === null || pending.answer === null) return false;
      if (isVictim(pending.answer) && !isOpen) continue;
      const stepped = machine.step(after, moveOf(activation, pending.op, pending.answer));
      const isSame =
        stepped.ok &&
        (isVictim(pending.answer) || answersAlike(pending.op, stepped.entry.result, pending.answer));
      after = stepped.ok && isSame ? stepped.world : null;
    }
    return after !== null;
  };

  const goOn = (side: Side): void => {
    const { pending, activation } = side;
    if (pending === null || pending.answer === null) return;
    side.pending = null;
    const row = rowOfStatement(schemas, pending.op);
    if (row !== null && isNothing(pending.answer)) side.kept.add(row.name);
    // Alone it never gives way here; so it is asked again.
    if (isVictim(pending.answer) && !side.isOpen) send(side, pending.op);
    else step(moveOf(activation, pending.op, pending.answer));
    if (isVictim(pending.answer)) counts.deadlockCount += 1;
  };

  const step = (move: Move): OpResult | null => {
    const actor = move.kind === 'op' ? world.activations[move.activation] : undefined;
    const op = actor === undefined ? move : { ...machine.opOf(actor), sites: undefined, facts: undefined };
    steps.push(
      [actor?.id ?? '', move.kind === 'op' ? move.outcome : '', JSON.stringify(op)].join(' ').trim(),
    );
    const stepped = machine.step(world, move);
    if (!stepped.ok) throw new Different(`the server did ${JSON.stringify(move)}; here: ${stepped.problem}`);
    world = stepped.world;
    return stepped.entry.result;
  };

  const answersAlike = (op: DatabaseOp, here: OpResult | null, there: OpResult): boolean => {
    const schema = schemas.find(({ id }) => id === op.database);
    return here !== null && schema !== undefined && isSameAnswer(schema, op, here, there);
  };

  /** Whoever waits may have the id of a transaction on the server and has none here (SPEC.md, *simplified*). */
  const isHorizonSure = (): boolean =>
    !hasWaitedWithoutId && [...sides.values()].every(({ pending }) => pending === null);

  const compare = (move: Move, op: DatabaseOp, here: OpResult | null, there: OpResult): void => {
    if (answersAlike(op, here, there)) return;
    if (op.kind === 'select' && op.belowHorizon !== undefined && !isHorizonSure()) return;
    throw new Different(
      `${JSON.stringify(move)}: here ${JSON.stringify(here)}, on the server ${JSON.stringify(there)}`,
    );
  };

  /** With its first row that is written or locked a transaction gets an id, and not before (D20). */
  const compareTransactionIds = async ({ activation, database, session }: Side): Promise<void> => {
    const hasId = transactionOf(databaseIn(world, database), activation)?.xid !== undefined;
    // A statement that fails is told of before its transaction has ended.
    await until(
      async () => (await server.hasTransactionId(session)) === hasId,
      `the transaction of ${activation} has ${hasId ? 'an' : 'no'} id`,
    );
  };

  const make = async (move: Move): Promise<void> => {
    const actor = move.kind === 'op' ? world.activations[move.activation] : undefined;
    const op = actor === undefined ? null : machine.opOf(actor);
    const before = world;
    const told = step(move);
    if (move.kind === 'expire') {
      const schema = schemas.find(({ id }) => id === move.database);
      const rows =
        schema === undefined
          ? []
          : selectCommitted(schema, databaseIn(before, schema.id), { table: move.table, where: {} });
      const row = rows.find(({ key }) => equalJson(key, move.key))?.row ?? null;
      if (schema !== undefined) await server.change(schema, move.table, null, row);
    }
    if (op !== null && 'collection' in op) collections.add(`${op.database} ${op.collection}`);
    if (move.kind !== 'op' || actor === undefined || op === null || !isDatabaseOp(op)) return;
    const { outcome } = move;
    if (outcome !== 'done' && outcome !== 'reply-lost') return;
    const side = await sideOf(actor.id, op);
    const answer = await within(
      send(side, asWaitedFor(op, move.option)).settled,
      `${JSON.stringify(move)} is answered, as it need not wait here`,
    );
    side.pending = null;
    if (op.kind === 'begin') {
      counts.transactionCount += 1;
      side.kept.clear();
      Object.assign(side, { isOpen: true, hasWaited: false });
    }
    if (op.kind === 'commit' || op.kind === 'rollback') side.isOpen = false;
    if (outcome === 'done') compare(move, op, told, answer);
    if (side.isOpen && !side.hasWaited && isStamped(op.database)) await compareTransactionIds(side);
  };

  const compareTables = async (): Promise<void> => {
    for (const schema of schemas)
      for (const table of schema.tables) {
        const { name, multikey } = table;
        if (multikey !== undefined || collections.has(`${schema.id} ${name}`)) continue;
        const here = selectCommitted(schema, databaseIn(world, schema.id), { table: name, where: {} });
        const rows = here.map(({ row }) => row);
        const there = await server.rowsOf(schema, name);
        if (!isSameTable(table, rows, there))
          throw new Different(
            `${schema.id}.${name}: here ${JSON.stringify(rows)}, on the server ${JSON.stringify(there)}`,
          );
      }
  };

  const agree = async (): Promise<void> => {
    do {
      await dropLost();
      await sendWaiting();
    } while (await followServer());
  };

  /** Transactions that a relay has begun before the walk, and in which nothing has been done yet. */
  const beginAsHere = async (): Promise<void> => {
    for (const { id: database } of schemas)
      for (const { id, writes, locks } of databaseIn(world, database).transactions) {
        if (writes.length + locks.length > 0) throw new Error(`${id} begins the walk with work that is open`);
        const op: DatabaseOp = { kind: 'begin', database };
        const side = await sideOf(id, op);
        await within(send(side, op).settled, `the transaction of ${id} begins`);
        Object.assign(side, { pending: null, isOpen: true });
        counts.transactionCount += 1;
      }
  };

  let difference: string | null = null;
  try {
    await beginAsHere();
    await agree();
    while (steps.length < lengthMax) {
      const waiting = new Set(
        [...sides.values()].flatMap(({ pending, activation }) => (pending === null ? [] : [activation])),
      );
      const isFree = (move: Move): boolean => {
        const actor = move.kind === 'op' ? world.activations[move.activation] : undefined;
        if (actor === undefined) return true;
        const op = machine.opOf(actor);
        const row = isDatabaseOp(op) ? rowOfStatement(schemas, op) : null;
        return !waiting.has(actor.id) && (row === null || !isKeptLocked(row.name, actor.id));
      };
      const offered = machine.moves(world).filter(isFree);
      const move = choose(world, offered, steps.length);
      if (move === null) break;
      await make(move);
      await agree();
    }
    await compareTables();
  } catch (error) {
    if (!(error instanceof Different)) throw error;
    difference = error.message;
  }
  for (const { session, pending } of sides.values()) {
    if (pending === null) await session.close();
    else {
      await server.breakOff(session);
      await pending.settled;
    }
  }
  for (const session of free) await session.close();
  return { steps, ...counts, difference };
}

const databaseIn = (world: World, id: string) => {
  const database = world.databases[id];
  if (database === undefined) throw new Error(`no database ${id}`);
  return database;
};
