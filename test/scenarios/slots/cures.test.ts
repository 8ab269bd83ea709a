import { describe, expect, test } from 'vitest';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Slots } from '../../support/order-lab.ts';

const cure = (property: string, slots: Partial<Slots>) =>
  cureFor(property, { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 });

describe('cures', () => {
  test('a promise that a weak variant breaks has a cure', () => {
    expect(cure('no-lost-event', { publishing: 'after-commit' })).toEqual({
      slot: 'publishing',
      variant: 'outbox-polling',
    });
    expect(cure('effect-once', { consuming: 'naive' })).toEqual({ slot: 'consuming', variant: 'idempotent' });
    expect(cure('no-lost-update', { concurrency: 'none' })).toEqual({
      slot: 'concurrency',
      variant: 'optimistic',
    });
  });

  test.each([
    ['no-phantom-event', { publishing: 'inside-aggregate' }, 'outbox-polling'],
    ['no-early-event', { publishing: 'inside-aggregate' }, 'outbox-polling'],
    ['no-phantom-event', { publishing: 'inside-transaction' }, 'outbox-polling'],
    ['no-early-event', { publishing: 'inside-transaction' }, 'outbox-polling'],
    ['no-lost-event', { publishing: 'after-commit-reporting' }, 'outbox-polling'],
    ['no-lost-event', { publishing: 'after-commit-retrying' }, 'outbox-polling'],
    ['no-lost-event', { publishing: 'outbox-apart' }, 'outbox-polling'],
    ['atomic-outbox', { publishing: 'outbox-apart' }, 'outbox-polling'],
    ['no-lost-event', { publishing: 'flag-on-events' }, undefined],
    ['command-once', { publishing: 'after-commit-reporting', client: 'retry-new-id' }, 'retry-same-id'],
    ['no-lost-event', { publishing: 'cursor-polling' }, 'transaction-horizon'],
    ['no-lost-event', { publishing: 'cursor-giving-up' }, 'transaction-horizon'],
    ['no-lost-event', { publishing: 'cursor-waiting' }, 'transaction-horizon'],
    ['no-lost-event', { publishing: 'transaction-horizon' }, undefined],
    ['no-lost-event', { consuming: 'ack-first' }, 'idempotent'],
    ['no-lost-event', { consuming: 'dedupe-apart-mark-first' }, 'idempotent'],
    ['effect-once', { consuming: 'dedupe-apart-effect-first' }, 'idempotent'],
    ['in-order', { partitioning: 'round-robin' }, 'by-aggregate'],
    ['in-order', { relays: 'two-skip-locked' }, 'one'],
    ['in-order', { relays: 'two' }, undefined],
    ['effect-once', { relays: 'two', consuming: 'naive' }, 'idempotent'],
    ['command-once', { client: 'retry-same-id', recognising: 'unrecognised' }, 'by-triggering-event'],
    ['command-once', { client: 'retry-new-id' }, 'retry-same-id'],
    ['no-lost-event', { publishing: 'outbox-deleting' }, undefined],
    ['effect-once', { consuming: 'version-checked' }, 'row'],
    ['effect-once', { effect: 'row' }, undefined],
    ['in-order', { failing: 'dead-letter' }, 'sequenced-dead-letter'],
    ['in-order', { failing: 'block' }, undefined],
    ['no-stuck-message', { failing: 'block' }, 'dead-letter'],
    ['no-stuck-message', { failing: 'dead-letter' }, 'sequenced-dead-letter'],
    ['no-stuck-message', { failing: 'sequenced-dead-letter' }, undefined],
    ['no-lost-event', { publishing: 'log-tailing' }, undefined],
    [
      'no-lost-event',
      { publishing: 'log-tailing', 'position-order': 'before-publishing' },
      'after-publishing',
    ],
    ['in-order', { publishing: 'outbox-skipping' }, 'outbox-polling'],
    ['no-lost-event', { publishing: 'outbox-skipping', consuming: 'ack-first' }, 'idempotent'],
    ['effect-once', { publishing: 'outbox-batch', consuming: 'naive' }, 'idempotent'],
    ['in-order', { publishing: 'outbox-batch', relays: 'two-skip-locked' }, 'one'],
    ['no-lost-update', { concurrency: 'pessimistic' }, undefined],
    ['command-once', { client: 'once' }, undefined],
    ['answered-truly', { answering: 'answer-first' }, 'answer-last'],
    ['answered-truly', { concurrency: 'conflict-swallowed' }, 'unique-version'],
    ['answered-truly', {}, undefined],
    ['no-lost-update', { concurrency: 'unique-version' }, undefined],
    ['in-order', { members: 'in-flight' }, 'one-member'],
    ['no-lost-event', { members: 'in-flight' }, 'one-member'],
    ['effect-once', { consuming: 'check-first' }, 'row'],
    ['effect-once', { consuming: 'naive', effect: 'e-mail-recognised' }, 'idempotent'],
    ['effect-once', { consuming: 'insert-first', effect: 'e-mail-recognised' }, undefined],
  ])('%s with %o is cured by %s', (property, slots, variant) => {
    expect(cure(property, slots)?.variant).toBe(variant);
  });

  test('of a document is one that keeps it as a document', () => {
    const kept = { keeping: 'document', publishing: 'after-commit' };
    expect(cure('no-lost-event', kept)).toEqual({ slot: 'publishing', variant: 'outbox-in-document' });
    expect(cure('no-lost-event', { ...kept, publishing: 'outbox-in-document' })).toBeNull();
  });

  test('what is cured already, by the variant named or a stronger one, is offered nothing', () => {
    expect(cure('no-lost-update', { concurrency: 'optimistic-retry' })).toBeNull();
    expect(cure('no-lost-event', {})).toBeNull();
    expect(cure('something-happens', {})).toBeNull();
  });

  test('where several are lacking they are offered one after the other', () => {
    const slots = { publishing: 'after-commit', concurrency: 'none', consuming: 'naive' };
    expect(cure('read-model-correct', slots)?.slot).toBe('publishing');
    expect(cure('read-model-correct', { ...slots, publishing: 'outbox-polling' })?.slot).toBe('concurrency');
  });
});
