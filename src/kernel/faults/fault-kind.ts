import type { Move, Outcome } from '../world/move.ts';

/** The kinds of fault, each with a budget of its own. */
export type FaultKind =
  | 'crash'
  | 'outage'
  | 'refused'
  | 'request-lost'
  | 'reply-lost'
  | 'early-time-out'
  | 'redelivery'
  | 'rebalance'
  | 'expiry'
  /** What a broker has kept of a group that was away for long. */
  | 'offset-expiry'
  /** No failure, and counted like one: somebody comes who was not there before. */
  | 'late-subscription'
  | 'poison'
  | 'unpublishable';

/** Inside a transaction the three kinds of loss are one outcome; it costs what a refusal costs (O4). */
const ofOutcome: Readonly<Record<Outcome, FaultKind | null>> = {
  done: null,
  victim: null,
  refused: 'refused',
  'connection-lost': 'refused',
  'request-lost': 'request-lost',
  'reply-lost': 'reply-lost',
  'too-large': 'unpublishable',
  twice: 'redelivery',
  'timed-out': 'early-time-out',
};

const ofSurroundings: Readonly<Record<Exclude<Move['kind'], 'op'>, FaultKind | null>> = {
  send: null,
  decide: null,
  crash: 'crash',
  'take-down': 'outage',
  recover: null,
  cut: 'outage',
  mend: null,
  slow: null,
  redeliver: 'redelivery',
  rebalance: 'rebalance',
  expire: 'expiry',
  poison: 'poison',
  // New input, like a command: nobody owes it.
  'deploy-fix': null,
  'raise-limit': null,
  redrive: null,
  'delete-snapshots': null,
  'forget-offsets': 'offset-expiry',
  subscribe: 'late-subscription',
  arm: null,
  disarm: null,
};

/** What a move costs unless it is natural where it is made; null: nothing. */
export function faultKindOf(move: Move): FaultKind | null {
  return move.kind === 'op' ? ofOutcome[move.outcome] : ofSurroundings[move.kind];
}
