import { describe, expect, test } from 'vitest';
import { sagaStream } from '../../src/system/coordinating/saga-stream.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { orchestration } from '../support/orchestration.ts';
import { cancelOrder, createOrder, sagaProblem, type SagaQuestion } from '../support/saga-stage.ts';

/** What is broken, in all worlds within the bounds, with and without the reduction. */
function brokenIn(question: SagaQuestion): readonly string[] {
  const { kind, full, reduced } = compareSearches(sagaProblem({ topology: orchestration, ...question }));
  expect(kind, 'the reduced search comes to the same worlds at rest and the same verdicts').toBe('same');
  expect(reduced?.stateCount).toBeLessThan(full.stateCount / 2);
  return [...full.brokenAt.keys()].toSorted();
}

const twice = { consuming: 'naive', recognising: 'unrecognised' } as const;

const questions: readonly (readonly [string, SagaQuestion, readonly string[]])[] = [
  ['an order within the limit', {}, []],
  ['an order over the limit', { commands: [createOrder(600)] }, []],
  ['a saga that is a stream', { topology: (chosen) => orchestration(chosen, sagaStream) }, []],
  ['a crash of anybody', { faults: { crash: 1 } }, []],
  ['a message that is delivered again', { faults: { redelivery: 1 } }, []],
  ['a reply that is lost', { faults: { 'reply-lost': 1 } }, []],
  [
    'a reply that is forgotten, and its command recognised',
    { slots: { publishing: 'after-commit' }, faults: { crash: 1 } },
    ['saga-consistent'],
  ],
  [
    'commands that nobody recognises',
    { slots: twice, commands: [createOrder(600)], faults: { redelivery: 1 } },
    ['command-once'],
  ],
];

describe('an orchestration of two services by commands and replies', () => {
  test.each(questions)('[P15] [M3] %s: what breaks, and nothing else does', (_what, question, broken) => {
    expect(brokenIn(question)).toEqual(broken);
  });
});
