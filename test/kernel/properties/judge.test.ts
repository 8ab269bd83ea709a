import { expect, test } from 'vitest';
import { judge } from '../../../src/kernel/properties/observe.ts';
import type { Culprit, Property } from '../../../src/kernel/properties/property.ts';
import { emptyWorld } from '../../../src/kernel/world/component.ts';

const person: Culprit = { kind: 'person', by: 'planner', subject: 'booking-1' };
const other: Culprit = { kind: 'command', intent: 'c1' };

const waitingFor = (culprits: readonly Culprit[]): Property => ({
  id: 'waits',
  kind: 'eventually',
  initial: {},
  observe: (state) => state,
  judge: () => ({ kind: 'waiting', for: culprits }),
});

test.each<readonly [string, readonly Culprit[], atRest: 'broken' | 'waiting']>([
  ['nobody', [], 'broken'],
  ['what nobody owes any more', [other], 'broken'],
  ['a person', [person], 'waiting'],
  ['several people', [person, { ...person, subject: 'booking-2' }], 'waiting'],
  ['a person and something else', [person, other], 'broken'],
])(
  '[K7] [S10] at rest a promise that waits for people alone waits on, and any other is broken: %s',
  (_, culprits, atRest) => {
    const property = waitingFor(culprits);
    expect(judge(property, emptyWorld, false).kind).toBe('waiting');
    expect(judge(property, emptyWorld, true).kind).toBe(atRest);
  },
);
