import type { CommandSchema } from '../domains/command-schema.ts';
import type { SystemDefinition } from '../kernel/definition.ts';
import type { Command } from '../kernel/message.ts';
import type { PlaceId } from '../kernel/names.ts';
import type { BalanceRule } from './balance.ts';
import type { MapLayout } from './map-layout.ts';
import type { ScenarioId, Setup, SlotId, VariantId } from './setup.ts';

/** Names that facts and answers bear, for whoever asks about them. */
export type Vocabulary = {
  /** Types of events. */
  readonly events: readonly string[];
  readonly rejections: readonly string[];
  readonly subscribers: readonly string[];
};

/** A system to run: topology, slots, workload and properties. */
export type Scenario = {
  readonly id: ScenarioId;
  readonly slots: Readonly<Record<SlotId, readonly VariantId[]>>;
  /** What a new sandbox starts with. */
  readonly defaults: Readonly<Record<SlotId, VariantId>>;
  readonly define: (setup: Setup) => SystemDefinition;
  readonly layOut: (setup: Setup) => MapLayout;
  /** Numbers that should be equal pairwise, as far as the setup has them. */
  readonly balances: (setup: Setup) => readonly BalanceRule[];
  readonly commands: readonly CommandSchema[];
  readonly vocabulary: Vocabulary;
  /** Services that take commands, in the order in which they are dealt. */
  readonly services: readonly PlaceId[];
  /** Commands that have been carried out, to rest, before a run begins. */
  readonly preload: readonly Command[];
  /** Concurrent commands of an exploration; the first two go to one aggregate that is there already. */
  readonly exploring: readonly Command[];
};
