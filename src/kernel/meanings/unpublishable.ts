import { act, refuse, type Acted } from '../world/environment-step.ts';
import { withComponent } from '../world/component.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import type { Move } from '../world/move.ts';
import type { World } from '../world/world.ts';

type RaiseLimit = Extract<Move, { kind: 'raise-limit' }>;

/** Whether the broker takes the event's message; what is too large for it once is so each time (B14). */
export function isPublishable({ unpublishable }: World, eventId: number): boolean {
  return unpublishable[eventId] === undefined;
}

/** From now on every publish of the event ends as too large. */
export function outgrow(world: World, eventId: number): World {
  return withComponent(world, 'unpublishable', String(eventId), true);
}

/** What the operator can raise the broker's limit for. */
export function limitMoves({ unpublishable }: World): readonly Move[] {
  return Object.keys(unpublishable).map((id): RaiseLimit => ({ kind: 'raise-limit', eventId: Number(id) }));
}

export function raiseLimit(definition: SystemDefinition, world: World, move: RaiseLimit): Acted {
  if (isPublishable(world, move.eventId)) return refuse(`the broker takes event ${move.eventId}`);
  const raised = withComponent(world, 'unpublishable', String(move.eventId), undefined);
  return act(move, definition.broker, raised);
}
