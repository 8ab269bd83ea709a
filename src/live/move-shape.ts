import * as v from 'valibot';
import { idShape } from '../domains/command-field.ts';
import type { CommandSchema } from '../domains/command-schema.ts';
import { occurrenceMax } from '../kernel/world/armed-fault.ts';
import type { Move } from '../kernel/world/move.ts';

/** Processes and labels are named after what the sender named: longer than that, never shorter. */
export const nameShape = v.pipe(v.string(), v.maxLength(300));
const givenName = v.pipe(v.string(), v.maxLength(100));

export const outcomeShape = v.picklist([
  'done',
  'refused',
  'request-lost',
  'reply-lost',
  'too-large',
  'twice',
  'connection-lost',
  'timed-out',
  'victim',
]);

const armedName = {
  place: nameShape,
  op: nameShape,
  label: v.nullable(nameShape),
  strike: v.picklist([
    'crash-before',
    'crash-after',
    'refused',
    'request-lost',
    'reply-lost',
    'too-large',
    'twice',
    'take',
  ]),
  option: v.optional(nameShape),
};

const keyPart = v.union([v.number(), nameShape]);

/**
 * What a move may be that comes from outside: in a link, in a file, in a table that somebody has edited.
 * A command's data is what its own schema says.
 */
export function moveShape(commands: readonly CommandSchema[]): v.GenericSchema<unknown, Move> {
  // Names of ops are not checked against those of today: a move of another version says so when it is made.
  return moveVariant(commands) as unknown as v.GenericSchema<unknown, Move>;
}

/** The same by its parts, for what may be one of them or something else. */
export function moveVariant(commands: readonly CommandSchema[]) {
  return v.variant('kind', [
    v.strictObject({
      kind: v.literal('op'),
      activation: nameShape,
      op: nameShape,
      label: nameShape,
      outcome: outcomeShape,
      option: v.optional(nameShape),
    }),
    v.strictObject({
      kind: v.literal('send'),
      intent: givenName,
      client: v.optional(nameShape),
      to: nameShape,
      command: commandShape(commands),
    }),
    v.strictObject({
      kind: v.literal('decide'),
      activation: nameShape,
      subject: nameShape,
      option: nameShape,
    }),
    v.strictObject({ kind: v.picklist(['crash', 'take-down', 'recover']), place: nameShape }),
    v.strictObject({ kind: v.picklist(['cut', 'mend']), link: nameShape }),
    v.strictObject({
      kind: v.literal('slow'),
      link: nameShape,
      factor: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
    }),
    v.strictObject({ kind: v.literal('redeliver'), group: nameShape, partition: nameShape }),
    v.strictObject({ kind: v.literal('rebalance'), group: nameShape, first: v.optional(nameShape) }),
    v.strictObject({ kind: v.picklist(['redrive', 'forget-offsets', 'subscribe']), group: nameShape }),
    v.strictObject({ kind: v.literal('delete-snapshots'), database: nameShape }),
    v.strictObject({
      kind: v.literal('expire'),
      database: nameShape,
      table: nameShape,
      key: v.union([keyPart, v.pipe(v.array(keyPart), v.maxLength(8))]),
    }),
    v.strictObject({
      kind: v.literal('arm'),
      fault: v.strictObject({
        ...armedName,
        occurrence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(occurrenceMax)),
      }),
    }),
    v.strictObject({ kind: v.literal('disarm'), fault: v.strictObject(armedName) }),
    v.strictObject({
      kind: v.picklist(['poison', 'deploy-fix', 'raise-limit']),
      eventId: v.pipe(v.number(), v.integer()),
    }),
  ]);
}

/** What a command may be that comes from outside: of its type, with data as its own schema says. */
export function commandShape(commands: readonly CommandSchema[]) {
  return v.variant(
    'type',
    commands.map(({ type, aggregateType, data }) =>
      v.strictObject({
        type: v.literal(type),
        aggregateType: v.literal(aggregateType),
        aggregateId: idShape,
        data,
      }),
    ),
  );
}
