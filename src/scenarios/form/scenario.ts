import type { CommandSchema } from '../../domains/command-schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { ManagingSystem } from './managed-here.ts';
import type { ActSteps } from './act-steps.ts';
import type { BalanceRule } from './balance.ts';
import type { LeftOut } from './left-out.ts';
import type { Routes } from './routes.ts';
import type { Script } from '../script/script.ts';
import type { ChosenVariants, ScenarioId, Setup, SlotId, VariantId } from '../slots/setup.ts';

/** What has a name on screen because of where it is. */
export type Whereabouts = Pick<SystemDefinition, 'places' | 'databases' | 'groups'>;

/** Names that facts and answers bear, for whoever asks about them. */
export type Vocabulary = {
  /** Types of events. */
  readonly events: readonly string[];
  readonly rejections: readonly string[];
  readonly subscribers: readonly string[];
};

/** The first of them is what the others are seen beside. */
export type SideBySide = {
  readonly slot: SlotId;
  readonly variants: readonly VariantId[];
  /** What is chosen in other slots with a variant, where it makes something there needless. */
  readonly along?: Readonly<Record<VariantId, ChosenVariants>>;
  readonly script: Script;
};

/** A system to run: topology, slots, workload and properties. */
export type Scenario = {
  readonly id: ScenarioId;
  /** The slots that its topology has, and what is offered in each. */
  readonly slots: Readonly<Partial<Record<SlotId, readonly VariantId[]>>>;
  /** What there is to choose elsewhere and not here, each with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** What a new sandbox starts with: each of these slots has its variant. */
  readonly defaults: ChosenVariants;
  readonly define: (setup: Setup) => ManagingSystem;
  /** The steps of an act over several services, counted as the way of working together has them; left out: it has none. */
  readonly steps?: (setup: Setup) => ActSteps;
  /** A slot whose variants tell most side by side, and what is then to happen, if nothing else has; left out: none does. */
  readonly sideBySide?: SideBySide;
  /** Slots that its tables of the matrix are about; left out: all that it has. */
  readonly tabled?: readonly SlotId[];
  /** Numbers that should be equal pairwise, as far as the setup has them. */
  readonly balances: (setup: Setup) => readonly BalanceRule[];
  readonly commands: readonly CommandSchema[];
  /** Whether somebody in that setup carries out such a command; left out: whoever takes commands does. */
  readonly isOffered?: (setup: Setup, command: CommandSchema) => boolean;
  readonly vocabulary: Vocabulary;
  readonly routes: Routes;
  /** Every place, database and group that it has under some choice. */
  readonly whereabouts: Whereabouts;
  /** Commands that have been carried out, to rest, before a run begins. */
  readonly preload: readonly Command[];
  /** Concurrent commands of an exploration; the first two meet each other: at one aggregate, or at what there is for one of them. */
  readonly exploring: readonly Command[];
};
