import { eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { FoundEntity } from '../../kernel/language/op.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { ActivationId } from '../../kernel/terms/names.ts';

/** How an aggregate was found: the events that were folded for it, on top of a snapshot if there was one. */
export type Replay = {
  /** The move, from 1 on. */
  readonly move: number;
  readonly by: ActivationId;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly eventCount: number;
  /** Its version then: so many events had to be folded without any snapshot. */
  readonly version: number;
  /** Null: there was none. */
  readonly snapshotVersion: number | null;
};

/** So many events at once are too many, as the promise of short replays has it. */
export const longReplay = 100;

/** Whether anything is folded there: streams are stored, and snapshots may be. */
export const hasReplays = ({ databases }: Pick<SystemDefinition, 'databases'>): boolean =>
  databases.some(({ tables }) =>
    [eventsTable, snapshotsTable].every(({ name }) => tables.some((table) => table.name === name)),
  );

/** Every time that somebody has found an aggregate, in the order of the moves, up to one of them. */
export function replaysOf(entries: readonly TraceEntry[], position: number): readonly Replay[] {
  return entries.slice(0, position).flatMap(({ actor, op, result, facts }, index): readonly Replay[] => {
    if (actor === null || op === null) return [];
    if (op.kind === 'tell') {
      const read = facts.find((fact) => fact.kind === 'stream-read');
      if (read?.kind !== 'stream-read') return [];
      const { aggregateType, aggregateId, eventCount } = read;
      const all = { eventCount, version: eventCount, snapshotVersion: null };
      return [{ move: index + 1, by: actor, aggregateType, aggregateId, ...all }];
    }
    if (op.kind !== 'find' || result?.ok !== true) return [];
    const { events, snapshot } = result.value as FoundEntity;
    const snapshotVersion = snapshot === null ? null : Number(snapshot['entity_version']);
    const version = Number(events.at(-1)?.['entity_version'] ?? snapshotVersion ?? 0);
    const { entityType: aggregateType, entityId: aggregateId } = op;
    const eventCount = events.length;
    return [{ move: index + 1, by: actor, aggregateType, aggregateId, eventCount, version, snapshotVersion }];
  });
}
