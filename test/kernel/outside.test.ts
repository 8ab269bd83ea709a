import { describe, expect, test } from 'vitest';
import { faultKindOf } from '../../src/kernel/faults/fault-kind.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import {
  awaitReply,
  publish,
  recall,
  rememberOnce,
  reply,
  sendMail,
  sendRequest,
} from '../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import { hashWorld } from '../../src/kernel/world/component.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import { placeOf } from '../../src/scenarios/topology/place.ts';
import { anEvent } from '../support/an-event.ts';
import { aReply } from '../support/message-scripts.ts';
import { opSamples } from '../support/op-samples.ts';
import { smallSystem } from '../support/small-system.ts';
import { openStage, type Stage } from '../support/stage.ts';

const request = {
  id: 'answer-1',
  intent: 'answer-1',
  command: { type: 'Track', aggregateType: 'Account', aggregateId: 'a', data: {} },
};

/** The system with one of its daemons outside, and a link to the service. */
function outside(programs: Readonly<Record<string, Program>>): SystemDefinition {
  const system = smallSystem({
    programs,
    groups: [{ id: 'readers', topics: ['Topic'], members: Object.keys(programs) }],
  });
  return {
    ...system,
    places: system.places.map((place) => (place.id === 'actor' ? placeOf('actor', 'outside') : place)),
    links: [...system.links, { from: 'actor', to: 'service' }],
  };
}

function at(kind: string, program: Program): Stage {
  const stage = openStage(outside({ actor: program }));
  stage.actUpTo('actor', kind);
  return stage;
}

describe('what an outside system says', () => {
  test.each(opSamples)('[S9] [O1] comes twice where it is a request or a message: $kind $where', (sample) => {
    const { kind, faults, program } = sample;
    const mayComeTwice = kind === 'request' || kind === 'publish';
    const [, ...found] = at(kind, program).outcomes('actor');
    const usual = kind === 'await-decision' ? faults.slice(1) : faults;
    expect(found).toEqual(mayComeTwice ? [...usual, 'twice'] : usual);
  });

  test('[S9] [O4] costs a redelivery, and who has been told twice has two handlers at work', () => {
    const stage = at('request', function* actor() {
      yield* sendRequest('service', request);
      yield* awaitReply('service', request.id);
      return finished;
    });
    expect(stage.act('actor', 'twice')).toEqual({ ok: true, value: null });
    expect(stage.now().faultsUsed).toEqual({ redelivery: 1 });
    expect(hashWorld(stage.now())).toEqual(stage.now().hash);
    const handlers = Object.keys(stage.now().activations).filter((id) => id.startsWith('service:'));
    expect(handlers).toEqual(['service:answer-1', 'service:answer-1#2']);
    // The second is answered, too, but nobody waits for that.
    stage.actOn('service:answer-1#2');
    expect(stage.natural('actor')).toBeNull();
    stage.actOn('service:answer-1');
    expect(stage.act('actor')).toEqual({ ok: true, value: { kind: 'conflict' } });
  });

  test('[S9] [B5] in the broker it is two records of one message, published once as far as promises know', () => {
    const stage = at('publish', function* actor() {
      yield* publish('broker', 'Topic', 'k', aReply(7, 1));
      return finished;
    });
    stage.act('actor', 'twice');
    const log = Object.values(stage.now().brokers['broker']?.partitions ?? {});
    expect(new Set(log.map(({ size }) => size))).toEqual(new Set([0, 2]));
    expect(stage.entries().at(-1)?.facts).toMatchObject([{ kind: 'message-published', message: { id: 7 } }]);
    expect(faultKindOf(stage.entries().at(-1)?.move ?? { kind: 'crash', place: '' })).toBe('redelivery');
  });

  test('[S9] [K13] nobody within the system says anything twice', () => {
    const programs: Readonly<Record<string, Program>> = {
      *relay() {
        yield* publish('broker', 'Topic', 'k', anEvent(1));
        return finished;
      },
    };
    const stage = openStage(outside(programs));
    expect(stage.outcomes('relay')).not.toContain('twice');
    const [move] = stage.machine.natural(stage.now());
    expect(move?.kind).toBe('op');
    if (move?.kind === 'op')
      expect(stage.machine.step(stage.now(), { ...move, outcome: 'twice' }).ok).toBe(false);
  });

  test('[S9] nor does an answer that somebody waits for come twice: whoever has it has gone on', () => {
    const stage = at('reply', function* actor() {
      yield* reply('client', 'client:c1', 'r1', { kind: 'conflict' });
      yield* sendMail('post-office', { to: 'me', about: 'a', subject: 's', eventId: 1 }, []);
      return finished;
    });
    expect(stage.outcomes('actor')).toEqual(['done', 'reply-lost']);
  });
});

describe('what is kept once', () => {
  const done: Fact = { kind: 'outside-effect', system: 'actor', intent: 'c1', step: 'Submit' };
  const keeps = (option: string): Program =>
    function* keeps() {
      yield* rememberOnce('r1', { option }, [done]);
      yield* recall('r1');
      return finished;
    };

  test('[S9] [S3] stays as it is: the second is handed what is there, and nothing becomes true again', () => {
    const system = outside({ actor: keeps('confirm'), other: keeps('reject') });
    const stage = openStage({
      ...system,
      daemons: system.daemons.map((daemon) =>
        daemon.place === 'other' ? { ...daemon, place: 'actor', number: 2 } : daemon,
      ),
    });
    expect(stage.act('actor')).toEqual({ ok: true, value: null });
    expect(stage.entries().at(-1)?.facts).toEqual([done]);
    expect(stage.act('actor:2')).toEqual({ ok: true, value: { option: 'confirm' } });
    expect(stage.entries().at(-1)?.facts).toEqual([]);
    for (const who of ['actor', 'actor:2'])
      expect(stage.act(who)).toEqual({ ok: true, value: { option: 'confirm' } });
  });

  test('[S9] an outside system keeps it whatever happens: it can be cut off, and does not crash', () => {
    const stage = openStage(outside({ actor: keeps('confirm') }));
    stage.act('actor');
    expect(stage.machine.step(stage.now(), { kind: 'crash', place: 'actor' }).ok).toBe(false);
    stage.move({ kind: 'take-down', place: 'actor' });
    stage.move({ kind: 'recover', place: 'actor' });
    expect(stage.act('actor')).toEqual({ ok: true, value: { option: 'confirm' } });
  });
});
