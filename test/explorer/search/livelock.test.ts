import { expect, test } from 'vitest';
import type { SoFar } from '../../../src/explorer/search/account.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { explore } from '../../../src/explorer/search/explore.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { publish, putRow } from '../../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import type { Property } from '../../../src/kernel/properties/property.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';

/** Kept wherever one looks: it is broken by never coming to rest alone. */
const inTheEnd: Property = {
  id: 'in-the-end',
  kind: 'eventually',
  initial: {},
  observe: (state) => state,
  judge: () => ({ kind: 'kept' }),
};
const always: Property = { ...inTheEnd, id: 'always', kind: 'always' };

/** Refused once, it writes one thing and the other in turn for ever. */
const circles: Program = function* circles({ turn }) {
  if (typeof turn !== 'number') {
    const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
    return sent.ok ? finished : next({ turn: 0 });
  }
  yield* putRow('ledger', 'accounts', { id: 1, owner: 'me', balance: turn });
  return next({ turn: 1 - turn });
};

/** Refused, it tries again: it may go round, but a way out is always there. */
const insists: Program = function* insists() {
  const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
  return sent.ok ? finished : next({});
};

function explored(
  program: Program,
  refusedCount: number,
  isReduced: boolean,
  goesOn?: (soFar: SoFar) => boolean,
) {
  const definition = smallSystem({ programs: { daemon: program }, properties: [inTheEnd, always] });
  const start = createMachine(definition).initial;
  const bounds = { ...usualBounds, commandCount: 0, faults: { refused: refusedCount } };
  const { properties } = definition;
  return explore({ definition, start, workload: [], properties, bounds }, { isReduced }, goesOn).verdicts;
}

const searches = [
  ['reduced', true],
  ['full', false],
] as const;

test.each(searches)(
  '[K8] what comes to rest no more breaks what is promised for the end, %s',
  (_, isReduced) => {
    const [end, rest] = explored(circles, 1, isReduced);
    expect(end).toMatchObject({
      kind: 'broken',
      isShortest: true,
      counterexample: { why: 'never-rests', length: 1, moves: [{ op: 'publish', outcome: 'refused' }] },
    });
    expect(rest).toEqual({ property: 'always', kind: 'holds' });
  },
);

test.each(searches)('[K8] what may go round but has a way out keeps it, %s', (_, isReduced) => {
  for (const verdict of [...explored(circles, 0, isReduced), ...explored(insists, 2, isReduced)])
    expect(verdict.kind).toBe('holds');
});

/** Goes round through so many worlds that a search tells more than once how far it is. */
const wideCircles: Program = function* wideCircles({ turn }) {
  if (typeof turn !== 'number') {
    const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
    return sent.ok ? finished : next({ turn: 0 });
  }
  yield* putRow('ledger', 'accounts', { id: 1, owner: 'me', balance: turn });
  return next({ turn: (turn + 1) % 7_000 });
};

test('[E4] stopped while it looks for what never rests, it is undecided about the end alone', () => {
  const verdicts = explored(wideCircles, 1, false, ({ stage }) => stage !== 'circles');
  expect(verdicts).toEqual([
    { property: 'in-the-end', kind: 'undecided', limit: 'stopped' },
    { property: 'always', kind: 'holds' },
  ]);
});
