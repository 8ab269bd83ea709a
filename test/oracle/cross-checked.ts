import type { OracleSetup } from './oracle-state.ts';

const naive: OracleSetup = {
  commandCount: 1,
  consuming: 'naive',
  concurrency: 'optimistic',
  partitioning: 'by-aggregate',
  faults: {},
  faultCountMax: 2,
};
const ackFirst: OracleSetup = { ...naive, consuming: 'ack-first' };

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
