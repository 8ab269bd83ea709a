import { expect, test } from 'vitest';
import { publish } from '../../../src/kernel/language/ops.ts';
import { finished, perform, type Program } from '../../../src/kernel/language/process.ts';
import { effectOnce } from '../../../src/kernel/properties/effect-once.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const applied: Fact = { kind: 'event-applied', subscriber: 'me', event: anEvent(1) };
const applyTwice: Program = function* applyTwice() {
  for (const _ of [1, 2, 3])
    yield* perform<'send-mail'>({
      kind: 'send-mail',
      to: 'post-office',
      mail: { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 },
      facts: [applied],
    });
  yield* publish('broker', 'Topic', 'k', anEvent(1));
  return finished;
};

test('[P7] the entry of the move that broke a promise names it, and no later one does', () => {
  const stage = openStage(smallSystem({ programs: { applyTwice }, properties: [effectOnce] }));
  stage.actOn('applyTwice');
  expect(stage.entries().map(({ broke }) => broke)).toEqual([[], ['effect-once'], [], []]);
});

test('[P1] a fact of an op without effect never becomes true', () => {
  const stage = openStage(smallSystem({ programs: { applyTwice }, properties: [effectOnce] }));
  stage.act('applyTwice');
  stage.act('applyTwice', 'request-lost');
  expect(stage.entries().at(-1)).toMatchObject({ facts: [], broke: [] });
  stage.act('applyTwice', 'reply-lost');
  expect(stage.entries().at(-1)).toMatchObject({ facts: [applied], broke: ['effect-once'] });
});
