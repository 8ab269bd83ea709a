import { assert, present } from '../../src/base/assert.ts';
import { drawBelow } from '../../src/base/random.ts';
import type { Command } from '../../src/kernel/message.ts';
import type { Move, Outcome } from '../../src/kernel/move.ts';
import type { PropertyId } from '../../src/kernel/names.ts';
import type { OpKind } from '../../src/kernel/op.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import type { Judgement } from '../../src/kernel/properties/property.ts';
import { settle } from '../../src/kernel/rest.ts';
import type { World } from '../../src/kernel/world.ts';
import { scenarioOf } from '../../src/app/check-setup.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../src/scenarios/setup.ts';
import type { ScriptStep } from '../../src/scenarios/script.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import { runOf, tapeOf, type OrderRun } from './order-run.ts';

/** One way in which a promise's sentence can be untrue, or comes close to it, and the runs that show it. */
export type Way = {
  readonly promise: PropertyId;
  readonly way: string;
  readonly slots: Partial<Setup['slots']>;
  /** Which of the scenario's exploring commands are sent, at once: two changes of one aggregate, and a new one; or others. */
  readonly sends: readonly (0 | 1 | 2 | Command)[];
  /** The one fault of the run; null: nothing fails, and the order alone does it. */
  readonly fault: ((move: Move) => boolean) | null;
  /** Where a fault alone is not enough: in orders other than the clock's, too. */
  readonly isInAnyOrder?: true;
  /** Left out: in every scenario. */
  readonly only?: Setup['scenario'];
};

export const crash = (role: string) => (move: Move) => move.kind === 'crash' && isOf(move.place, role);
export const takeDown = (role: string) => (move: Move) => move.kind === 'take-down' && isOf(move.place, role);
export const ofKind = (kind: Move['kind']) => (move: Move) => move.kind === kind;
export const ends = (outcome: Outcome, op: OpKind) => (move: Move) =>
  move.kind === 'op' && move.outcome === outcome && move.op === op;

/** `service-1` and `database` are called after their business. */
const isOf = (place: string, role: string): boolean =>
  place === role || scenarios.some(({ services }) => place === `${businessOf(services[0])}-${role}`);
const businessOf = (service = ''): string => service.split('-')[0] ?? '';

/** So many orders are tried for one that breaks a promise, and so many must keep it. */
const orderCountMax = { breaking: 300, keeping: 12, trying: 2 };
const movesMax = 1_500;

/** Every run that has a fault of the kind somewhere, or, where nothing fails, other orders; each to its rest. */
export function* runsOf(
  scenario: Setup['scenario'],
  way: Way,
  aim: keyof typeof orderCountMax,
): Generator<EndOfRun> {
  const { defaults } = scenarioOf({ scenario, slots: {}, seed: 0 } as Setup);
  const run = runOf({ scenario, slots: { ...defaults, ...way.slots }, seed: 1 });
  const script = sendsOf(run, way);
  if (way.fault === null || way.isInAnyOrder) {
    for (let seed = 1; seed <= orderCountMax[aim]; seed += 1)
      yield endOf(run, inSomeOrder(run, script, way.fault, seed));
    return;
  }
  const tape = tapeOf(run, playByClock({ ...run, script, stopsBefore: null }));
  for (let position = way.sends.length; position <= tape.length(); position += 1) {
    const { world } = tape.momentAt(position);
    for (const move of run.machine.moves(world).filter(way.fault)) {
      const stepped = run.machine.step(world, move);
      if (stepped.ok) yield endOf(run, stepped.world);
    }
  }
}

function sendsOf({ scenario }: OrderRun, { sends }: Way): readonly (ScriptStep & { readonly move: Move })[] {
  return sends.map((sent, position) => ({
    when: { kind: 'at-once' },
    move: {
      kind: 'send',
      intent: `c${position + 1}`,
      to: scenario.services[position % 2] ?? '',
      command: typeof sent === 'number' ? present(scenario.exploring[sent], `a command ${sent}`) : sent,
    },
  }));
}

/** With two of three seeds some processes move only when no other can, so that there is much at once for them. */
const isLate = (activation: string, seed: number): boolean =>
  (seed % 3 > 0 && activation.startsWith('projection')) || (seed % 3 > 1 && activation.startsWith('relay'));

/** All is sent, and then any process moves that can. */
function inSomeOrder(
  { machine, start }: OrderRun,
  script: ReturnType<typeof sendsOf>,
  fault: Way['fault'],
  seed: number,
): World {
  const after = (world: World, move: Move): World => {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `a move is possible: ${JSON.stringify(move)}`);
    return stepped.world;
  };
  let world = script.reduce((sent, { move }) => after(sent, move), start);
  let hasFailed = fault === null;
  for (let count = 0; count < movesMax; count += 1) {
    const faults = hasFailed || fault === null ? [] : machine.moves(world).filter(fault);
    const [first] = faults;
    if (first !== undefined && drawBelow(2, seed, count, 1) === 0) {
      world = after(world, first);
      hasFailed = true;
      continue;
    }
    const moves = machine.natural(world);
    const others = moves.filter((move) => move.kind !== 'op' || !isLate(move.activation, seed));
    const free = others.length > 0 ? others : moves;
    const move = free[drawBelow(Math.max(1, free.length), seed, count)];
    if (move === undefined) return world;
    world = after(world, move);
  }
  return world;
}

type EndOfRun = { readonly judged: (promise: PropertyId) => Judgement['kind'] | 'not-made' };

/** Who is away comes back when nothing moves any more. */
function endOf({ machine }: OrderRun, world: World): EndOfRun {
  let quiet = world;
  for (let count = 0; count < movesMax; count += 1) {
    const move = machine.firstNatural(quiet);
    const stepped = move === null ? null : machine.step(quiet, move);
    if (stepped?.ok !== true) break;
    quiet = stepped.world;
  }
  const settled = settle(machine, quiet, movesMax);
  assert(settled.isAtRest, 'a run that comes to rest');
  return {
    judged: (promise) => {
      const property = machine.definition.properties.find(({ id }) => id === promise);
      return property === undefined ? 'not-made' : judge(property, settled.world, true).kind;
    },
  };
}

const two = [0, 1] as const;
const one = [0] as const;
const twoReservations = [1, 2].map((number): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId: `order-${number}`, amount: 300 },
}));
const naive = { consuming: 'naive' } as const;
const tables = { publishing: 'outbox-polling' } as const;

/** Each way in which a sentence can be untrue. The stories are further ones. */
export const waysToBreak: readonly Way[] = [
  {
    promise: 'no-lost-event',
    way: 'the broker is away, and nobody publishes again',
    slots: { publishing: 'after-commit' },
    sends: one,
    fault: takeDown('broker'),
  },
  {
    promise: 'no-lost-event',
    way: 'the service dies between its commit and its publication',
    slots: { publishing: 'after-commit' },
    sends: one,
    fault: crash('service-1'),
  },
  {
    promise: 'no-lost-event',
    way: 'the publication is refused and forgotten',
    slots: { publishing: 'after-commit' },
    sends: one,
    fault: ends('refused', 'publish'),
  },
  {
    promise: 'no-lost-event',
    way: 'it is acknowledged and not done',
    slots: { ...tables, consuming: 'ack-first' },
    sends: one,
    fault: crash('projection'),
  },
  {
    promise: 'no-lost-event',
    way: 'it is noted as processed and not done',
    slots: { ...tables, consuming: 'dedupe-apart-mark-first' },
    sends: one,
    fault: crash('projection'),
  },
  {
    promise: 'no-lost-event',
    way: 'its version is taken for one that has been applied',
    slots: { ...tables, concurrency: 'none', consuming: 'version-checked' },
    sends: two,
    fault: null,
  },
  {
    promise: 'no-lost-event',
    way: 'the document is overwritten with the outbox in it',
    slots: { publishing: 'document-outbox', concurrency: 'none' },
    sends: two,
    fault: null,
  },
  ...(
    [
      ['the service dies in its transaction', crash('service-1')],
      ['the database dies before the commit', crash('database')],
      ['the commit is refused', ends('refused', 'commit')],
      ['the commit does not arrive', ends('request-lost', 'commit')],
      ['the connection is lost in the transaction', ends('connection-lost', 'insert')],
    ] as const
  ).map(([way, fault]) => ({
    promise: 'no-phantom-event' as const,
    way,
    slots: { publishing: 'inside-aggregate' },
    sends: one,
    fault,
  })),
  {
    promise: 'no-phantom-event',
    way: 'the decision is taken back for a conflict',
    slots: { publishing: 'inside-aggregate', concurrency: 'optimistic' },
    sends: two,
    fault: null,
  },
  {
    promise: 'no-early-event',
    way: 'the read model shows it before the commit',
    slots: { publishing: 'inside-aggregate', effect: 'row' },
    sends: two,
    fault: null,
  },
  {
    promise: 'no-early-event',
    way: 'it takes effect and is never committed',
    slots: { publishing: 'inside-aggregate' },
    sends: one,
    fault: crash('service-1'),
  },
  ...(
    [
      ['the broker delivers it again', ofKind('redeliver'), naive],
      ['the relay publishes it again after a crash', crash('relay'), naive],
      ['the relay publishes it again after a lost reply', ends('reply-lost', 'publish'), naive],
      ['the consumer dies before its acknowledgement', crash('projection'), naive],
      ['another member takes the partition over', ofKind('rebalance'), { ...naive, members: 'two-members' }],
      ['it is done and not noted', crash('projection'), { consuming: 'dedupe-apart-effect-first' }],
      ['two relays take the same row', null, { ...naive, relays: 'two' }],
      ['the mail is out and its transaction is not', crash('notification'), { effect: 'e-mail' }],
    ] as const
  ).map(([way, fault, slots]) => ({
    promise: 'effect-once' as const,
    way,
    slots: { ...tables, ...slots },
    sends: one,
    fault,
  })),
  ...['outbox-polling', 'document-outbox'].map((publishing) => ({
    promise: 'no-lost-update' as const,
    way: `both decide on one version (${publishing})`,
    slots: { publishing, concurrency: 'none' },
    sends: two,
    fault: null,
  })),
  {
    promise: 'no-lost-update',
    way: 'the relay writes back what it has read',
    slots: { publishing: 'document-outbox-rewriting', concurrency: 'optimistic-retry' },
    sends: two,
    fault: null,
  },
  ...(
    [
      ['two partitions', { ...tables, partitioning: 'round-robin', concurrency: 'optimistic-retry' }],
      ['two relays', { ...tables, relays: 'two-skip-locked', concurrency: 'optimistic-retry' }],
      ['two services that publish', { publishing: 'after-commit', concurrency: 'optimistic-retry' }],
    ] as const
  ).map(([way, slots]) => ({
    promise: 'in-order' as const,
    way: `${way} let a later event overtake`,
    slots,
    sends: two,
    fault: null,
  })),
  ...(
    [
      ['an event is missing in it', { ...tables, consuming: 'ack-first' }, crash('projection')],
      ['an event is in it twice', { ...tables, ...naive }, crash('relay')],
      ['an event is in it that never was', { publishing: 'inside-aggregate' }, crash('service-1')],
      ['an event is parked', { ...tables, failing: 'dead-letter' }, ofKind('poison')],
    ] as const
  ).map(([way, slots, fault]) => ({
    promise: 'read-model-correct' as const,
    way,
    slots,
    sends: one,
    fault,
  })),
  ...(
    [
      ['the service dies before its answer', crash('service-1'), 'retry-same-id', 'unrecognised'],
      ['the answer is lost', ends('reply-lost', 'reply'), 'retry-same-id', 'unrecognised'],
      ['the client asks again too early', ends('timed-out', 'await-reply'), 'retry-same-id', 'unrecognised'],
      [
        'the client asks again under another id',
        ends('reply-lost', 'reply'),
        'retry-new-id',
        'by-triggering-event',
      ],
    ] as const
  ).flatMap(([way, fault, client, recognising]) =>
    ['outbox-polling', 'document-outbox'].map((publishing) => ({
      promise: 'command-once' as const,
      // A campaign that is active refuses to be activated again.
      only: 'order',
      way: `${way} (${publishing})`,
      slots: { publishing, client, recognising, concurrency: 'optimistic-retry' },
      sends: one,
      fault,
    })),
  ),
  {
    promise: 'command-once',
    way: 'it is asked again after another has undone it',
    slots: {
      ...tables,
      client: 'retry-same-id',
      recognising: 'unrecognised',
      concurrency: 'optimistic-retry',
    },
    sends: two,
    fault: ends('reply-lost', 'reply'),
    isInAnyOrder: true,
  },
  {
    promise: 'credit-kept',
    way: 'both reserve what is left for one',
    slots: { ...tables, concurrency: 'none' },
    sends: twoReservations,
    fault: null,
    only: 'order',
  },
  {
    promise: 'no-stuck-message',
    way: 'a message that fails blocks its partition',
    slots: { ...tables, failing: 'block' },
    sends: one,
    fault: ofKind('poison'),
  },
  {
    promise: 'no-stuck-message',
    way: 'a message waits for one that was lost',
    slots: { publishing: 'after-commit', consuming: 'version-checked', concurrency: 'optimistic-retry' },
    sends: two,
    fault: ends('refused', 'publish'),
  },
];

/** Runs in which the sentence is true though it looks close: whatever the moment of the fault. */
export const waysToKeep: readonly Way[] = [
  {
    promise: 'no-lost-event',
    way: 'what was refused is published later',
    slots: tables,
    sends: one,
    fault: takeDown('broker'),
  },
  {
    promise: 'no-lost-event',
    way: 'what is parked lies where somebody can act on it',
    slots: { ...tables, failing: 'dead-letter' },
    sends: one,
    fault: ofKind('poison'),
  },
  {
    promise: 'no-phantom-event',
    way: 'the answer to the commit is lost, and the commit stands',
    slots: { publishing: 'inside-aggregate' },
    sends: one,
    fault: ends('reply-lost', 'commit'),
  },
  {
    promise: 'no-early-event',
    way: 'it is published before the commit of another change',
    slots: tables,
    sends: two,
    fault: null,
  },
  {
    promise: 'effect-once',
    way: 'it comes twice and takes effect once',
    slots: { ...tables, consuming: 'idempotent', effect: 'row' },
    sends: one,
    fault: crash('relay'),
  },
  {
    promise: 'no-lost-update',
    way: 'the second decides again on the first',
    slots: { ...tables, concurrency: 'optimistic-retry' },
    sends: two,
    fault: null,
  },
  {
    promise: 'no-lost-update',
    way: 'the relay writes back what is still there',
    slots: { publishing: 'document-outbox-rewriting', concurrency: 'optimistic-retry' },
    sends: one,
    fault: crash('relay'),
  },
  {
    promise: 'in-order',
    way: 'a copy of the first comes after the second',
    slots: { ...tables, ...naive, concurrency: 'pessimistic' },
    sends: two,
    fault: ofKind('redeliver'),
  },
  {
    promise: 'effect-once',
    way: 'its acknowledgement does not arrive, and the consumer goes on',
    slots: { ...tables, ...naive },
    sends: one,
    fault: ends('request-lost', 'acknowledge'),
  },
  {
    promise: 'credit-kept',
    way: 'the second decides again on the first',
    slots: { ...tables, concurrency: 'optimistic-retry' },
    sends: twoReservations,
    fault: null,
    only: 'order',
  },
  {
    promise: 'atomic-outbox',
    way: 'the service dies anywhere',
    slots: tables,
    sends: one,
    fault: crash('service-1'),
  },
  {
    promise: 'read-model-correct',
    way: 'the projection dies and goes on',
    slots: tables,
    sends: one,
    fault: crash('projection'),
  },
  {
    promise: 'command-once',
    way: 'it is not done at all',
    slots: tables,
    sends: one,
    fault: ends('request-lost', 'request'),
  },
  {
    promise: 'command-once',
    way: 'it is asked for twice and recognised',
    slots: { ...tables, client: 'retry-same-id', recognising: 'by-triggering-event' },
    sends: one,
    fault: ends('reply-lost', 'reply'),
  },
  {
    promise: 'answered-truly',
    way: 'the client is not told though it is done',
    slots: tables,
    sends: one,
    fault: ends('reply-lost', 'commit'),
  },
  {
    promise: 'no-stuck-message',
    way: 'what is parked waits for nothing',
    slots: { ...tables, failing: 'dead-letter' },
    sends: one,
    fault: ofKind('poison'),
  },
];
