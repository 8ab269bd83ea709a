import {
  crash,
  ends,
  naive,
  ofKind,
  one,
  tables,
  takeDown,
  two,
  twoReservations,
  type Way,
} from './promise-runs.ts';

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
    slots: { publishing: 'outbox-in-document', concurrency: 'none' },
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
  ...['outbox-polling', 'outbox-in-document'].map((publishing) => ({
    promise: 'no-lost-update' as const,
    way: `both decide on one version (${publishing})`,
    slots: { publishing, concurrency: 'none' },
    sends: two,
    fault: null,
  })),
  {
    promise: 'no-lost-update',
    way: 'the relay writes back what it has read',
    slots: { publishing: 'outbox-in-document-rewriting', concurrency: 'optimistic-retry' },
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
    ['outbox-polling', 'outbox-in-document'].map((publishing) => ({
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
    promise: 'atomic-outbox',
    way: 'its row is written in another transaction',
    slots: { publishing: 'outbox-apart' },
    sends: one,
    fault: null,
  },
  {
    promise: 'answered-truly',
    way: 'the service answers before its commit and dies',
    slots: { ...tables, answering: 'answer-first' },
    sends: one,
    fault: crash('service-1'),
  },
  {
    promise: 'answered-truly',
    way: 'a conflict is swallowed',
    slots: { ...tables, concurrency: 'conflict-swallowed' },
    sends: two,
    fault: null,
  },
  {
    promise: 'no-stuck-message',
    way: 'a message that the broker does not take stays in the outbox',
    slots: { ...tables },
    sends: one,
    fault: ends('too-large', 'publish'),
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
