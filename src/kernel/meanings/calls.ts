import { present } from '../../base/assert.ts';
import { emptyMap, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import { startActivation } from '../world/activation.ts';
import { withComponent } from '../world/component.ts';
import { answered, aroundEffect, failed, ordinary, type Meaning, type Occasion } from './meaning.ts';
import { memoryName } from './memory.ts';
import type { Answer, Mail } from '../terms/message.ts';
import type { ActivationId, PlaceId } from '../terms/names.ts';
import { isPublishable } from './unpublishable.ts';
import type { PendingRequest, World } from '../world/world.ts';
import { isReachable, openTransactionOf } from './world-lookups.ts';

/**
 * Asks a service: begins a handler there. The answer comes later, as a message of its own. Of a request that comes
 * twice the sender waits for the first.
 */
export const request: Meaning<'request'> = {
  ...ordinary,
  place: ({ op }) => op.to,
  label: (op) => op.request.command.type,
  faults: () => ['refused', 'request-lost'],
  canComeTwice: true,
  perform: (occasion, outcome) =>
    aroundEffect(occasion.world, outcome, () => {
      const { world, op, actor } = occasion;
      const { handler, world: started } = beginHandler(occasion, world);
      const begun = outcome === 'twice' ? beginHandler(occasion, started).world : started;
      const pending = { requestId: op.request.id, handler, answer: null };
      return answered(withComponent(begun, 'requests', actor.id, pending), null, op.facts);
    }),
};

function beginHandler(
  { definition, op, actor }: Occasion<'request'>,
  world: World,
): { readonly handler: ActivationId; readonly world: World } {
  const program = present(definition.handlers[op.to], `a handler at ${op.to}`);
  const handler = freeName(world, `${op.to}:${op.request.id}`);
  const args = { request: op.request, receiver: actor.id, replyTo: actor.place };
  return { handler, world: startActivation(world, handler, op.to, program, args) };
}

/**
 * Waits for the answer. Times out by itself only if it can't come any more: the request or the reply
 * was lost, or the handler died; by a fault, while its request is still being handled (K9).
 */
export const awaitReply: Meaning<'await-reply'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.requestId,
  waits: () => true,
  isReady: (occasion) => {
    const pending = pendingOf(occasion);
    if (pending === null) return true;
    return pending.answer !== null || occasion.world.activations[pending.handler] === undefined;
  },
  faults: () => [],
  impatience: () => ['timed-out'],
  forced: (occasion) => ((pendingOf(occasion)?.answer ?? null) === null ? 'timed-out' : null),
  perform: (occasion, outcome) => {
    const { world, op, actor } = occasion;
    const answer = pendingOf(occasion)?.answer ?? null;
    const settled = withComponent(world, 'requests', actor.id, undefined);
    if (answer === null || outcome !== 'done') return failed(settled, 'timed-out');
    const known = keepVersion(settled, actor.place, op.keepsVersionAs, answer);
    const { intent: meant } = actor.args;
    const intent = typeof meant === 'string' ? meant : op.requestId;
    return answered(known, answer, [...(op.facts ?? []), { kind: 'answer-heard', intent, answer }]);
  },
};

/** What is done is known from the instant on in which it is heard; the highest version stays, in whichever order. */
function keepVersion(world: World, place: PlaceId, entry: string | undefined, answer: Answer): World {
  if (entry === undefined || answer.kind !== 'accepted') return world;
  const name = memoryName(place, entry);
  const { version } = answer;
  return Number(world.memories[name]?.['version'] ?? 0) >= version
    ? world
    : withComponent(world, 'memories', name, { version });
}

/** The request that the op waits for; null where it is not under way (it was lost, or is an older one). */
function pendingOf({ world, op, actor }: Occasion<'await-reply'>): PendingRequest | null {
  const pending = world.requests[actor.id];
  return pending !== undefined && pending.requestId === op.requestId ? pending : null;
}

/** Answers a request. Nobody hears a reply that is lost, nor one to a sender that has gone on. */
export const reply: Meaning<'reply'> = {
  ...ordinary,
  place: ({ op }) => op.to,
  label: (op) => op.answer.kind,
  faults: () => ['reply-lost'],
  unreachable: () => 'reply-lost',
  perform: ({ world, op, actor }, outcome) => {
    const pending = world.requests[op.receiver];
    const isAwaited = pending !== undefined && pending.handler === actor.id;
    const by = openTransactionOf(world, actor.id);
    const facts = op.facts?.map((fact) =>
      by === null || fact.kind !== 'command-answered' ? fact : { ...fact, by },
    );
    if (outcome !== 'done' || !isAwaited) return answered(world, null, facts);
    const heard = { ...pending, answer: op.answer };
    return answered(withComponent(world, 'requests', op.receiver, heard), null, facts);
  },
};

/** A letter to somebody outside: no transaction takes it back, but one that bears a key is sent once (C3). */
export const sendMail: Meaning<'send-mail'> = {
  ...ordinary,
  place: ({ op }) => op.to,
  label: (op) => op.mail.subject,
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const mails = world.mails[op.to] ?? emptyMap<Mail>();
      const { idempotencyKey } = op.mail;
      if (idempotencyKey !== undefined && isSent(mails, idempotencyKey)) return answered(world, 'recognised');
      const sent = setValue<Mail>(mails, mails.size, op.mail);
      return answered(withComponent(world, 'mails', op.to, sent), null, op.facts);
    }),
};

const isSent = (mails: SortedMap<Mail>, key: string): boolean =>
  valuesOf(mails).some(({ idempotencyKey }) => idempotencyKey === key);

/** Backs off: enabled when the place can be reached again, so that a retry does not spin (K5). */
export const awaitReachable: Meaning<'await-reachable'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.place,
  waits: () => true,
  isReady: ({ definition, world, op, actor }) => isReachable(definition, world, actor.place, op.place),
  faults: () => [],
  perform: ({ world, op }) => answered(world, null, op.facts),
};

/** Backs off: enabled when the event can be handled (again), so that a retry does not spin (K5). */
export const awaitFix: Meaning<'await-fix'> = {
  ...ordinary,
  place: () => null,
  label: (op) => String(op.eventId),
  waits: () => true,
  isReady: ({ world, op }) => world.poison[op.eventId] === undefined,
  faults: () => [],
  perform: ({ world, op }) => answered(world, null, op.facts),
};

/** Backs off: enabled when the event can be published (again), so that a retry does not spin (K5). */
export const awaitPublishable: Meaning<'await-publishable'> = {
  ...ordinary,
  place: () => null,
  label: (op) => String(op.eventId),
  waits: () => true,
  isReady: ({ world, op }) => isPublishable(world, op.eventId),
  faults: () => [],
  perform: ({ world, op }) => answered(world, null, op.facts),
};

export const tell: Meaning<'tell'> = {
  ...ordinary,
  place: () => null,
  label: (op) => `${op.actor}/${op.step}`,
  faults: () => [],
  perform: ({ world, op }) => answered(world, null, op.facts),
};

/** A retry with the same id may find its predecessor still at work. */
function freeName(world: World, name: string): string {
  let free = name;
  for (let count = 2; world.activations[free] !== undefined; count += 1) free = `${name}#${count}`;
  return free;
}
