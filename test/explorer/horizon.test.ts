import { expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { perform, finished, type Process, type Program } from '../../src/kernel/language/process.ts';
import { sendMail, waitForRows } from '../../src/kernel/language/ops.ts';
import { transactionOn, type TransactionOps } from '../../src/kernel/language/transaction.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { smallSystem, stampedShop } from '../support/small-system.ts';
import { openStage } from '../support/stage.ts';

const inside = (work: (open: TransactionOps) => Process<unknown>, isKept: boolean): Program =>
  function* inside() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* work(open);
    yield* isKept ? open.commit() : open.rollback();
    yield* forEver();
    return finished;
  };

/** A daemon does not end: it waits for what does not come. */
const forEver = () => waitForRows('ledger', { table: 'accounts', where: { id: 'nobody' } });

/** Looks once, without waiting, and tells the world what it saw. */
const looks: Program = function* looks() {
  const found = yield* perform<'select'>({
    kind: 'select',
    database: 'shop',
    inTransaction: false,
    query: { table: 'notes', where: {} },
    waits: false,
    lock: 'none',
    belowHorizon: 'transaction_id',
  });
  const count = found.ok ? found.value.length : -1;
  yield* sendMail('post-office', { to: 'me', about: 'notes', subject: String(count), eventId: count }, []);
  yield* forEver();
  return finished;
};

const ends: readonly (readonly [how: string, isKept: boolean, faults: Readonly<Record<string, number>>])[] = [
  ['a rollback', false, {}],
  ['a commit', true, {}],
  ['the death of its process', true, { crash: 1 }],
  ['a lost connection', true, { refused: 1 }],
];

test.each(ends)(
  '[E3] [D21] %s of a transaction that writes nothing which is read lets others read further all the same',
  (_, isKept, faults) => {
    const definition = smallSystem({
      // One that is not decided before all has been looked at.
      properties: [effectOnce],
      databases: [stampedShop],
      programs: {
        // It writes another table, and only its being open is seen.
        older: inside((open) => open.insert('tickets', {}), isKept),
        younger: inside((open) => open.insert('notes', {}), true),
        looks,
      },
    });
    const stage = openStage(definition);
    stage.actUpTo('older', isKept ? 'commit' : 'rollback');
    stage.actOn('younger');
    const bounds = { ...usualBounds, commandCount: 0, faults, faultCountMax: 1 };
    const { properties } = createMachine(definition).definition;
    const problem = { definition, start: stage.now(), workload: [], properties, bounds };
    const full = searchFully(problem);
    expect(full.said.rests.size).toBeGreaterThan(1);
    expect(searchReduced(problem)?.said).toEqual(full.said);
  },
);
