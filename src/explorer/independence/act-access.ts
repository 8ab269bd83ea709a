import { assert } from '../../base/assert.ts';
import { partitionIds } from '../../kernel/broker/broker.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { callable, crashable } from '../../kernel/definition/fault-places.ts';
import { faultKindOf, type FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Move } from '../../kernel/world/move.ts';
import { linkBetween } from '../../kernel/terms/names.ts';
import { joinsAtEnd } from '../../kernel/broker/topology.ts';
import { both, together, type Access, type Things } from './access.ts';
import { accessOfLimit, logOf, logOfPartition } from './op-access.ts';
import { rowAccess } from './row-access.ts';

/** Something that the surroundings may do, now or later: a fault, by what it strikes. */
export type Blow = {
  readonly subject: string;
  readonly kind: FaultKind;
  /** One of those that strike it. */
  readonly move: Move;
  readonly access: Access;
};

/** What a fault of the surroundings strikes, in a word. */
export function subjectOf(move: Move): string {
  switch (move.kind) {
    case 'crash':
    case 'take-down':
    case 'recover':
      return `${move.kind} ${move.place}`;
    case 'cut':
    case 'mend':
      return `${move.kind} ${move.link}`;
    case 'redeliver':
    case 'rebalance':
    case 'forget-offsets':
    case 'subscribe':
      return `${move.kind} ${move.group}`;
    case 'expire':
      return `expire ${move.database} ${move.table}`;
    default:
      return move.kind;
  }
}

/** What is done to a group, a database or a broker, by its own part. */
const ofOwners: readonly Move['kind'][] = [
  'redeliver',
  'rebalance',
  'forget-offsets',
  'subscribe',
  'expire',
  'poison',
];

/** Whether such a fault is meant by a word of `subjectOf`. */
export const isOfOwner = (subject: string): boolean =>
  ofOwners.some((kind) => subject === kind || subject.startsWith(`${kind} `));

/** Every fault of the surroundings that there can be in a system. */
export function blowsOf(things: Things, definition: SystemDefinition): readonly Blow[] {
  const { writing, reading } = things;
  const { places, links, groups, databases } = definition;
  const crashes = places
    .filter(({ kind }) => crashable.includes(kind))
    .map(({ id }) => {
      const own = groups.filter(({ members }) => members.includes(id)).map((group) => `group ${group.id}`);
      return blow({ kind: 'crash', place: id }, writing(`at ${id}`, `up ${id}`, ...own));
    });
  const outages = places
    .filter(({ kind }) => callable.includes(kind))
    .map(({ id }) => blow({ kind: 'take-down', place: id }, writing(`up ${id}`)));
  const cuts = links.map(({ from, to }) => {
    const link = linkBetween(from, to);
    return blow({ kind: 'cut', link }, writing(`link ${link}`));
  });
  const logs = definition.topics.flatMap((topic) => partitionIds(topic).map(logOfPartition));
  const regroupings = groups.flatMap(({ id, members, joinsLater }): readonly Blow[] => {
    const access = both(
      writing(`group ${id}`),
      reading(`up ${definition.broker}`, ...members.map((member) => `up ${member}`)),
    );
    return [
      blow({ kind: 'redeliver', group: id, partition: '' }, access),
      blow({ kind: 'rebalance', group: id }, access),
      blow({ kind: 'forget-offsets', group: id }, access),
      // Where the logs end says where it begins.
      ...(joinsLater === true
        ? [blow({ kind: 'subscribe', group: id }, both(access, reading(...logs)))]
        : []),
    ];
  });
  const expiries = databases.flatMap((schema) =>
    schema.tables
      .filter(({ expires }) => expires === true)
      .map(({ name }): Blow => {
        const rows = rowAccess(things, schema);
        const dropped = rows.writeAny(name);
        const read = reading(rows.held(name), `up ${schema.place}`);
        const access = together([dropped, read, ...(schema.hasCommitLog ? [writing(logOf(schema))] : [])]);
        return blow({ kind: 'expire', database: schema.id, table: name, key: '' }, access);
      }),
  );
  // What is handed to somebody next can become poisonous.
  const spoiling = both(writing('poison'), reading(...logs, ...groups.map(({ id }) => `group ${id}`)));
  const poison = blow({ kind: 'poison', eventId: 0 }, spoiling);
  return [...crashes, ...outages, ...cuts, ...regroupings, ...expiries, poison];
}

function blow(move: Move, access: Access): Blow {
  const kind = faultKindOf(move);
  assert(kind !== null, `${move.kind} is a fault`);
  return { subject: subjectOf(move), kind, move, access };
}

/** What comes back by itself: the same as what took it away. */
export function accessOfRepair(
  { writing, reading }: Things,
  definition: SystemDefinition,
  move: Move,
): Access {
  if (move.kind === 'recover') {
    const back = writing(`at ${move.place}`, `up ${move.place}`);
    if (!joinsAtEnd(definition, move.place)) return back;
    const own = definition.groups.filter(({ members }) => members.includes(move.place));
    const logs = definition.topics.flatMap((topic) => partitionIds(topic).map(logOfPartition));
    return together([back, writing(...own.map(({ id }) => `group ${id}`)), reading(...logs)]);
  }
  return move.kind === 'mend' ? writing(`link ${move.link}`) : writing();
}

/** What nobody owes: a fix, a higher limit, and dead letters that are handed back. */
export function accessOfInput(
  { reading, writing, adding }: Things,
  { topics, broker }: SystemDefinition,
  move: Move,
): Access {
  if (move.kind === 'raise-limit') return accessOfLimit({ writing, adding }, move.eventId);
  if (move.kind !== 'redrive') return writing('poison');
  const letters = topics.filter(({ deadLettersOf }) => deadLettersOf === move.group);
  const logs = letters.flatMap((topic) => partitionIds(topic).map(logOfPartition));
  return both(writing(`group ${move.group}`), reading('poison', `up ${broker}`, ...logs));
}
