import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import type { PropertyId } from '../../../kernel/terms/names.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { World } from '../../../kernel/world/world.ts';
import type { Light } from '../../verdicts/lights.ts';
import type { History } from '../history/history.ts';

/** All that a picture of a moment is drawn from. */
export type StageMoment = {
  readonly definition: SystemDefinition;
  /** Before the first move. */
  readonly start: World;
  /** At the moment. */
  readonly world: World;
  /** The move that led here, and the world before it; null: none has. */
  readonly last: { readonly entry: TraceEntry; readonly before: () => World } | null;
  /** What the moves so far have left that the world does not know. */
  readonly history: History;
  readonly lights: readonly Light[];
  /** The promise whose culprit comes first; null: none is watched. */
  readonly watched: PropertyId | null;
  /** By which key an event finds its partition; null: by none. */
  readonly keyOf: (event: EventMessage) => string | null;
};
