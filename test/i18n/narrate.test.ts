import { describe, expect, test } from 'vitest';
import { languages, textsOf } from '../../src/i18n/languages.ts';
import type { Strike } from '../../src/kernel/world/armed-fault.ts';
import { describeArmed, describeOp, narrate } from '../../src/i18n/narrate.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import type { Move, Outcome } from '../../src/kernel/world/move.ts';
import type { Op, OpKind, OpResult } from '../../src/kernel/language/op.ts';
import { opExamples } from './op-examples.ts';

const kinds = Object.keys(opExamples) as OpKind[];
const outcomes: readonly Outcome[] = [
  'refused',
  'request-lost',
  'reply-lost',
  'connection-lost',
  'timed-out',
  'too-large',
  'twice',
  'victim',
];
const armed = { place: 'relay', op: 'update', label: 'outbox', strike: 'crash-before' } as const;
const surroundings: readonly Move[] = [
  {
    kind: 'send',
    intent: 'c1',
    to: 'order-service-1',
    command: { type: 'CreateOrder', aggregateType: 'Order', aggregateId: 'order-2', data: {} },
  },
  { kind: 'crash', place: 'relay' },
  { kind: 'take-down', place: 'broker' },
  { kind: 'recover', place: 'broker' },
  { kind: 'cut', link: 'relay->broker' },
  { kind: 'mend', link: 'relay->broker' },
  { kind: 'slow', link: 'relay->broker', factor: 3 },
  { kind: 'redeliver', group: 'projection', partition: 'Order/0' },
  { kind: 'rebalance', group: 'projection' },
  { kind: 'expire', database: 'projection', table: 'processed_messages', key: ['projection', 3] },
  { kind: 'poison', eventId: 3 },
  { kind: 'deploy-fix', eventId: 3 },
  { kind: 'raise-limit', eventId: 3 },
  { kind: 'redrive', group: 'projection' },
  { kind: 'decide', activation: 'relay', subject: 'order-2', option: 'confirm' },
  { kind: 'arm', fault: { ...armed, occurrence: 2 } },
  { kind: 'disarm', fault: armed },
];

function entryOf(move: Move, op: Op | null, result: OpResult | null): TraceEntry {
  return {
    move,
    actor: 'relay',
    from: 'relay',
    to: 'broker',
    op,
    result,
    facts: [],
    effects: [],
    broke: [],
  };
}

function opEntry(kind: OpKind, outcome: Outcome): TraceEntry {
  const [op, value] = opExamples[kind];
  const move: Move = { kind: 'op', activation: 'relay', op: kind, label: '', outcome };
  return outcome === 'done'
    ? entryOf(move, op, { ok: true, value })
    : entryOf(move, op, { ok: false, failure: 'timed-out' });
}

const strikes: readonly Strike[] = [
  'crash-before',
  'crash-after',
  'refused',
  'request-lost',
  'reply-lost',
  'too-large',
  'twice',
];

test.each([
  ['en', 'When the message relay is about to update outbox for the 3rd time: crash it'],
  ['ko', '메시지 릴레이의 ‘outbox 갱신’ 직전 (3번째): 크래시'],
] as const)('what an armed fault waits for and does is said in a line, in %s', (language, line) => {
  expect(describeArmed({ ...armed, occurrence: 3 }, textsOf(language))).toBe(line);
});

test.each([
  ['en', 'When the message relay is about to begin step 7 (AggregateRoot.ApplyChange): crash it'],
  ['ko', '메시지 릴레이의 ‘7/10단계(AggregateRoot.ApplyChange) 시작’ 직전: 크래시'],
] as const)('[T2] one that waits for a step says its number, in %s', (language, line) => {
  const step = { ...armed, op: 'tell', label: 'aggregate/apply-change', occurrence: 1 } as const;
  expect(describeArmed(step, textsOf(language))).toBe(line);
});

describe.each(languages)('armed faults in %s', (language) => {
  const texts = textsOf(language);
  test.each(kinds)('%s can be waited for, by its label and by none', (op) => {
    for (const strike of strikes)
      for (const label of [null, 'client/no-answer'])
        for (const occurrence of [0, 1, 2, 11, 22]) {
          const text = describeArmed({ place: 'relay', op, label, strike, occurrence }, texts);
          expect(text).toMatch(/:/);
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
        }
  });

  test.each(['choose', 'await-decision'] as const)('%s can be answered beforehand, in words', (op) => {
    const { ways } = texts.controls.moves;
    for (const option of ['confirm', 'reject'] as const) {
      const choice = { place: 'relay', op, label: 'campaign-1', strike: 'take', option } as const;
      const text = describeArmed({ ...choice, occurrence: 2 }, texts);
      expect(text).toContain(ways[option]);
      expect(text).toContain('campaign-1');
      const entry = entryOf({ kind: 'crash', place: 'relay' }, null, null);
      const struck = [{ ...choice, occurrence: 1 }];
      expect(narrate({ ...entry, struck }, texts)).toBe(`${narrate(entry, texts)} ${texts.arming.taken}`);
    }
  });

  test('a move that an armed fault made says so', () => {
    const entry = entryOf({ kind: 'crash', place: 'relay' }, null, null);
    const struck = [{ ...armed, occurrence: 1 }];
    expect(narrate({ ...entry, struck }, texts)).toBe(`${narrate(entry, texts)} ${texts.arming.struck}`);
  });
});

describe.each(languages)('in %s', (language) => {
  const texts = textsOf(language);
  const isSentence = (text: string): void => {
    expect(text).toMatch(/[.)]$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  };

  test.each(kinds)('a move of kind %s is one whole sentence', (kind) => {
    const sentence = narrate(opEntry(kind, 'done'), texts);
    isSentence(sentence);
    expect(sentence.length).toBeGreaterThan(10);
  });

  test.each(kinds)('what %s would do is said without a subject and without a full stop', (kind) => {
    const act = describeOp(opExamples[kind][0], texts);
    expect(act).not.toBe('');
    expect(act).not.toMatch(/\.$|undefined|\[object/);
  });

  test.each(outcomes)('an op that ends as %s says what was tried and how it ended', (outcome) => {
    const sentence = narrate(opEntry('publish', outcome), texts);
    isSentence(sentence);
    expect(sentence).toContain('OrderCreated #3');
  });

  test.each(surroundings)('$kind is one whole sentence', (move) => {
    isSentence(narrate(entryOf(move, null, null), texts));
  });

  test('what a person decides names them, whoever has asked', () => {
    const move: Move = { kind: 'decide', activation: 'relay', subject: 'order-2', option: 'confirm' };
    const [op, value] = opExamples['await-decision'];
    const sentence = narrate(entryOf(move, op, { ok: true, value }), texts);
    isSentence(sentence);
    for (const part of [texts.places['client'] ?? 'no name', 'order-2', texts.controls.moves.ways.confirm])
      expect(sentence.toLowerCase()).toContain(part.toLowerCase());
  });

  test('a timer that fires early says so, and is no failure', () => {
    const inTime = opEntry('await-timer', 'done');
    const move: Move = {
      kind: 'op',
      activation: 'relay',
      op: 'await-timer',
      label: '',
      outcome: 'timed-out',
    };
    const sentence = narrate({ ...inTime, move }, texts);
    isSentence(sentence);
    expect(sentence).toBe(texts.tooEarly(narrate(inTime, texts)));
    expect(sentence.length).toBeGreaterThan(narrate(inTime, texts).length + 5);
  });

  test('an op that was carried out and failed names the failure', () => {
    const move: Move = { kind: 'op', activation: 'relay', op: 'insert', label: '', outcome: 'done' };
    const failed = entryOf(move, opExamples.insert[0], { ok: false, failure: 'duplicate-key' });
    expect(narrate(failed, texts)).toContain(texts.failures['duplicate-key']);
  });

  test('a step that has no text of its own is told by its name', () => {
    const op: Op = { kind: 'tell', actor: 'consumer', step: 'ponder', about: {} };
    const move: Move = { kind: 'op', activation: 'relay', op: 'tell', label: '', outcome: 'done' };
    expect(narrate(entryOf(move, op, { ok: true, value: null }), texts)).toContain('ponder');
  });

  test('an id that the dictionary lacks is shown as it is', () => {
    const sentence = narrate(entryOf({ kind: 'crash', place: 'saga-7' }, null, null), texts);
    expect(sentence).toMatch(/saga-7/i);
  });
});

test('a client is told from the others by what it means to do', () => {
  const move: Move = { kind: 'op', activation: 'client:c2', op: 'await-reply', label: '', outcome: 'done' };
  const [op, value] = opExamples['await-reply'];
  const entry = { ...entryOf(move, op, { ok: true, value }), actor: 'client:c2', from: 'client' };
  expect(narrate(entry, textsOf('en'))).toBe(
    'Client c2 got the answer: rejected, the order has been rejected or cancelled.',
  );
});

const waits = { ...opExamples.select[0], query: { table: 'events', where: { event_id: 3 } } } as const;
const later = { table: 'events', where: {}, above: { column: 'event_id', value: 2 }, limit: 1 } as const;
const above = { column: 'transaction_id', value: 7, tie: { column: 'event_id', value: 2 } } as const;

test.each([
  [
    'en',
    { ...waits, orElse: later },
    'The message relay gave up waiting for events where event_id = 3 and read what comes later: 1 row.',
  ],
  [
    'ko',
    { ...waits, orElse: later },
    '메시지 릴레이가 events(event_id = 3)를 더 기다리지 않고 그다음 것을 조회했습니다(행 1개).',
  ],
  [
    'en',
    { ...waits, query: { ...later, above }, belowHorizon: 'transaction_id' },
    'The message relay read events where (transaction_id, event_id) > (7, 2), up to the oldest open transaction: 1 row.',
  ],
  [
    'ko',
    { ...waits, query: { ...later, above }, belowHorizon: 'transaction_id' },
    '메시지 릴레이가 events((transaction_id, event_id) > (7, 2), 가장 오래된 미완료 트랜잭션 앞까지)를 조회했습니다(행 1개).',
  ],
] as const)('how far a cursor reads is said, in %s', (language, op, sentence) => {
  const move: Move = { kind: 'op', activation: 'relay', op: 'select', label: '', outcome: 'done' };
  const entry = entryOf(move, op, { ok: true, value: [{ event_id: 4, transaction_id: 8 }] });
  expect(narrate(entry, textsOf(language))).toBe(sentence);
});

const both = {
  ...waits,
  also: { query: { table: 'messages', where: { message_id: 3 } }, orElse: later },
} as const;

test.each([
  ['en', { ...both, orElse: later }, 'The message relay read events and messages where event_id = 3: 1 row.'],
  ['ko', { ...both, orElse: later }, '메시지 릴레이가 events·messages(event_id = 3)를 조회했습니다(행 1개).'],
] as const)('that commands and replies are read with the events is said, in %s', (language, op, sentence) => {
  const move: Move = { kind: 'op', activation: 'relay', op: 'select', label: '', outcome: 'done' };
  // It has come, in the other table: nobody has given up.
  const entry = entryOf(move, op, { ok: true, value: [{ message_id: 3, message_type: 'ReserveCredit' }] });
  expect(narrate(entry, textsOf(language))).toBe(sentence);
});

test.each([
  [{ message_id: 3, message_type: 'ReserveCredit' }, 'ReserveCredit #3'],
  [{ message_id: 7, message_type: 'CreditReserved', repeats: 3 }, 'CreditReserved #3'],
])('a row of messages is named as the message that it is: %o', (row, named) => {
  const op = {
    kind: 'insert',
    database: 'order-service',
    inTransaction: true,
    table: 'messages',
    row,
  } as const;
  const move: Move = { kind: 'op', activation: 'relay', op: 'insert', label: '', outcome: 'done' };
  expect(narrate(entryOf(move, op, { ok: true, value: row }), textsOf('en'))).toContain(
    `${named} into messages`,
  );
});
