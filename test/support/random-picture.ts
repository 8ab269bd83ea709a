import type {
  Card,
  HandPicture,
  Picture,
  PlaceBody,
  RequestPicture,
  TapePicture,
} from '../../src/app/stage/picture.ts';
import type { PlaceDefinition, SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { linkBetween } from '../../src/kernel/terms/names.ts';
import { drawing, type Draw } from './mid-run.ts';
import { card, database, strip } from './sample-pictures.ts';

const names = ['OrderCreated', 'CustomerCreated', 'CreditReservationFailed', 'OrderApproved'] as const;

/** Whatever might be there, drawn at random: the same seed, the same picture. */
export function randomPicture({ places, links, topics, groups }: SystemDefinition, seed: number): Picture {
  const draw = drawing(seed);
  const tapes = topics.flatMap(({ id, partitionCount }) =>
    Array.from({ length: partitionCount }, (_, index) => {
      const readers = groups.filter((group) => group.topics.includes(id)).map((group) => group.id);
      return tapeOf(`${id}/${index}`, readers, draw);
    }),
  );
  return {
    places: places.map((place) => ({
      id: place.id,
      role: place.role,
      condition: draw.of(['up', 'up', 'up', 'down', 'crashed']),
      activity: draw.of([null, 'idle', 'works', 'polls']),
      body: bodyOf(place, tapes, draw),
      fallen: [],
      isUnused: false,
    })),
    links: links.map(({ from, to }) => ({
      id: linkBetween(from, to),
      from,
      to,
      isCut: false,
      isActive: false,
    })),
    culprits: [],
    done: [],
    signs: [],
  };
}

function bodyOf({ id, role }: PlaceDefinition, tapes: readonly TapePicture[], draw: Draw): PlaceBody {
  switch (role) {
    case 'client': {
      const count = 1 + draw.below(3);
      const requests = cards(`request ${id}`, 'command', count, draw).map(
        (one) =>
          ({ card: one, told: draw.of<RequestPicture['told']>(['waiting', 'accepted', 'unheard']) }) as const,
      );
      return { kind: 'client', requests, foldedCount: draw.below(4) };
    }
    case 'database':
      return database(
        strip('events', cards(`${id} events`, 'event', draw.below(9), draw), 5000),
        ...(draw.below(2) === 0
          ? [strip('outbox', cards(`${id} outbox`, 'event', draw.below(9), draw))]
          : []),
        strip('entities', cards(`${id} entities`, 'aggregate', draw.below(5), draw)),
      );
    case 'projection-database':
    case 'notification-database': {
      const body = database(strip('order_view', cards(`${id} views`, 'view', draw.below(5), draw)));
      const marks = Array.from({ length: draw.below(6) }, (_, index) => ({
        id: `stamp ${id} ${index}`,
        number: index + 1,
        firmness: 'solid' as const,
        isHit: false,
      }));
      return { ...body, stamps: [{ table: 'processed_messages', count: marks.length, marks }] };
    }
    case 'broker':
      return { kind: 'broker', tapes };
    case 'mail-server':
    case 'outside':
      return {
        kind: 'outside',
        hands: [],
        count: 40,
        effects: cards(`${id} mails`, 'effect', draw.below(5), draw),
      };
    default:
      return {
        kind: 'hands',
        hands: Array.from({ length: draw.below(3) }, (_, index) => handOf(`${id} ${index}`, draw)),
      };
  }
}

const handOf = (process: string, draw: Draw): HandPicture => ({
  process,
  cards: cards(`held ${process}`, 'event', draw.below(3), draw),
  line: draw.of([null, { kind: 'waits-for-message' }, { kind: 'knows-nothing' }]),
});

function tapeOf(id: string, readers: readonly string[], draw: Draw): TapePicture {
  const end = draw.of([0, 2, 5, 40, 900]);
  const cells = cards(`cell ${id}`, 'event', Math.min(end, 24), draw).map((one, index) => ({
    offset: Math.max(0, end - 24) + index,
    copy: 1 + draw.below(2),
    card: one,
  }));
  const rails = readers.map((group) => {
    const committed = draw.below(end + 1);
    return { group, members: [group], committed, position: Math.min(end, committed + draw.below(2)), end };
  });
  return { id, kind: 'partition', count: end, cells, rails, hole: null, isQuiet: draw.below(2) === 0 };
}

const cards = (prefix: string, kind: Card['kind'], count: number, draw: Draw): readonly Card[] =>
  Array.from({ length: count }, (_, index) =>
    card(`${prefix} ${index}`, kind, draw.of([...names]), {
      number: index + 1,
      isPinned: draw.below(9) === 0,
      causes: kind === 'view' ? [index + 1, index + 1] : [],
    }),
  );
