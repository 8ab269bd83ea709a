import type { OracleSetup } from './oracle-state.ts';

const naive: OracleSetup = {
  commandCount: 1,
  consuming: 'naive',
  concurrency: 'optimistic',
  partitioning: 'by-aggregate',
  snapshots: 'never',
  reading: 'none',
  crashing: 'everybody',
  faults: {},
  faultCountMax: 2,
};
const ackFirst: OracleSetup = { ...naive, consuming: 'ack-first' };

/** Offsets that expire while a consumer is away. */
const beginningAtTheEnd: Readonly<Record<string, OracleSetup>> = {
  'publishing=after-commit consuming=naive starting=at-the-end commands=1 crash=1 crash-of=consumer offset-expiry=1':
    { ...naive, crashing: 'consumers', faults: { crash: 1, 'offset-expiry': 1 } },
  'publishing=after-commit consuming=naive starting=at-the-end commands=1 crash=1 offset-expiry=1': {
    ...naive,
    faults: { crash: 1, 'offset-expiry': 1 },
  },
  'publishing=after-commit consuming=ack-first starting=at-the-end commands=1 crash=1 crash-of=consumer offset-expiry=1':
    { ...ackFirst, crashing: 'consumers', faults: { crash: 1, 'offset-expiry': 1 } },
};

const every2 = 'snapshot-every=every-2-events';
const fromMemory = `snapshots=from-memory ${every2}`;
const everyN = `snapshots=every-n ${every2}`;

const snapshotted: Readonly<Record<string, OracleSetup>> = {
  [`publishing=after-commit consuming=naive ${fromMemory} commands=1`]: {
    ...naive,
    snapshots: 'from-memory',
  },
  [`publishing=after-commit consuming=naive ${fromMemory} commands=1 refused=1`]: {
    ...naive,
    snapshots: 'from-memory',
    faults: { refused: 1 },
  },
  [`publishing=after-commit consuming=naive ${fromMemory} commands=1 crash=1`]: {
    ...naive,
    snapshots: 'from-memory',
    faults: { crash: 1 },
  },
  [`publishing=after-commit consuming=ack-first concurrency=none ${fromMemory} commands=2`]: {
    ...ackFirst,
    commandCount: 2,
    concurrency: 'none',
    snapshots: 'from-memory',
  },
  [`publishing=after-commit consuming=ack-first ${fromMemory} commands=2`]: {
    ...ackFirst,
    commandCount: 2,
    snapshots: 'from-memory',
  },
  [`publishing=after-commit consuming=naive ${everyN} commands=1 refused=1`]: {
    ...naive,
    snapshots: 'every-n',
    faults: { refused: 1 },
  },
  [`publishing=after-commit consuming=naive ${everyN} commands=1 crash=1`]: {
    ...naive,
    snapshots: 'every-n',
    faults: { crash: 1 },
  },
  [`publishing=after-commit consuming=ack-first concurrency=none ${everyN} commands=2`]: {
    ...ackFirst,
    commandCount: 2,
    concurrency: 'none',
    snapshots: 'every-n',
  },
};

/** A client that has a command carried out, and then asks. */
const queried: Readonly<Record<string, OracleSetup>> = Object.fromEntries(
  (
    [
      ['read-model', {}],
      ['read-model', { refused: 1 }],
      ['read-model', { crash: 1 }],
      ['read-own-store', { refused: 1 }],
      ['fold-the-log', { 'reply-lost': 1 }],
    ] as const
  ).map(([reading, faults]) => {
    const asked = `publishing=after-commit consuming=naive reading=${reading} commands=2 asks=GetOrder`;
    const name = [asked, ...Object.keys(faults).map((kind) => `${kind}=1`)].join(' ');
    return [name, { ...naive, commandCount: 2, reading, faults }];
  }),
);

/** The pinned configurations that the independent model computes too, by their names. */
export const crossChecked: Readonly<Record<string, OracleSetup>> = {
  'publishing=after-commit consuming=naive commands=1': naive,
  'publishing=after-commit consuming=naive commands=2': { ...naive, commandCount: 2 },
  'publishing=after-commit consuming=naive commands=1 crash=1': { ...naive, faults: { crash: 1 } },
  'publishing=after-commit consuming=naive commands=1 refused=1': { ...naive, faults: { refused: 1 } },
  'publishing=after-commit consuming=naive commands=1 request-lost=1': {
    ...naive,
    faults: { 'request-lost': 1 },
  },
  'publishing=after-commit consuming=naive commands=1 reply-lost=1': {
    ...naive,
    faults: { 'reply-lost': 1 },
  },
  'publishing=after-commit consuming=naive commands=1 redelivery=1': { ...naive, faults: { redelivery: 1 } },
  'publishing=after-commit consuming=naive commands=1 crash=1 reply-lost=1': {
    ...naive,
    faults: { crash: 1, 'reply-lost': 1 },
  },
  'publishing=after-commit consuming=ack-first commands=1 crash=1': { ...ackFirst, faults: { crash: 1 } },
  'publishing=after-commit consuming=ack-first commands=2 concurrency=none': {
    ...ackFirst,
    commandCount: 2,
    concurrency: 'none',
  },
  'publishing=after-commit consuming=ack-first commands=2 concurrency=pessimistic': {
    ...ackFirst,
    commandCount: 2,
    concurrency: 'pessimistic',
  },
  ...beginningAtTheEnd,
  ...snapshotted,
  ...queried,
  ...dealtInTurn(naive),
  ...dealtInTurn(ackFirst),
};

/** The same with records that go to two partitions in turn. */
function dealtInTurn(setup: OracleSetup): Readonly<Record<string, OracleSetup>> {
  const dealt: OracleSetup = { ...setup, partitioning: 'round-robin' };
  const name = `publishing=after-commit consuming=${setup.consuming} partitioning=round-robin`;
  return {
    [`${name} commands=1 crash=1`]: { ...dealt, faults: { crash: 1 } },
    [`${name} commands=1 redelivery=1`]: { ...dealt, faults: { redelivery: 1 } },
    [`${name} commands=2`]: { ...dealt, commandCount: 2 },
    [`${name} commands=2 concurrency=none`]: { ...dealt, commandCount: 2, concurrency: 'none' },
    [`${name} commands=2 concurrency=pessimistic`]: { ...dealt, commandCount: 2, concurrency: 'pessimistic' },
  };
}
