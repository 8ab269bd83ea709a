import type {
  Card,
  CellPicture,
  CulpritPicture,
  HandPicture,
  HandLine,
  Picture,
  PlaceBody,
  PlacePicture,
  Strip,
  TapePicture,
} from '../../src/app/stage/picture.ts';
import { thingId } from '../../src/app/stage/thing-id.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { linkBetween } from '../../src/kernel/terms/names.ts';

type Of<Kind extends PlaceBody['kind']> = Extract<PlaceBody, { kind: Kind }>;

const plainCard: Omit<Card, 'id' | 'kind' | 'name'> = {
  number: null,
  details: [],
  firmness: 'solid',
  mark: null,
  causes: [],
  isPinned: false,
  isPreloaded: false,
};

export const card = (id: string, kind: Card['kind'], name: string, more: Partial<Card> = {}): Card => ({
  ...plainCard,
  id,
  kind,
  name,
  ...more,
});

const names: Readonly<Record<number, string>> = {
  1: 'CustomerCreated',
  2: 'OrderCreated',
  3: 'OrderCreated',
};
const owners: Readonly<Record<number, string>> = { 1: 'customer-1', 2: 'order-1', 3: 'order-2' };

export const event = (number: number, more: Partial<Card> = {}): Card =>
  card(thingId.row('order-service', 'events', number), 'event', names[number] ?? 'OrderApproved', {
    number,
    details: [owners[number] ?? `order-${number}`, 'v1'],
    ...more,
  });

export const outboxRow = (number: number, mark: Card['mark'], more: Partial<Card> = {}): Card =>
  card(thingId.row('order-service', 'outbox', number), 'event', names[number] ?? 'OrderApproved', {
    number,
    mark,
    ...more,
  });

export const strip = (table: string, rows: readonly Card[], count = rows.length): Strip => ({
  table,
  rows,
  count,
});

export const cellOf = (partition: string, offset: number, number: number, copy = 1): CellPicture => ({
  offset,
  copy,
  card: card(thingId.cell(partition, offset), 'event', names[number] ?? 'OrderApproved', { number }),
});

export type Read = readonly [committed: number, position: number];

export function tape(
  cells: readonly CellPicture[],
  projection: Read,
  notification: Read,
  more: Partial<TapePicture> = {},
): TapePicture {
  const end = (cells.at(-1)?.offset ?? -1) + 1;
  const rail = (group: string, [committed, position]: Read) => ({
    group,
    members: [group],
    committed,
    position,
    end,
  });
  return {
    id: 'Order/0',
    kind: 'partition',
    count: end,
    cells,
    rails: [rail('projection', projection), rail('notification', notification)],
    hole: null,
    isQuiet: false,
    ...more,
  };
}

const quiet = (id: string): TapePicture => ({
  id,
  kind: 'partition',
  count: 0,
  cells: [],
  rails: [],
  hole: null,
  isQuiet: true,
});

export const hands = (process: string, line: HandLine | null, ...cards: readonly Card[]): Of<'hands'> => ({
  kind: 'hands',
  hands: [{ process, cards, line } satisfies HandPicture],
});

const request = card(thingId.request('c1'), 'command', 'CreateOrder', { details: ['order-2'] });
export const client = (told: Of<'client'>['requests'][number]['told']): Of<'client'> => ({
  kind: 'client',
  requests: [{ card: request, told }],
  foldedCount: 0,
});

export const database = (...strips: readonly Strip[]): Of<'database'> => ({
  kind: 'database',
  strips,
  stamps: [],
  open: [],
  locks: [],
  tapes: [],
});

export const view = (id: string, ...causes: readonly number[]): Card =>
  card(thingId.row('projection', 'order_view', id), 'view', id, { details: ['PENDING'], causes });

const mail = (index: number, order: string, cause: number): Card =>
  card(thingId.effect('mail-server', index), 'effect', order, { causes: [cause] });

const entity = (name: string, more: Partial<Card> = {}): Card =>
  card(thingId.row('order-service', 'entities', name), 'aggregate', name, { details: ['v1'], ...more });

const usual: Readonly<Record<string, PlaceBody>> = {
  client: client('accepted'),
  'order-service-1': hands('order-service-1', { kind: 'knows-nothing' }),
  'order-service-2': { kind: 'hands', hands: [] },
  'order-database': database(
    strip('events', [event(1), event(2), event(3)]),
    strip('entities', [entity('customer-1'), entity('order-1'), entity('order-2')]),
  ),
  relay: hands('relay', { kind: 'waits-for-rows' }),
  broker: {
    kind: 'broker',
    tapes: [tape([cellOf('Order/0', 0, 2)], [1, 1], [1, 1]), quiet('Order/1'), quiet('Customer/0')],
  },
  projection: hands('projection', { kind: 'waits-for-message' }),
  'projection-database': database(strip('order_view', [view('order-1', 2)])),
  notification: hands('notification', { kind: 'waits-for-message' }),
  'mail-server': { kind: 'outside', effects: [mail(0, 'order-1', 2)], count: 1, hands: [] },
};

type Change = { readonly body?: PlaceBody } & Partial<Omit<PlacePicture, 'body'>>;

/** A moment of that system: as usual, but for what is told. */
export function sampleOf(
  { places, links }: SystemDefinition,
  changes: Readonly<Record<string, Change>> = {},
  culprits: readonly CulpritPicture[] = [],
): Picture {
  const nothing: PlaceBody = { kind: 'hands', hands: [] };
  return {
    places: places.map(({ id, role }) => ({
      id,
      role,
      condition: 'up',
      activity: null,
      body: usual[id] ?? nothing,
      fallen: [],
      isUnused: role === 'service' && id.endsWith('2'),
      ...changes[id],
    })),
    links: links.map(({ from, to }) => ({
      id: linkBetween(from, to),
      from,
      to,
      isCut: false,
      isActive: false,
    })),
    culprits,
    done: [],
    signs: [],
  };
}

export type SampleName =
  'before-commit' | 'refused' | 'lost' | 'outbox' | 'died' | 'twice' | 'skipped' | 'locked';

const published = [outboxRow(1, 'published'), outboxRow(2, 'published'), outboxRow(3, 'published')];
const copies = [cellOf('Order/0', 0, 2), cellOf('Order/0', 1, 3), cellOf('Order/0', 2, 3, 2)];
const threeEvents = [event(1), event(2), event(3)];
const held = card(thingId.held('projection', 3), 'event', 'OrderCreated', { number: 3, firmness: 'held' });

/** The drawn moments of the one-service system. */
export function sample(name: SampleName, definition: SystemDefinition): Picture {
  switch (name) {
    case 'before-commit': {
      const ghost = { firmness: 'ghost', isPinned: true } as const;
      const [written, kept] = [event(3, ghost), entity('order-2', ghost)];
      const body = database(
        strip('events', [event(1), event(2), written]),
        strip('entities', [entity('customer-1'), entity('order-1'), kept]),
      );
      const open = [
        { owner: 'h1', place: 'order-service-1', things: [written.id, kept.id], isFailed: false },
      ];
      const inHand = [
        { ...request, id: thingId.held('h1', 'c1'), firmness: 'held' as const },
        card(thingId.held('h1', 3), 'event', 'OrderCreated', { number: 3, firmness: 'ghost' }),
      ];
      return sampleOf(definition, {
        client: { body: client('waiting') },
        'order-service-1': {
          body: hands('h1', { kind: 'read-at', version: 0, foldedCount: null }, ...inHand),
          activity: 'works',
        },
        'order-database': { body: { ...body, open } },
        broker: { condition: 'down' },
      });
    }
    case 'refused': {
      const inHand = card(thingId.held('h1', 3), 'event', 'OrderCreated', { number: 3, firmness: 'held' });
      return sampleOf(
        definition,
        {
          client: { body: client('waiting') },
          'order-service-1': { body: hands('h1', { kind: 'publishes', number: 3 }, inHand) },
          broker: { condition: 'down' },
        },
        [
          {
            thing: event(3).id,
            property: 'no-lost-event',
            state: 'will-break',
            words: 'only-in-memory',
            isDeadEnd: false,
          },
        ],
      );
    }
    case 'lost':
      return sampleOf(
        definition,
        {
          broker: {
            body: {
              kind: 'broker',
              tapes: [
                tape([cellOf('Order/0', 0, 2)], [1, 1], [1, 1], { hole: event(3).id }),
                quiet('Order/1'),
                quiet('Customer/0'),
              ],
            },
          },
        },
        [
          {
            thing: event(3).id,
            property: 'no-lost-event',
            state: 'broken',
            words: 'nobody-publishes',
            isDeadEnd: true,
          },
        ],
      );
    case 'outbox':
      return sampleOf(definition, {
        'order-database': {
          body: database(
            strip('events', threeEvents),
            strip('outbox', [...published.slice(0, 2), outboxRow(3, 'unpublished', { isPinned: true })]),
          ),
        },
      });
    case 'died':
      return sampleOf(
        definition,
        {
          'order-database': {
            body: database(
              strip('events', threeEvents),
              strip('outbox', [...published.slice(0, 2), outboxRow(3, 'unpublished', { isPinned: true })]),
            ),
          },
          relay: {
            condition: 'crashed',
            body: hands('relay', null),
            fallen: [card(thingId.held('relay', 3), 'event', 'OrderCreated', { number: 3 })],
          },
          broker: {
            body: { kind: 'broker', tapes: [tape(copies.slice(0, 2), [2, 2], [2, 2]), quiet('Order/1')] },
          },
        },
        [
          {
            thing: outboxRow(3, null).id,
            property: 'effect-once',
            state: 'will-break',
            words: 'sent-again',
            isDeadEnd: false,
          },
        ],
      );
    case 'twice':
      return sampleOf(
        definition,
        {
          'order-database': { body: database(strip('events', threeEvents), strip('outbox', published)) },
          broker: {
            body: {
              kind: 'broker',
              tapes: [tape(copies, [2, 3], [2, 2]), quiet('Order/1'), quiet('Customer/0')],
            },
          },
          projection: { body: hands('projection', { kind: 'applied', number: 3, isAgain: true }, held) },
          'projection-database': {
            body: database(strip('order_view', [view('order-1', 2), view('order-2', 3, 3)], 12)),
          },
          'mail-server': {
            body: {
              kind: 'outside',
              effects: [mail(0, 'order-1', 2), mail(1, 'order-2', 3)],
              count: 2,
              hands: [],
            },
          },
        },
        [
          {
            thing: view('order-2').id,
            property: 'effect-once',
            state: 'broken',
            words: 'applied-twice',
            isDeadEnd: false,
          },
        ],
      );
    case 'skipped': {
      const body = database(strip('order_view', [view('order-1', 2), view('order-2', 3)]));
      const marks = [2, 3].map((number) => ({
        id: `stamp ${number}`,
        number,
        firmness: 'solid' as const,
        isHit: number === 3,
      }));
      return sampleOf(definition, {
        'order-database': { body: database(strip('events', threeEvents), strip('outbox', published)) },
        broker: {
          body: {
            kind: 'broker',
            tapes: [tape(copies, [3, 3], [2, 2]), quiet('Order/1'), quiet('Customer/0')],
          },
        },
        projection: {
          body: hands('projection', { kind: 'skips', number: 3 }, { ...held, firmness: 'left' }),
        },
        'projection-database': {
          body: { ...body, stamps: [{ table: 'processed_messages', count: 2, marks }] },
        },
      });
    }
    case 'locked': {
      const row = entity('order-1', { isPinned: true });
      const body = database(
        strip('events', threeEvents),
        strip('entities', [entity('customer-1'), row, entity('order-2')]),
      );
      return sampleOf(definition, {
        'order-service-1': {
          body: hands(
            'h1',
            { kind: 'waits-for-lock' },
            { ...request, id: thingId.held('h1', 'c1'), firmness: 'held' },
          ),
          activity: 'waits-for-lock',
        },
        'order-database': {
          body: {
            ...body,
            locks: [{ thing: row.id, heldBy: 'order-service-2', waiting: ['order-service-1'] }],
          },
        },
      });
    }
  }
}
