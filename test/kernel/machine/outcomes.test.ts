import { describe, expect, test } from 'vitest';
import { meanings } from '../../../src/kernel/meanings/table.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { opSamples, type OpSample } from '../../support/op-samples.ts';
import { smallSystem, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

function stageFor({ kind, program }: OpSample): Stage {
  const stage = openStage(
    smallSystem({
      programs: { actor: program },
      groups: [{ id: 'readers', topics: ['Topic'], members: ['actor'] }],
    }),
  );
  stage.actUpTo('actor', kind);
  return stage;
}

/** Everything that the actor could call, away at once. */
function cutOff(stage: Stage): void {
  for (const { from, to } of stage.machine.definition.links)
    if (from === 'actor') stage.move({ kind: 'cut', link: `${from}->${to}` });
  stage.move({ kind: 'take-down', place: 'service' });
}

const waiting = new Set(['poll', 'watch', 'await-reachable', 'await-decision', 'await-timer']);
const local = new Set([
  'await-fix',
  'await-publishable',
  'tell',
  'begin',
  'rollback',
  'choose',
  'recall',
  'remember',
]);
/** How they end without a fault, where that is not that they are done. */
const ends = new Map([
  ['await-reply', 'timed-out'],
  ['await-decision', undefined],
]);

describe('outcomes', () => {
  test('[O1] every kind of op has a sample', () => {
    expect(new Set(opSamples.map(({ kind }) => kind))).toEqual(new Set(Object.keys(meanings)));
  });

  test.each(opSamples)('[O1] $kind $where may end by a fault as $faults', (sample) => {
    const [natural, ...faults] = stageFor(sample).outcomes('actor');
    expect(natural).toBe(ends.has(sample.kind) ? ends.get(sample.kind) : 'done');
    expect(faults).toEqual(sample.faults);
  });

  // A reply goes to the client, to which the actor has no link.
  test.each(opSamples.filter(({ kind }) => kind !== 'reply'))(
    '[O2] $kind $where fails by itself, or waits, where its place is away',
    (sample) => {
      const stage = stageFor(sample);
      cutOff(stage);
      const outcomes = stage.outcomes('actor');
      if (waiting.has(sample.kind)) expect(outcomes).toEqual([]);
      else if (local.has(sample.kind)) expect(outcomes).toEqual(['done']);
      else if (sample.kind === 'await-reply') expect(outcomes).toEqual(['timed-out']);
      else if (sample.where === 'in a transaction' && sample.kind !== 'commit')
        expect(outcomes).toEqual(['connection-lost']);
      else expect(outcomes).toEqual(['refused']);
      const before = stage.now().faultsUsed;
      stage.actOn('actor', 1);
      expect(stage.now().faultsUsed).toEqual(before);
    },
  );

  test.each(opSamples.filter(({ faults }) => faults.includes('refused')))(
    '[O3] $kind $where: a refusal and a lost request have no effect, a lost reply hides one',
    (sample) => {
      const after = (outcome: 'done' | 'refused' | 'request-lost' | 'reply-lost') => {
        const stage = stageFor(sample);
        const before = stage.now();
        const result = stage.act('actor', outcome);
        const { databases, brokers, mails, requests } = stage.now();
        return { result, before, shared: { databases, brokers, mails, requests } };
      };
      const nothing = after('refused');
      expect(nothing.result).toEqual({ ok: false, failure: 'refused' });
      const { databases, brokers, mails, requests } = nothing.before;
      if (sample.kind !== 'commit') {
        expect(nothing.shared).toEqual({ databases, brokers, mails, requests });
        expect(after('request-lost').shared).toEqual(nothing.shared);
      }
      expect(after('request-lost').result).toEqual({ ok: false, failure: 'timed-out' });
      if (!sample.faults.includes('reply-lost')) return;
      expect(after('reply-lost').result).toEqual({ ok: false, failure: 'timed-out' });
      expect(after('reply-lost').shared).toEqual(after('done').shared);
    },
  );

  test('[O4] a lost connection inside a transaction costs a refusal', () => {
    const [sample] = opSamples.filter(({ kind, where }) => kind === 'put' && where !== 'alone');
    if (sample === undefined) throw new Error('no sample');
    const stage = stageFor(sample);
    stage.act('actor', 'connection-lost');
    expect(stage.now().faultsUsed).toEqual({ refused: 1 });
  });
});

/** Takes the rows named, one after the other, in one transaction. */
const taking = (...ids: readonly string[]): Program =>
  function* take() {
    const transaction = transactionOn('shop');
    yield* transaction.begin();
    for (const id of ids) {
      const taken = yield* transaction.update('accounts', { where: { id }, set: { owner: 'taken' } });
      if (!taken.ok) {
        yield* transaction.rollback();
        return finished;
      }
    }
    yield* transaction.commit();
    return finished;
  };
const accounts = ['a', 'b', 'c', 'd'].map((id) => ({ id, owner: 'me', balance: 0 }));

describe('deadlocks', () => {
  const circle = (waiting: Program = taking('d')): Stage => {
    const stage = openStage(
      smallSystem({
        programs: { p: taking('d', 'a', 'b'), q: taking('b', 'c'), r: taking('c', 'a'), s: waiting },
      }),
      (world) => withRows(world, 'accounts', accounts),
    );
    for (const actor of ['p', 'q', 'r']) for (const _ of ['begin', 'first']) stage.act(actor);
    stage.act('p');
    stage.act('s');
    return stage;
  };

  test.each(['p', 'q', 'r'])(
    '[D6] in a circle of three %s can be the victim, and the others go on',
    (victim) => {
      const stage = circle();
      for (const member of ['p', 'q', 'r']) expect(stage.outcomes(member)).toEqual(['victim']);
      expect(stage.act(victim)).toEqual({ ok: false, failure: 'deadlock' });
      for (const member of ['p', 'q', 'r']) expect(stage.outcomes(member)).not.toContain('victim');
      expect(stage.now().faultsUsed).toEqual({});
      for (let round = 0; round < 4; round += 1) for (const actor of ['p', 'q', 'r', 's']) stage.actOn(actor);
      expect(stage.now().databases['shop']?.transactions).toEqual([]);
      expect(stage.rows('commit_log')).toHaveLength(4);
    },
  );

  test('[D6] who waits for a circle without being in it is no victim', () => {
    expect(circle().outcomes('s')).toEqual([]);
  });

  test('[D6] who stands in line for a row of the circle may have come first, and then is a member', () => {
    const stage = circle(taking('a'));
    for (const member of ['p', 'q', 'r', 's']) expect(stage.outcomes(member)).toEqual(['victim']);
    expect(stage.act('s')).toEqual({ ok: false, failure: 'deadlock' });
    // The others still wait for each other.
    for (const member of ['p', 'q', 'r']) expect(stage.outcomes(member)).toEqual(['victim']);
  });

  test('[D6] a line for a row whose holder waits for nobody is no circle, however long it is', () => {
    const names = Array.from({ length: 40 }, (_, index) => `p${String(index + 10)}`);
    const stage = openStage(
      smallSystem({ programs: Object.fromEntries(names.map((name) => [name, taking('a', 'b')])) }),
      (world) => withRows(world, 'accounts', accounts),
    );
    for (const name of names) stage.act(name);
    stage.act('p10');
    expect(names.slice(1).map((name) => stage.outcomes(name))).toEqual(names.slice(1).map(() => []));
  });

  test('[D6] a chain of waits is no circle', () => {
    const stage = openStage(
      smallSystem({ programs: { p: taking('a', 'b'), q: taking('b', 'c'), r: taking('c') } }),
      (world) => withRows(world, 'accounts', accounts),
    );
    for (const actor of ['r', 'q', 'p']) for (const _ of ['begin', 'first']) stage.act(actor);
    expect(['p', 'q', 'r'].map((actor) => stage.outcomes(actor)[0])).toEqual([undefined, undefined, 'done']);
  });
});
