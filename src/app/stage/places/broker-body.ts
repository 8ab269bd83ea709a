import { emptyMap } from '../../../base/sorted-map.ts';
import { partitionIds, readableEnd, type Broker } from '../../../kernel/broker/broker.ts';
import type { TopicDefinition } from '../../../kernel/broker/topology.ts';
import type { PartitionId, PlaceId, TopicId } from '../../../kernel/terms/names.ts';
import { messageCard } from '../cards/message-card.ts';
import type { BrokerBody, Card, CellPicture, Rail, TapePicture } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import { copiesIn, shownRecords } from './tape-cells.ts';

/** A tape for each partition, dead letters after the others, and one for each topic that keeps the newest only. */
export function brokerBody(drawing: Drawing, place: PlaceId): BrokerBody {
  const broker = drawing.world.brokers[place];
  if (broker === undefined) return { kind: 'broker', tapes: [] };
  const { topics } = drawing.definition;
  const isLast = ({ deadLettersOf }: TopicDefinition): number => (deadLettersOf === undefined ? 0 : 1);
  const partitions = topics
    .toSorted((one, other) => isLast(one) - isLast(other))
    .flatMap((topic) => partitionIds(topic).map((id) => tapeOf(drawing, place, broker, topic, id)));
  const kept = Object.keys(broker.compacted).map((topic) => keptTape(drawing, place, broker, topic));
  return { kind: 'broker', tapes: [...partitions, ...kept] };
}

function tapeOf(
  { start, pins }: Drawing,
  place: PlaceId,
  broker: Broker,
  { deadLettersOf }: TopicDefinition,
  id: PartitionId,
): TapePicture {
  const log = broker.partitions[id] ?? emptyMap();
  const before = start.brokers[place];
  const countBefore = before?.partitions[id]?.size ?? 0;
  const copies = copiesIn(log);
  const releasedTo = deadLettersOf === undefined ? null : (broker.groups[deadLettersOf]?.released?.[id] ?? 0);
  const cells = shownRecords(log, pins.cellsOf(id)).map(({ key, value }): CellPicture => {
    const offset = Number(key);
    const name = thingId.cell(id, offset);
    const card = messageCard(name, value, {
      firmness: 'solid',
      mark: releasedTo !== null && offset >= releasedTo ? 'parked' : null,
      isPinned: pins.has(name),
      isPreloaded: offset < countBefore,
    });
    return { offset, card, copy: (copies.get(value.id) ?? []).indexOf(offset) + 1 };
  });
  const rails = railsOf(broker, id);
  return {
    id,
    kind: releasedTo === null ? 'partition' : 'dead-letters',
    count: log.size,
    cells,
    rails,
    hole: pins.hasHole(id) ? thingId.hole(id) : null,
    isQuiet: log.size === countBefore && before !== undefined && isSameRails(rails, railsOf(before, id)),
  };
}

function railsOf(broker: Broker, id: PartitionId): readonly Rail[] {
  return Object.entries(broker.groups).flatMap(([group, own]): readonly Rail[] => {
    const committed = own.committed[id];
    // Whoever reads on demand has no place in the log while nobody wants it to read, nor who is yet to join.
    const isAway = own.isYetToJoin === true || (own.isOnDemand === true && own.isStopped === true);
    if (committed === undefined || isAway) return [];
    const owner = own.owners[id];
    return [
      {
        group,
        members: owner === undefined ? [] : [owner],
        committed,
        position: own.positions[id] ?? committed,
        end: readableEnd(broker, own, id),
      },
    ];
  });
}

const isSameRails = (one: readonly Rail[], other: readonly Rail[]): boolean =>
  one.every(
    ({ committed, position }, index) =>
      committed === other[index]?.committed && position === other[index].position,
  );

/** What a compacted topic keeps: the newest record of each key. */
function keptTape({ start, pins }: Drawing, place: PlaceId, broker: Broker, topic: TopicId): TapePicture {
  const records = Object.entries(broker.compacted[topic] ?? {});
  const before = start.brokers[place]?.compacted[topic];
  const cells = records.map(([key, record], offset): CellPicture => {
    const id = thingId.cell(topic, offset);
    const position = record['offset'];
    const card: Card = {
      id,
      kind: 'row',
      number: null,
      name: key,
      details: typeof position === 'number' ? [String(position)] : [],
      firmness: 'solid',
      mark: null,
      causes: [],
      isPinned: pins.has(id),
      isPreloaded: before !== undefined && before[key] === record,
    };
    return { offset, card, copy: 1 };
  });
  const isQuiet = broker.compacted[topic] === before;
  return { id: topic, kind: 'kept', count: cells.length, cells, rails: [], hole: null, isQuiet };
}
