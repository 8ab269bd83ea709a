import { getValue } from '../../../base/sorted-map.ts';
import { partitionOfKey } from '../../../kernel/broker/topology.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import type { PartitionId } from '../../../kernel/terms/names.ts';
import { processedMessagesTable } from '../../../system/consuming/processed-messages.ts';
import type { CulpritPicture } from '../picture.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Spot } from '../moment/spot.ts';
import { hasPassed, logCellOf, readsInOrder } from './log-passed.ts';
import type { Blame } from './blame.ts';
import { documentMadeBy } from './document-made-by.ts';
import {
  aggregateSpot,
  cellsOf,
  eventOf,
  eventRow,
  holdersOf,
  outboxSpot,
  rowsAt,
  type RowAt,
} from './whereabouts.ts';

/** Where an event is that does not reach a subscriber, and why it does not. */
export function lostEvent(
  seen: StageMoment,
  id: number,
  subscriber: string,
  state: CulpritPicture['state'],
): Blame | null {
  const hasBroker = Object.keys(seen.world.brokers).length > 0;
  const cells = cellsOf(seen, id);
  if (hasBroker && cells.length === 0) return unpublished(seen, id, state);
  const [stamp] = rowsAt(seen, processedMessagesTable.name, [subscriber, id]);
  // The mark stands, and what it stands for never came.
  if (stamp?.isCommitted === true) return { spot: stamp.spot, words: 'never-applied', isDeadEnd: true };
  const last = cells.at(-1);
  if (last === undefined) return unreadInStore(seen, id, subscriber);
  const group = Object.values(seen.world.brokers)[0]?.groups[subscriber];
  const isConfirmed = (group?.committed[last.partition] ?? 0) > last.offset;
  return isConfirmed
    ? { spot: last, words: 'skipped-for-ever', isDeadEnd: true }
    : { spot: last, words: 'stuck', isDeadEnd: false };
}

/** Not in the broker: what would bring it there, or why nothing will. */
function unpublished(seen: StageMoment, id: number, state: CulpritPicture['state']): Blame | null {
  const row = eventRow(seen, id);
  const outbox = outboxSpot(seen, id);
  const event = eventOf(seen, id);
  if (outbox !== null && !outbox.isPublished) {
    // Where a relay would come to it all the same, somebody writes the document before.
    const isInDocument = outbox.spot.kind === 'entry' && state === 'will-break';
    return { spot: outbox.spot, words: isInDocument ? 'overwritten' : 'stuck', isDeadEnd: false };
  }
  const also = event === null ? [] : holeFor(seen, event);
  if (row !== null && readsInOrder(seen)) return unread(seen, row, also);
  const [holder] = holdersOf(seen, id);
  if (holder !== undefined)
    return { spot: row?.spot ?? holder.spot, words: 'only-in-memory', isDeadEnd: false };
  if (row !== null) return { spot: row.spot, words: 'nobody-publishes', isDeadEnd: true, also };
  // A document keeps its events only until somebody else writes it.
  return overwrittenDocument(seen, id, event);
}

/** A relay goes on in the order of ids or commits: what it is past it does not come back to. */
function unread(seen: StageMoment, row: RowAt, also: readonly Spot[]): Blame {
  const { spot, isCommitted } = row;
  if (hasPassed(seen, spot)) return { spot, words: 'skipped-for-ever', isDeadEnd: true, also };
  return { spot, words: isCommitted ? 'stuck' : 'skipped-for-ever', isDeadEnd: false };
}

function overwrittenDocument(seen: StageMoment, id: number, event: EventMessage | null): Blame | null {
  const logged = logCellOf(seen, id)?.event ?? null;
  const about = event ?? logged ?? documentMadeBy(seen, id);
  const document = about === null ? null : aggregateSpot(seen, about);
  if (about === null || document === null) return null;
  // It stood in the document's outbox and does so no more; without an outbox it never did.
  const words = event === null && logged !== null ? 'overwritten' : 'nobody-publishes';
  return { spot: document, words, isDeadEnd: true, also: holeFor(seen, about) };
}

/** Subscribers read the store itself, each from its own checkpoint. */
function unreadInStore(seen: StageMoment, id: number, subscriber: string): Blame | null {
  const logged = logCellOf(seen, id);
  if (logged === null) return null;
  const rows = seen.world.databases[subscriber]?.tables['checkpoints']?.rows;
  const read = Number((rows === undefined ? undefined : getValue(rows, subscriber))?.['offset'] ?? 0);
  return logged.spot.offset < read
    ? { spot: logged.spot, words: 'skipped-for-ever', isDeadEnd: true }
    : { spot: logged.spot, words: 'stuck', isDeadEnd: false };
}

/** Where it would have come to lie next. */
function holeFor(seen: StageMoment, event: EventMessage): readonly Spot[] {
  const partition = partitionFor(seen, event);
  return partition === null ? [] : [{ kind: 'hole', partition }];
}

function partitionFor({ definition, world, keyOf }: StageMoment, event: EventMessage): PartitionId | null {
  const topic = definition.topics.find(({ id }) => id === event.aggregateType);
  const broker = world.brokers[definition.broker];
  if (topic === undefined || broker === undefined) return null;
  const key = keyOf(event);
  const turn = (broker.turns[topic.id] ?? 0) % topic.partitionCount;
  const number = key === null ? turn : partitionOfKey(key, topic.partitionCount);
  return `${topic.id}/${String(number)}`;
}
