import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/kernel/terms/message.ts';
import {
  awaitReachable,
  awaitReply,
  publish,
  reply,
  sendMail,
  sendRequest,
  tell,
} from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem, type SmallParts } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const command = { type: 'Do', aggregateType: 'Thing', aggregateId: 't', data: {} };
const asked = (id: string) => ({ id, intent: 'c1', command });

function withClient(parts: SmallParts = {}): Stage {
  const stage = openStage(smallSystem(parts));
  stage.move({ kind: 'send', intent: 'c1', to: 'service', command });
  return stage;
}

describe('request, reply and await-reply', () => {
  test('[C1] a request begins a handler, and the answer that it gives is heard', () => {
    const stage = withClient();
    stage.act('client:c1');
    expect(stage.now().activations['service:c1']).toMatchObject({
      place: 'service',
      args: { request: asked('c1'), receiver: 'client:c1', replyTo: 'client' },
    });
    expect(stage.natural('client:c1')).toBeNull();
    stage.act('service:c1');
    expect(stage.act('client:c1')).toEqual({ ok: true, value: { kind: 'conflict' } });
    expect(stage.now().requests).toEqual({});
    expect(stage.now().activations).toEqual({});
  });

  test('[C1] an unreachable service begins no handler', () => {
    const stage = withClient();
    stage.move({ kind: 'take-down', place: 'service' });
    expect(stage.act('client:c1')).toEqual({ ok: false, failure: 'refused' });
    expect(stage.now().activations).toEqual({});
  });

  const impatient: Program = function* impatient() {
    yield* sendRequest('service', asked('r1'));
    yield* sendRequest('service', asked('r1'));
    yield* awaitReply('service', 'r1');
    return finished;
  };

  test('[C1] a second request with the same id gets a handler of its own, which alone is heard', () => {
    const stage = withClient({ client: impatient });
    stage.act('client:c1');
    stage.act('client:c1');
    expect(Object.keys(stage.now().activations)).toEqual(['client:c1', 'service:r1', 'service:r1#2']);
    stage.act('service:r1');
    expect(stage.natural('client:c1')).toBeNull();
    stage.act('service:r1#2');
    expect(stage.natural('client:c1')).toBe('done');
  });

  test('[C1] the answer to an earlier request is not taken for the one that is awaited', () => {
    const twoRequests: Program = function* twoRequests() {
      yield* sendRequest('service', asked('r1'));
      yield* sendRequest('service', asked('r2'));
      yield* awaitReply('service', 'r2');
      return finished;
    };
    const stage = withClient({ client: twoRequests });
    stage.act('client:c1');
    stage.act('service:r1');
    stage.act('client:c1', 'request-lost');
    expect(stage.outcomes('client:c1')).toEqual(['timed-out']);
    expect(stage.act('client:c1')).toEqual({ ok: false, failure: 'timed-out' });
  });

  test('[K9] waiting for an answer that can still come does not time out by itself', () => {
    const stage = withClient();
    stage.act('client:c1');
    expect(stage.natural('client:c1')).toBeNull();
    stage.move({ kind: 'take-down', place: 'service' });
    stage.move({ kind: 'cut', link: 'client->service' });
    expect(stage.natural('client:c1')).toBeNull();
  });

  test('[K9] [O4] an early time-out is a fault, and the answer that comes later finds nobody', () => {
    const stage = withClient();
    stage.act('client:c1');
    expect(stage.act('client:c1', 'timed-out')).toEqual({ ok: false, failure: 'timed-out' });
    expect(stage.now().faultsUsed).toEqual({ 'early-time-out': 1 });
    expect(Object.keys(stage.now().activations)).toEqual(['service:c1']);
    expect(stage.act('service:c1')).toEqual({ ok: true, value: null });
    expect(stage.now().requests).toEqual({});
  });

  test('[K9] [O4] an answer that is there is heard: nothing times out early then', () => {
    const stage = withClient();
    stage.act('client:c1');
    stage.act('service:c1');
    expect(stage.outcomes('client:c1')).toEqual(['done']);
  });

  test.each<readonly [how: string, strike: (stage: Stage) => void]>([
    ['the reply was lost', (stage) => stage.act('service:c1', 'reply-lost')],
    ['the handler has crashed', (stage) => stage.move({ kind: 'crash', place: 'service' })],
    [
      'the link was cut when the reply went out',
      (stage) => {
        stage.move({ kind: 'cut', link: 'client->service' });
        stage.act('service:c1');
      },
    ],
    [
      'the service was away when it replied',
      (stage) => {
        stage.move({ kind: 'take-down', place: 'service' });
        stage.act('service:c1');
      },
    ],
  ])('[K9] [O2] waiting for an answer times out where %s', (_, strike) => {
    const stage = withClient();
    stage.act('client:c1');
    strike(stage);
    const { faultsUsed } = stage.now();
    expect(stage.outcomes('client:c1')).toEqual(['timed-out']);
    expect(stage.act('client:c1')).toEqual({ ok: false, failure: 'timed-out' });
    expect(stage.now().faultsUsed).toEqual(faultsUsed);
  });

  test('[K9] a lost request makes its sender time out at once', () => {
    const stage = withClient();
    expect(stage.act('client:c1', 'request-lost')).toEqual({ ok: false, failure: 'timed-out' });
  });

  test('a reply to a sender that has gone on is heard by nobody', () => {
    const answer: Answer = { kind: 'conflict' };
    const late: Program = function* late() {
      yield* reply('client', 'client:gone', 'r1', answer);
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { late } }));
    expect(stage.act('late')).toEqual({ ok: true, value: null });
    expect(stage.now().requests).toEqual({});
  });
});

describe('send-mail, await-reachable and tell', () => {
  const mailThenPublish: Program = function* mailThenPublish() {
    yield* tell('relay', 'start', { mail: 1 });
    yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 }, [
      { kind: 'mail-sent', subscriber: 'me', eventId: 1 },
    ]);
    yield* awaitReachable('broker');
    yield* publish('broker', 'Topic', 'k', anEvent(1));
    return finished;
  };

  test('[C2] a letter stays sent when its sender crashes', () => {
    const stage = openStage(smallSystem({ programs: { mailThenPublish } }));
    stage.actUpTo('mailThenPublish', 'await-reachable');
    stage.move({ kind: 'crash', place: 'mailThenPublish' });
    stage.move({ kind: 'recover', place: 'mailThenPublish' });
    stage.actOn('mailThenPublish');
    expect(stage.now().mails['post-office']?.size).toBe(2);
  });

  test('[C2] a letter whose reply is lost is sent, and the fact of it is true', () => {
    const stage = openStage(smallSystem({ programs: { mailThenPublish } }));
    stage.act('mailThenPublish');
    stage.act('mailThenPublish', 'reply-lost');
    expect(stage.now().mails['post-office']?.size).toBe(1);
    expect(stage.entries().at(-1)?.facts).toEqual([{ kind: 'mail-sent', subscriber: 'me', eventId: 1 }]);
  });

  test('[K5] backing off waits as long as the place is away or the link to it is cut', () => {
    const stage = openStage(smallSystem({ programs: { mailThenPublish } }));
    stage.actUpTo('mailThenPublish', 'await-reachable');
    const waits = (): boolean => stage.outcomes('mailThenPublish').length === 0;
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(waits()).toBe(true);
    stage.move({ kind: 'cut', link: 'mailThenPublish->broker' });
    stage.move({ kind: 'recover', place: 'broker' });
    expect(waits()).toBe(true);
    stage.move({ kind: 'mend', link: 'mailThenPublish->broker' });
    expect(waits()).toBe(false);
  });

  test('[K10] a tell has one outcome, hands back nothing and changes nothing but its process', () => {
    const stage = openStage(smallSystem({ programs: { mailThenPublish } }));
    for (const place of ['broker', 'post-office'] as const) stage.move({ kind: 'take-down', place });
    const { activations: _, hash: __, ...before } = stage.now();
    expect(stage.outcomes('mailThenPublish')).toEqual(['done']);
    expect(stage.act('mailThenPublish')).toEqual({ ok: true, value: null });
    expect(stage.now()).toMatchObject(before);
    expect(stage.entries().at(-1)).toMatchObject({
      to: null,
      op: { actor: 'relay', step: 'start', about: { mail: 1 } },
    });
  });
});
