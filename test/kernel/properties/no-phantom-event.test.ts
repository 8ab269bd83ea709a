import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { publish } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { noPhantomEvent } from '../../../src/kernel/properties/no-phantom-event.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const published = (id: number, by: string | null): Fact => ({
  kind: 'event-published',
  event: anEvent(id),
  by,
});
const ended = (owner: string): Fact => ({ kind: 'transaction-ended', owner });
const committed = (id: number): Fact => ({
  kind: 'event-committed',
  event: anEvent(id),
  basedOn: id - 1,
  cause: 'c1',
  group: id,
});
const culprit = (id: number) => ({
  kind: 'event',
  eventId: id,
  type: 'Happened',
  trouble: { kind: 'never-committed' },
});

describe('no-phantom-event', () => {
  test('[P8] what is committed, before or after it is published, is no phantom', () => {
    const facts = [published(1, 'a'), committed(1), ended('a'), published(1, null)];
    expect(watch(noPhantomEvent, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P8] while the transaction that decided it is open an event may still become true', () => {
    expect(watch(noPhantomEvent, [published(1, 'a'), ended('b')]).underWay).toEqual({ kind: 'kept' });
  });

  test('[P8] its transaction ends without it: a phantom, and nobody else’s event', () => {
    const facts = [published(1, 'a'), published(2, 'b'), ended('a'), committed(2), ended('b')];
    expect(watch(noPhantomEvent, facts)).toMatchObject({
      atRest: { kind: 'broken', culprits: [culprit(1)] },
      brokeAt: [2],
    });
  });

  test('[P8] published where no transaction is open any more, it is a phantom at once', () => {
    expect(watch(noPhantomEvent, [published(1, null)])).toMatchObject({
      underWay: { kind: 'broken', culprits: [culprit(1)] },
      brokeAt: [0],
    });
  });
});

describe('a process that publishes from inside its transaction', () => {
  const early: Program = function* early() {
    const transaction = transactionOn('shop');
    yield* transaction.begin();
    yield* publish('broker', 'Topic', 'k', anEvent(1));
    yield* transaction.put('accounts', { id: 'a', owner: 'me', balance: 0 }, [committed(1)]);
    yield* transaction.commit();
    return finished;
  };
  const open = () => openStage(smallSystem({ programs: { early }, properties: [noPhantomEvent] }));
  const broke = (stage: ReturnType<typeof open>) => stage.entries().flatMap((entry) => entry.broke);

  test('[P8] has told the truth once it commits', () => {
    const stage = open();
    stage.actOn('early');
    expect(broke(stage)).toEqual([]);
  });

  test.each([
    ['early', 'put'],
    ['shop-database', 'commit'],
  ])('[P8] has told of a phantom where %s crashes before its %s', (place, kind) => {
    const stage = open();
    stage.actUpTo('early', kind);
    expect(stage.move({ kind: 'crash', place }).broke).toEqual(['no-phantom-event']);
  });

  test('[P8] tells of a phantom where its transaction was lost already', () => {
    const stage = open();
    stage.actUpTo('early', 'publish');
    stage.move({ kind: 'crash', place: 'shop-database' });
    expect(broke(stage)).toEqual([]);
    stage.act('early');
    expect(broke(stage)).toEqual(['no-phantom-event']);
  });

  test('[P8] tells of a phantom where the reply to the publish is lost and it gives up', () => {
    const stage = open();
    stage.actUpTo('early', 'publish');
    stage.act('early', 'reply-lost');
    stage.move({ kind: 'crash', place: 'early' });
    expect(broke(stage)).toEqual(['no-phantom-event']);
  });
});
