import type { OracleSetup } from './oracle-state.ts';

const naive: OracleSetup = {
  commandCount: 1,
  consuming: 'naive',
  concurrency: 'optimistic',
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
};
