import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../src/kernel/terms/cause.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { commandOnce } from '../../../src/kernel/properties/command-once.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const committed = (id: number, group: number, cause: Cause = 'c1', aggregateId = 'thing-1'): Fact => ({
  kind: 'event-committed',
  event: anEvent(id, { aggregateId }),
  basedOn: id - 1,
  cause,
  group,
});

describe('command-once', () => {
  test('[P12] one commit may have several events, and one intent several streams', () => {
    const facts = [committed(1, 1), committed(2, 1), committed(3, 3, 'c1', 'thing-2'), committed(4, 4, 'c2')];
    expect(watch(commandOnce, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P12] a second commit of one intent in one stream breaks it, and the intent is the culprit', () => {
    expect(watch(commandOnce, [committed(1, 1), committed(2, 2, 'c2'), committed(3, 3)])).toMatchObject({
      underWay: { kind: 'broken', culprits: [{ kind: 'command', intent: 'c1' }] },
      brokeAt: [2],
    });
  });

  test('[P12] so does a second reaction to one message in one stream, and the message is the culprit', () => {
    const facts = [
      committed(8, 8, 7),
      committed(9, 9, 7, 'thing-2'),
      committed(10, 10, '7'),
      committed(11, 11, 7),
    ];
    const trouble = { kind: 'reacted-to-twice' };
    expect(watch(commandOnce, facts)).toMatchObject({
      underWay: { kind: 'broken', culprits: [{ kind: 'event', eventId: 7, type: null, trouble }] },
      brokeAt: [3],
    });
  });

  test('[P12] [M3] two handlers that react to one message do two things, and each may do so once', () => {
    const by = (handler: string, id: number): Fact => ({ ...committed(id, id, 7), handler }) as Fact;
    expect(watch(commandOnce, [by('one', 8), by('other', 9)])).toMatchObject({ brokeAt: [] });
    expect(watch(commandOnce, [by('one', 8), by('other', 9), by('one', 10)])).toMatchObject({ brokeAt: [2] });
  });
});
