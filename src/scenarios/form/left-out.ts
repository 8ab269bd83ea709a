import type { SlotId, VariantId } from '../slots/setup.ts';

/** Why something has no meaning in a scenario; each has a sentence in every language. */
export type WhyLeftOut =
  | 'nobody-written-to'
  | 'nobody-outside'
  | 'one-service'
  | 'boundary-fixed'
  | 'coordination-fixed'
  | 'two-writes'
  | 'two-writes-or-answers'
  | 'carries-no-commands'
  | 'must-remember'
  | 'no-branches'
  | 'nothing-to-undo'
  | 'nobody-looks'
  | 'answers-name-it'
  | 'sets-no-deadline'
  | 'stream-or-nothing'
  | 'no-subscription'
  | 'short-streams'
  | 'always-durable'
  | 'lives-briefly'
  | 'nothing-older'
  | 'nobody-named'
  | 'no-query-side'
  | 'subscribed-at-once'
  | 'no-rebuild'
  | 'rows-of-templates'
  | 'no-documents'
  | 'steps-of-events';

/** A slot that a scenario does not have, or variants that it does not offer, and why. */
export type LeftOut = {
  readonly slot: SlotId;
  /** None: the slot as a whole. */
  readonly variants: readonly VariantId[];
  readonly why: WhyLeftOut;
};

/** There is nothing to choose in a slot, or some variants of it make no sense. */
export const without = (slot: SlotId, why: WhyLeftOut, variants: readonly VariantId[] = []): LeftOut => ({
  slot,
  variants,
  why,
});

/** One service does everything. */
export const ofOneService: readonly LeftOut[] = [
  without('outside', 'nobody-outside'),
  without('coordination', 'one-service'),
  without('compensation', 'one-service'),
  without('isolation', 'one-service'),
  without('saga-state', 'one-service'),
  without('correlation', 'one-service'),
  without('deadline', 'one-service'),
];

/** Its aggregates are what they are. */
export const boundaryFixed: LeftOut = without('boundary', 'boundary-fixed');

/** An aggregate that lives through a few events only. */
export const withoutLongStreams: LeftOut = without('stream-length', 'lives-briefly', [
  '5000-events',
  '200-events',
  '10-events',
]);

/** All its events are of one shape. */
export const withoutOlderEvents: readonly LeftOut[] = [
  without('versioning', 'nothing-older', ['none', 'tolerant', 'upcaster']),
  without('older-snapshots', 'nothing-older', ['believed']),
];

/** Its events say nothing that somebody might want forgotten. */
export const withoutPeople: LeftOut = without('personal-data', 'nobody-named', [
  'in-plain',
  'key-deleted',
  'views-told',
  'snapshots-sealed',
]);

/** Ways to publish what is kept as documents. */
export const fromDocuments: readonly VariantId[] = [
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
];

/** A table of rows has the columns of one business. */
export const withoutRows: LeftOut = without('keeping', 'rows-of-templates', [
  'row',
  'row-with-lines',
  'row-with-audit-first',
  'row-with-audit-apart',
  'row-with-audit',
]);

/** Nobody builds its read models again, or comes to it later. */
export const withoutRebuild: readonly LeftOut[] = [
  without('rebuild', 'no-rebuild'),
  without('reactors', 'no-rebuild'),
  without('joining', 'subscribed-at-once'),
];

/** Who acts on messages in a database of its own, and writes to nobody: a processed mark and a document are two writes. */
export const ofHandlers: readonly LeftOut[] = [
  without('effect', 'nobody-written-to'),
  without('keeping', 'two-writes', ['document']),
  withoutRows,
  without('snapshots', 'short-streams'),
  without('snapshot-every', 'short-streams'),
  without('stream-length', 'short-streams'),
  without('versioning', 'nothing-older'),
  without('older-snapshots', 'nothing-older'),
  without('personal-data', 'nobody-named'),
  without('subscription', 'always-durable'),
  without('starting', 'always-durable'),
  without('reading', 'no-query-side'),
  ...withoutRebuild,
];

/** An act of one kind only, about which people and systems outside are asked. */
export const ofOneAct: readonly LeftOut[] = [
  boundaryFixed,
  without('isolation', 'nobody-looks'),
  without('correlation', 'answers-name-it'),
  without('deadline', 'sets-no-deadline'),
  // A checkpoint is that of a subscription.
  without('consuming', 'no-subscription', ['checkpoint-inside']),
];

/** Why a scenario does not offer a variant, or any in a slot; null: it does, or nobody does. */
export const whyLeftOut = (leftOut: readonly LeftOut[], slot: string, variant: VariantId): LeftOut | null =>
  leftOut.find((one) => one.slot === slot && (one.variants.length === 0 || one.variants.includes(variant))) ??
  null;
