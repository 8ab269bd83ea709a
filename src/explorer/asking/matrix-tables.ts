import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { forgetMina, reserveForMina } from '../../scenarios/order/forget-mina.ts';
import { reserveMore } from '../../scenarios/order/older-orders.ts';
import type { ChosenVariants, ScenarioId, SlotId } from '../../scenarios/slots/setup.ts';
import { usualBounds, type Bounds } from '../question/bounds.ts';
import type { FaultWhere } from '../question/fault-where.ts';

/** A part of the verdict matrix: the variants of a slot, or of two that matter together, by the promises. */
export type MatrixTable = {
  readonly slots: readonly [SlotId] | readonly [SlotId, SlotId];
  /** Kinds of faults that this choice is about, beside the usual ones. */
  readonly alsoFaults?: readonly FaultKind[];
  /** The faults that it is about, in place of the usual ones, and the places that they are kept to. */
  readonly faults?: Bounds['faults'];
  readonly where?: FaultWhere;
  /** What its slots make sense beside, where that is not the scenario's own default. */
  readonly beside?: ChosenVariants;
  /** How many faults it takes to tell its variants apart: where any is looked at, as many are. */
  readonly leastFaultCount?: number;
  /** How many commands it takes to tell its variants apart; fewer are never looked at, and then without a fault. */
  readonly leastCommandCount?: number;
  /** What is sent, where the choice is about what the scenario's own commands may not come to. */
  readonly commands?: readonly Command[];
  /** The same by scenario, where each has a business of its own. */
  readonly commandsIn?: Readonly<Partial<Record<ScenarioId, readonly Command[]>>>;
};

const overLimit: Command = {
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { customerId: 'customer-1', total: 600 },
};

const revised: Command = {
  type: 'ReviseOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { total: 120 },
};

const asked: Command = { type: 'GetOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} };

const rebuilt: Command = {
  type: 'RebuildOrderView',
  aggregateType: 'Order',
  aggregateId: 'order-view',
  data: {},
};

const activated: Command = {
  type: 'ActivateCampaign',
  aggregateType: 'Campaign',
  aggregateId: 'campaign-1',
  data: {},
};

const askedOfCampaign: Command = {
  type: 'GetCampaign',
  aggregateType: 'Campaign',
  aggregateId: 'campaign-1',
  data: {},
};

export const matrixTables: readonly MatrixTable[] = [
  // What is half done when somebody dies, by how services work together.
  { slots: ['coordination'] },
  // An act that can't come to its end has something to undo, and somebody may have seen it.
  { slots: ['compensation'], commands: [overLimit] },
  { slots: ['isolation'], commands: [overLimit] },
  { slots: ['saga-state'], beside: { coordination: 'orchestration' } },
  // Whoever has waited long enough gives up, and what it has waited for may come about all the same.
  { slots: ['deadline'], beside: { coordination: 'orchestration' }, alsoFaults: ['early-time-out'] },
  // One at a time is always the newest.
  { slots: ['correlation'], beside: { coordination: 'orchestration' }, leastCommandCount: 2 },
  // Who asks a system outside may ask twice: what is done twice then is that system's affair.
  { slots: ['outside'] },
  // A rule over several aggregates is mended too late, and never where nobody is told of the change.
  { slots: ['boundary'] },
  { slots: ['boundary', 'publishing'] },
  { slots: ['publishing'] },
  { slots: ['consuming'] },
  { slots: ['concurrency'] },
  // A consumer can be no better than what it is given, and must take what the relay does twice.
  { slots: ['publishing', 'consuming'] },
  // With documents, too, a commit and a publish are two writes; what a pattern can't do without it says.
  { slots: ['keeping', 'publishing'] },
  // In a document an update that is lost takes its events with it.
  { slots: ['publishing', 'concurrency'] },
  // Of two relays each may be at the row that the other is at.
  { slots: ['publishing', 'relays'] },
  // No consumer makes an e-mail one that is sent once.
  { slots: ['consuming', 'effect'] },
  // Who tries again asks for the same change once more, perhaps on a newer version.
  { slots: ['concurrency', 'client'] },
  { slots: ['client', 'recognising'] },
  // What a snapshot says that never was, and what it does not say to whoever asks again.
  {
    slots: ['snapshots'],
    beside: { client: 'retry-same-id', 'snapshot-every': 'every-2-events' },
  },
  // What is told before it is so can't be taken back.
  { slots: ['answering'] },
  // What one has been told of is not there yet where one asks, unless one says what one must see.
  { slots: ['reading'], commandsIn: { order: [revised, asked], campaign: [activated, askedOfCampaign] } },
  // A view that is built again is read meanwhile, and what comes again is told again.
  {
    slots: ['rebuild'],
    beside: { reading: 'read-model' },
    commandsIn: { order: [rebuilt, asked] },
  },
  {
    slots: ['reactors'],
    beside: { rebuild: 'in-place', effect: 'e-mail' },
    commandsIn: { order: [rebuilt, revised] },
  },
  // What was stored by older code is read as it was meant, or as it is written.
  { slots: ['versioning'], commandsIn: { order: [reserveMore, revised] } },
  {
    slots: ['older-snapshots'],
    beside: { versioning: 'upcaster', snapshots: 'every-n' },
    commandsIn: { order: [reserveMore, revised] },
  },
  // What was told of a customer can still be read where it was copied, once her key is gone.
  {
    slots: ['personal-data'],
    beside: { snapshots: 'every-n', 'snapshot-every': 'every-2-events' },
    commandsIn: { order: [forgetMina, reserveForMina] },
    leastCommandCount: 2,
  },
  // Who has been away goes on where they were, or has missed what was published meanwhile.
  { slots: ['subscription'] },
  // Who has been away so long that the broker has forgotten where they were begins somewhere else.
  { slots: ['starting'], faults: { crash: 1, 'offset-expiry': 1 }, leastFaultCount: 2 },
  // Who is added later begins at what was published before, or after it.
  { slots: ['joining', 'starting'], faults: { 'late-subscription': 1 }, leastFaultCount: 1 },
  // What is set aside lets the rest pass it, in one partition or in several.
  { slots: ['failing', 'partitioning'], alsoFaults: ['poison'] },
  { slots: ['members', 'partitioning'], alsoFaults: ['rebalance'] },
  // Behind what can't be published the rest waits, or overtakes it.
  { slots: ['publishing', 'partitioning'], alsoFaults: ['unpublishable'] },
  // How much is published again, or never, when a relay dies that reads the log.
  { slots: ['position-order', 'position-every'], beside: { publishing: 'log-tailing' } },
];

/**
 * In all rows, beside the scenario's own defaults: effects stay in the consumers' databases. No pattern makes
 * an e-mail one that is sent once, so every row would show that and hide what tells them apart.
 */
export const matrixBase: ChosenVariants = { effect: 'row' };

export type MatrixSize = 'glance' | 'quick' | 'crowded' | 'usual' | 'thorough';

/**
 * Bounds by name: a row takes a moment, seconds, seconds, about a minute, or as long as it takes. With one
 * command nothing meets another of its kind; two change one aggregate; of three one changes another aggregate,
 * which is when ids of events that are committed out of turn are skipped.
 */
export const matrixSizes: Readonly<Record<MatrixSize, Bounds>> = {
  glance: { ...usualBounds, commandCount: 1, faultCountMax: 1 },
  quick: { ...usualBounds, faultCountMax: 1, stateCountMax: 4_000_000 },
  crowded: { ...usualBounds, commandCount: 3, faultCountMax: 0 },
  usual: { ...usualBounds, stateCountMax: 20_000_000 },
  thorough: { ...usualBounds, commandCount: 3 },
};

export function idOfTable({ slots }: MatrixTable): string {
  return slots.join('-');
}

export function matrixBounds(
  { alsoFaults = [], faults, where, leastCommandCount = 0, leastFaultCount = 0 }: MatrixTable,
  size: MatrixSize,
): Bounds {
  const usual = matrixSizes[size];
  const bounds =
    usual.commandCount >= leastCommandCount
      ? usual
      : { ...usual, commandCount: leastCommandCount, faultCountMax: 0 };
  return {
    ...bounds,
    faultCountMax: bounds.faultCountMax === 0 ? 0 : Math.max(leastFaultCount, bounds.faultCountMax),
    faults: { ...(faults ?? bounds.faults), ...Object.fromEntries(alsoFaults.map((kind) => [kind, 1])) },
    ...(where === undefined ? {} : { where }),
  };
}
