import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Setup, SlotId, VariantId } from './setup.ts';
import { nearestTo } from './slots.ts';

export type Cure = { readonly slot: SlotId; readonly variant: VariantId };
/** `insteadOf`: only these lack it; without, all that don't protect as much. */
type Remedy = Cure & { readonly insteadOf?: readonly VariantId[] };

const outbox: Cure = { slot: 'publishing', variant: 'outbox-polling' };
const idempotent: Cure = { slot: 'consuming', variant: 'idempotent' };
const rowOnly: Cure = { slot: 'effect', variant: 'row' };
const deadLetters: Cure = { slot: 'failing', variant: 'dead-letter' };
const inSequence: Cure = { slot: 'failing', variant: 'sequenced-dead-letter' };
const locking: Cure = { slot: 'concurrency', variant: 'optimistic' };
const keyed: Cure = { slot: 'partitioning', variant: 'by-aggregate' };
const oneRelay: Cure = { slot: 'relays', variant: 'one' };
const recognising: Cure = { slot: 'recognising', variant: 'by-triggering-event' };
/** A relay that goes on past a row lets what lies behind it overtake. */
const waitingRelay: Remedy = { ...outbox, insteadOf: ['outbox-skipping'] };
const storedLast: Cure = { slot: 'position-order', variant: 'after-publishing' };
const truthful: Cure = { slot: 'answering', variant: 'answer-last' };
const oneAtATime: Cure = { slot: 'members', variant: 'one-member' };
const knownOutside: Cure = { slot: 'outside', variant: 'recognises-command-id' };
const versioned: Cure = { slot: 'reading', variant: 'wait-for-version' };
const auditedTogether: Cure = { slot: 'keeping', variant: 'row-with-audit' };
const durably: Cure = { slot: 'subscription', variant: 'durable' };
const earliest: Cure = { slot: 'starting', variant: 'from-the-beginning' };
const sameId: Cure = { slot: 'client', variant: 'retry-same-id' };

/** What is committed with the events says what they say. */
const trueSnapshots: Remedy = { slot: 'snapshots', variant: 'every-n', insteadOf: ['from-memory'] };
/** Whoever finds a snapshot folds what came after it. */
const anySnapshots: Remedy = { slot: 'snapshots', variant: 'every-n', insteadOf: ['never'] };
/** Whoever asks a read model reads one row. */
const ownView: Remedy = { slot: 'reading', variant: 'read-model', insteadOf: ['fold-the-log'] };
/** What led to a state is known with it. */
const knowingSnapshots: Remedy = { slot: 'snapshots', variant: 'every-n', insteadOf: ['forgetful'] };

/** Whoever reads what was written otherwise reads something else. */
const lifted: Remedy = { slot: 'versioning', variant: 'upcaster', insteadOf: ['none', 'tolerant'] };
/** A snapshot says what older code has made of the events. */
const snapshotsPassedOver: Cure = { slot: 'older-snapshots', variant: 'passed-over' };
/** What is missing is missing, and a default is enough for it. */
const liftedOrFilledIn: Remedy = { ...lifted, insteadOf: ['none'] };

/** With the key goes what was enciphered with it; whoever has copied it is told. */
const viewsForgetting: Remedy = {
  slot: 'personal-data',
  variant: 'views-told',
  insteadOf: ['in-plain', 'key-deleted'],
};
/** A snapshot is told of nothing. */
const snapshotsForgetting: Remedy = {
  slot: 'personal-data',
  variant: 'snapshots-sealed',
  insteadOf: ['views-told'],
};

/** Where it is not known who is to take the next step, it is not taken. */
const coordinated: Cure = { slot: 'coordination', variant: 'choreography' };
const compensating: Cure = { slot: 'compensation', variant: 'on-failure' };
const keptState: Cure = { slot: 'saga-state', variant: 'row' };
const rightBoundary: Cure = { slot: 'boundary', variant: 'right' };
/** A reply that finds whoever is newest may decide about another. */
const byId: Cure = { slot: 'correlation', variant: 'by-id' };
const undoneLate: Remedy = {
  slot: 'deadline',
  variant: 'with-late-success-undone',
  insteadOf: ['with-late-success-ignored'],
};
/** Whoever waits for what is lost gives up. */
const givenUp: Remedy = { ...undoneLate, insteadOf: ['none'] };
/** Nothing goes out again because a view is built again. */
const muted: Cure = { slot: 'reactors', variant: 'muted' };
/** A view is read until another is whole. */
const besideIt: Remedy = { slot: 'rebuild', variant: 'beside', insteadOf: ['in-place'] };
const pending: Cure = { slot: 'isolation', variant: 'pending-state' };

/** Which variants keep a promise that others break; the first that a setup lacks is offered. */
const cures: Readonly<Record<PropertyId, readonly Remedy[]>> = {
  // In a document an update that is lost takes its events with it.
  'no-lost-event': [storedLast, outbox, idempotent, locking, oneAtATime, durably, earliest],
  'no-phantom-event': [outbox],
  'no-early-event': [outbox],
  'effect-once': [idempotent, muted, rowOnly],
  // A relay that writes whole documents back loses updates, too.
  'no-lost-update': [locking, outbox, trueSnapshots],
  'snapshot-true': [snapshotsPassedOver, lifted, trueSnapshots, locking],
  'short-replay': [anySnapshots, ownView],
  // Whoever is to forget must be told, and last.
  forgotten: [viewsForgetting, snapshotsForgetting, storedLast, outbox, idempotent, oneAtATime],
  'credit-kept': [snapshotsPassedOver, lifted, locking, trueSnapshots],
  'saga-consistent': [
    coordinated,
    compensating,
    keptState,
    byId,
    undoneLate,
    outbox,
    idempotent,
    keyed,
    knownOutside,
  ],
  'saga-ends': [compensating, keptState, byId, outbox, idempotent, keyed, givenUp],
  'nothing-taken-back': [pending],
  'rule-kept': [rightBoundary],
  'rule-kept-at-rest': [rightBoundary],
  'in-order': [keyed, waitingRelay, outbox, oneRelay, oneAtATime, inSequence],
  'read-model-correct': [
    liftedOrFilledIn,
    storedLast,
    waitingRelay,
    outbox,
    locking,
    keyed,
    oneRelay,
    idempotent,
    oneAtATime,
    inSequence,
    earliest,
  ],
  'atomic-outbox': [outbox],
  'command-once': [recognising, knowingSnapshots, sameId],
  'answered-truly': [truthful, locking, trueSnapshots],
  'read-your-writes': [versioned],
  'no-half-read': [besideIt],
  'no-stuck-message': [idempotent, deadLetters, inSequence],
  'outside-once': [knownOutside],
  audited: [auditedTogether],
};

type BySlot<Told> = Readonly<Partial<Record<SlotId, Readonly<Record<VariantId, Told>>>>>;

/** Variants that protect as much as the one named, or more. */
const atLeast: BySlot<readonly VariantId[]> = {
  keeping: { 'row-with-audit': ['row-with-audit', 'events'] },
  concurrency: { optimistic: ['optimistic', 'optimistic-retry', 'pessimistic', 'unique-version'] },
  publishing: {
    'outbox-polling': [
      'flag-on-events',
      'outbox-polling',
      'outbox-deleting',
      'outbox-batch',
      'outbox-skipping',
      'transaction-horizon',
      'log-tailing',
      'outbox-in-document',
      'change-stream',
      'catch-up-subscription',
    ],
  },
  // Both of two see the same first row: none is overtaken.
  relays: { one: ['one', 'two'] },
  client: { 'retry-same-id': ['retry-same-id', 'once'] },
  consuming: {
    idempotent: ['idempotent', 'check-first', 'insert-first', 'version-checked', 'checkpoint-inside'],
  },
  // No transaction takes a letter back, but the mail server knows it.
  effect: { row: ['row', 'e-mail-recognised'] },
  coordination: { choreography: ['choreography', 'orchestration', 'by-process-manager'] },
  'saga-state': { row: ['row', 'event-sourced'] },
  // What is decided together, and more besides.
  boundary: { right: ['right', 'too-large'] },
  reading: { 'wait-for-version': ['wait-for-version', 'fold-the-log', 'read-own-store', 'none'] },
  members: { 'one-member': ['one-member', 'two-members'] },
  failing: {
    'dead-letter': ['dead-letter', 'sequenced-dead-letter'],
    // Whoever parks nothing lets nothing pass it.
    'sequenced-dead-letter': ['sequenced-dead-letter', 'block', 'retry-for-ever'],
  },
};

/** The cure that changes least, where a pattern has one of its own kind. */
const nearer: BySlot<VariantId> = {
  publishing: {
    'outbox-in-document-rewriting': 'outbox-in-document',
    'cursor-polling': 'transaction-horizon',
    'cursor-giving-up': 'transaction-horizon',
    'cursor-waiting': 'transaction-horizon',
  },
  concurrency: { 'conflict-swallowed': 'unique-version' },
  // What asks outside is kept as a stream, or not at all.
  'saga-state': { stateless: 'event-sourced' },
};

export function cureFor(property: PropertyId, setup: Setup): Cure | null {
  const lacking = (cures[property] ?? []).find(({ slot, variant, insteadOf }) => {
    const chosen = setup.slots[slot];
    // What a topology has no slot for does not cure it.
    if (chosen === undefined) return false;
    return insteadOf?.includes(chosen) ?? !(atLeast[slot]?.[variant] ?? [variant]).includes(chosen);
  });
  if (lacking === undefined) return null;
  const { slot, variant } = lacking;
  // However an aggregate is kept: a cure that goes with that changes least.
  return { slot, variant: nearestTo(nearer[slot]?.[setup.slots[slot] ?? ''] ?? variant, slot, setup.slots) };
}
