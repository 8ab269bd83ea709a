import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../src/kernel/terms/cause.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { Answer } from '../../../src/kernel/terms/message.ts';
import { answeredTruly } from '../../../src/kernel/properties/answered-truly.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const committed = (cause: Cause): Fact => ({
  kind: 'event-committed',
  event: anEvent(1),
  basedOn: 0,
  cause,
  group: 1,
});
const accepted: Answer = { kind: 'accepted', aggregateId: 'thing-1', version: 1 };
const answered = (intent: string, answer: Answer = accepted): Fact => ({
  kind: 'command-answered',
  intent,
  answer,
});

describe('answered-truly', () => {
  test('[P13] "done" of what is committed is true, also where it is said twice', () => {
    const facts = [committed('c1'), answered('c1'), answered('c1')];
    expect(watch(answeredTruly, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P13] "done" of what is not committed breaks it, even if it is committed afterwards', () => {
    const facts = [committed('c2'), answered('c1'), committed('c1')];
    expect(watch(answeredTruly, facts)).toMatchObject({
      atRest: { kind: 'broken', culprits: [{ kind: 'command', intent: 'c1' }] },
      brokeAt: [1],
    });
  });

  test('[P13] nobody waits to be told of what a message leads to', () => {
    expect(watch(answeredTruly, [committed(7)]).world.monitors['answered-truly']).toEqual(
      answeredTruly.initial,
    );
  });

  const early = (intent: string): Fact => ({
    kind: 'command-answered',
    intent,
    answer: accepted,
    by: 'handler',
  });
  const ended = (owner: string): Fact => ({ kind: 'transaction-ended', owner });

  test('[P13] "done" from inside a transaction is true where that commits', () => {
    const facts = [early('c1'), ended('somebody else'), committed('c1'), ended('handler')];
    expect(watch(answeredTruly, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P13] and untrue as soon as it has ended otherwise', () => {
    const facts = [early('c1'), ended('handler'), committed('c1')];
    expect(watch(answeredTruly, facts)).toMatchObject({
      atRest: { kind: 'broken', culprits: [{ kind: 'command', intent: 'c1' }] },
      brokeAt: [1],
    });
  });

  test('[P13] an answer that is no "done" promises nothing', () => {
    const facts = [
      answered('c1', { kind: 'conflict' }),
      answered('c2', { kind: 'failed', reason: 'refused' }),
    ];
    expect(watch(answeredTruly, facts).atRest).toEqual({ kind: 'kept' });
  });
});
