import { describe, expect, test } from 'vitest';
import { finished, perform, type Program } from '../../../src/kernel/language/process.ts';
import { atomicOutbox } from '../../../src/kernel/properties/atomic-outbox.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const committed = (id: number): Fact => ({
  kind: 'event-committed',
  event: anEvent(id),
  basedOn: id - 1,
  cause: 'c1',
  group: id,
});
const outboxed = (eventId: number): Fact => ({ kind: 'event-outboxed', eventId });

/** A process that makes these facts true: each inner list in one transaction. */
function judged(...transactions: readonly (readonly Fact[])[]) {
  const writing: Program = function* writing() {
    for (const [number, facts] of transactions.entries()) {
      const transaction = transactionOn('shop');
      yield* transaction.begin();
      for (const [index, fact] of facts.entries())
        yield* transaction.put('accounts', { id: `${number}-${index}`, owner: 'me', balance: 0 }, [fact]);
      yield* transaction.commit();
    }
    yield* perform<'begin'>({ kind: 'begin', database: 'ledger' });
    return finished;
  };
  const stage = openStage(smallSystem({ programs: { writing }, properties: [atomicOutbox] }));
  stage.actOn('writing');
  return {
    judgement: judge(atomicOutbox, stage.now(), true),
    broke: stage.entries().filter(({ broke }) => broke.length > 0).length,
  };
}
const withoutRow = (eventId: number) => ({
  kind: 'event',
  eventId,
  type: 'Happened',
  trouble: { kind: 'without-outbox-row' },
});
const withoutEvent = (eventId: number) => ({
  kind: 'event',
  eventId,
  type: null,
  trouble: { kind: 'without-event' },
});

describe('atomic-outbox', () => {
  test('[P11] the same ids in both, per transaction, whichever is written first', () => {
    expect(
      judged([committed(1), outboxed(1)], [outboxed(2), outboxed(3), committed(3), committed(2)]),
    ).toEqual({
      judgement: { kind: 'kept' },
      broke: 0,
    });
  });

  test('[P11] an event without its row and a row without its event are culprits', () => {
    expect(judged([committed(1), outboxed(2)])).toEqual({
      judgement: { kind: 'broken', culprits: [withoutRow(1), withoutEvent(2)] },
      broke: 1,
    });
  });

  test('[P11] [P7] what comes in two transactions stays apart, although both halves are there in the end', () => {
    expect(judged([committed(1)], [outboxed(1)], [outboxed(2)], [committed(2)])).toEqual({
      judgement: { kind: 'broken', culprits: [withoutRow(1), withoutEvent(2)] },
      broke: 1,
    });
  });
});
