import type { Answer } from '../../kernel/terms/message.ts';
import type { FindDocumentOp, SelectOp } from '../../kernel/language/op.ts';
import { cells, conditions, eventName, rowName, values } from '../form/cells.ts';
import { entryOf } from '../form/look-up.ts';
import type { Names, OpTexts } from '../form/op-texts.ts';
import { aboveText, hasGivenUp } from '../form/select-text.ts';
import { subject, the } from '../form/article.ts';
import { tellActs, tellSteps } from './tells.ts';

export const ops: OpTexts = {
  tell: {
    act: (op, names) => {
      const act = entryOf(tellActs, `${op.actor}/${op.step}`)?.(op.about) ?? op.step;
      return op.actor === 'client' ? act : `${names.actor(op.actor).toLowerCase()}: ${act}`;
    },
    did: (op, _value, who, names) =>
      entryOf(tellSteps, `${op.actor}/${op.step}`)?.(op.about, who, names) ??
      `${who}: ${names.actor(op.actor).toLowerCase()}, ${op.step}.`,
  },
  begin: {
    act: (op, names) => `begin a transaction in ${the(names.database(op.database))}`,
    did: (op, _value, who, names) => `${who} began a transaction in ${the(names.database(op.database))}.`,
  },
  'next-id': {
    act: (op) => `draw the next id of ${op.sequence}`,
    did: (op, id, who) => `${who} drew id ${id} from the sequence of ${op.sequence}.`,
  },
  select: {
    act: (op) => `read ${queryText(op)}`,
    did: (op, rows, who) =>
      hasGivenUp(op, rows)
        ? `${who} gave up waiting for ${queryText(op)} and read what comes later: ${count(rows.length, 'row')}.`
        : `${who} read ${queryText(op)}: ${count(rows.length, 'row')}.`,
  },
  find: {
    act: (op) => `load ${op.entityType} ${op.entityId}`,
    did: (op, found, who) =>
      `${who} loaded ${op.entityType} ${op.entityId}: ${
        found.snapshot === null ? '' : 'a snapshot and '
      }${count(found.events.length, 'event')}.`,
  },
  insert: {
    act: (op, names) =>
      `insert ${rowName(op.row, names)} into ${op.table}${op.onConflict === undefined ? '' : ', unless its key is taken'}`,
    did: (op, row, who, names) =>
      row === null
        ? `${who} inserted nothing into ${op.table}: the key of ${rowName(op.row, names)} is taken (ON CONFLICT DO NOTHING).`
        : `${who} inserted ${rowName(row, names)} into ${op.table}${open(op)}.`,
  },
  put: {
    act: (op, names) => `write ${rowName(op.row, names)} into ${op.table}`,
    did: (op, _value, who, names) => `${who} wrote ${rowName(op.row, names)} into ${op.table}${open(op)}.`,
  },
  update: {
    act: (op) => `update ${op.table} where ${conditions(op.where)}`,
    did: (op, rows, who) =>
      rows === 0
        ? `${who} updated no row of ${op.table}: none has ${conditions(op.where)}.`
        : `${who} set ${cells(op.set)} in ${count(rows, 'row')} of ${op.table}${open(op)}.`,
  },
  delete: {
    act: (op) => `delete from ${op.table} where ${conditions(op.where)}`,
    did: (op, rows, who) => `${who} deleted ${count(rows, 'row')} of ${op.table}${open(op)}.`,
  },
  commit: {
    act: (op, names) => `commit in ${the(names.database(op.database))}`,
    did: (op, value, who, names) =>
      value === 'rolled-back'
        ? `${who} committed, but a statement had failed: ${the(names.database(op.database))} rolled back and keeps none of it.`
        : `${who} committed: ${the(names.database(op.database))} keeps all of it.`,
  },
  rollback: {
    act: (op, names) => `roll back in ${the(names.database(op.database))}`,
    did: (op, _value, who, names) =>
      `${who} rolled back: ${the(names.database(op.database))} keeps none of it.`,
  },
  'read-log': {
    act: (op) => `read the transaction log after ${op.position.file}:${op.position.offset}`,
    did: (op, log, who) =>
      `${who} read ${count(log.length, 'transaction')} of the transaction log after ${op.position.file}:${op.position.offset}.`,
  },
  'find-document': {
    act: (op) => `find ${documentText(op)}`,
    did: (op, found, who) =>
      found === null
        ? `${who} found no ${documentText(op)}.`
        : `${who} found ${found.id} in ${op.collection}, version ${found.version}.`,
  },
  watch: {
    act: (op) => `wait for the next change in ${op.collection}`,
    did: (op, change, who) =>
      `${who} was given the next change in ${op.collection}: ${change.id}, version ${change.version}.`,
  },
  'put-document': {
    act: (op) => `put document ${op.id} into ${op.collection}`,
    did: (op, isDone, who) =>
      isDone
        ? op.expectedVersion === null
          ? `${who} put document ${op.id} into ${op.collection}, over whatever was there.`
          : `${who} put document ${op.id} into ${op.collection}.`
        : `${who} did not put document ${op.id}: its version is no longer ${op.expectedVersion ?? 'known'}.`,
  },
  'update-entry': {
    act: (op) => `update entry ${op.entryId} of ${op.id}.${op.array}`,
    did: (op, isDone, who) =>
      isDone
        ? `${who} set ${cells(op.set)} in entry ${op.entryId} of ${op.id}.${op.array}.`
        : `${who} found no entry ${op.entryId} in ${op.id}.${op.array}.`,
  },
  publish: {
    act: (op) => `publish ${eventName(op.message)}`,
    did: (op, at, who) =>
      `${who} published ${eventName(op.message)} to ${at.partition} at offset ${at.offset}.`,
  },
  poll: {
    act: () => 'fetch the next message',
    did: (_op, record, who) =>
      record === null
        ? `${who} can go on with what it had put aside.`
        : `${who} was given ${eventName(record.message)} from ${record.partition} at offset ${record.offset}.`,
  },
  acknowledge: {
    act: (op) => `acknowledge ${op.partition} up to offset ${op.offset}`,
    did: (op, _value, who) =>
      `${who} acknowledged ${op.partition} up to offset ${op.offset}: ${
        op.onlyForward === undefined
          ? 'that offset is committed'
          : 'the highest offset that is done is committed'
      }.`,
  },
  'direct-group': {
    act: ({ group, directive, to }) =>
      ({
        describe: `ask where the log of ${group} ends`,
        stop: `stop group ${group}`,
        'reset-offsets':
          to === undefined ? `put the offsets of ${group} back to 0` : `set the offsets of ${group}`,
        start: `start group ${group}`,
      })[directive],
    did: ({ group, directive, to }, _value, who) =>
      ({
        describe: `${who} asked where the log of group ${group} ends.`,
        stop: `${who} stopped group ${group}: its members are given nothing more.`,
        'reset-offsets':
          to === undefined
            ? `${who} put the offsets of group ${group} back to 0: it reads everything again.`
            : `${who} set the offsets of group ${group} to where the new view stands.`,
        start: `${who} started group ${group}: its members read on.`,
      })[directive],
  },
  'put-record': {
    act: (op) => `store ${cells(op.record)} in ${op.topic}`,
    did: (op, _value, who) => `${who} stored ${cells(op.record)} in ${op.topic} under the key ${op.key}.`,
  },
  'get-record': {
    act: (op) => `read the last record of ${op.topic}`,
    did: (op, record, who) =>
      record === null
        ? `${who} found no record of ${op.key} in ${op.topic} and starts from the beginning.`
        : `${who} read the last record of ${op.key} in ${op.topic}: ${cells(record)}.`,
  },
  request: {
    act: (op, names) => `send ${op.request.command.type} to ${the(names.place(op.to))}`,
    did: (op, _value, who, names) => `${who} sent ${op.request.command.type} to ${the(names.place(op.to))}.`,
  },
  'await-reply': {
    act: (op, names) => `wait for the answer of ${the(names.place(op.from))}`,
    did: (_op, answer, who, names) => `${who} got the answer: ${answerText(answer, names)}.`,
  },
  reply: {
    act: (op, names) => `answer: ${answerText(op.answer, names)}`,
    did: (op, _value, who, names) => `${who} answered: ${answerText(op.answer, names)}.`,
  },
  'send-mail': {
    act: (op, names) => `mail “${names.event(op.mail.subject)}”`,
    did: ({ mail, to }, value, who, names) => {
      const recipient = mail.to ?? `the customer of ${mail.about}`;
      return value === 'recognised'
        ? `${who} asked for “${names.event(mail.subject)}” to ${recipient} once more: ${the(names.place(to))} recognised its key and sent nothing again.`
        : `${who} mailed “${names.event(mail.subject)}” to ${recipient}.`;
    },
  },
  'await-reachable': {
    act: (op, names) => `wait until ${the(names.place(op.place))} can be reached`,
    did: (op, _value, who, names) => `${who} tries once more: ${the(names.place(op.place))} can be reached.`,
  },
  'await-fix': {
    act: (op) => `wait for a fix for message #${op.eventId}`,
    did: (op, _value, who) => `${who} tries once more: it has the fix for message #${op.eventId}.`,
  },
  'await-publishable': {
    act: (op) => `wait until the broker takes message #${op.eventId}`,
    did: (op, _value, who) => `${who} tries once more: the broker takes message #${op.eventId}.`,
  },
  'await-decision': {
    act: (op, names) => `wait for what ${the(names.place(op.by))} decides on ${op.subject}`,
    did: (op, option, _who, names) =>
      `${subject(names.place(op.by))} decided on ${op.subject}: ${names.option(option)}.`,
  },
  choose: {
    act: (op) => `choose on ${op.subject}`,
    did: (op, option, who, names) => `${who} chose on ${op.subject}: ${names.option(option)}.`,
  },
  'await-timer': {
    act: (op) => `wait for the time of a timer in ${op.table}`,
    did: (op, row, who, names) => `${who}: the time of ${rowName(row, names)} in ${op.table} has come.`,
  },
  recall: {
    act: (op, names) => `recall ${names.remembered(op.entry)} from memory`,
    did: (op, value, who, names) =>
      value === null
        ? `${who} remembers nothing of ${names.remembered(op.entry)}.`
        : `${who} recalled ${names.remembered(op.entry)} from memory: ${cells(value)}.`,
  },
  remember: {
    act: (op, names) =>
      op.value === null
        ? `forget ${names.remembered(op.entry)}`
        : op.once === true
          ? `note ${values(op.value)} in a memory of its own`
          : `keep ${names.remembered(op.entry)} in memory`,
    did: (op, _value, who, names) =>
      op.value === null
        ? `${who} forgot ${names.remembered(op.entry)}.`
        : op.once === true
          ? `${who} notes in a memory of its own: ${values(op.value)}.`
          : `${who} keeps ${names.remembered(op.entry)} in memory, where a crash clears it: ${cells(op.value)}.`,
  },
};

function answerText(answer: Answer, names: Names): string {
  switch (answer.kind) {
    case 'accepted':
      return `accepted, ${answer.aggregateId} is at version ${answer.version}${statusText(answer)}`;
    case 'shown':
      return answer.version === 0
        ? `${answer.aggregateId} is not there`
        : `${answer.aggregateId} is ${answer.status}, at version ${answer.version}`;
    case 'rejected':
      return `rejected, ${names.rejection(answer.rejection)}`;
    case 'conflict':
      return 'conflict, somebody else was faster';
    case 'failed':
      return `failed, ${names.failure(answer.reason)}`;
  }
}

const statusText = ({ status }: Extract<Answer, { readonly kind: 'accepted' }>): string =>
  status === undefined ? '' : ` and ${status}`;

function documentText({ collection, by }: FindDocumentOp): string {
  return 'id' in by ? `document ${by.id} in ${collection}` : `document with ${by.array}.${by.lacks} = false`;
}

function queryText({ query, lock, setAside, belowHorizon, also }: SelectOp): string {
  const where = [conditions(query.where), aboveText(query)].filter((part) => part !== '').join(', ');
  const locked = lock === 'none' ? '' : lock === 'for-update' ? ' for update' : ', skipping locked rows';
  const due = setAside === undefined ? '' : ', passing over what is set aside';
  const horizon = belowHorizon === undefined ? '' : ', up to the oldest open transaction';
  const second = also === undefined ? '' : ` and ${also.query.table}`;
  return `${query.table}${second}${where === '' ? '' : ` where ${where}`}${locked}${due}${horizon}`;
}

const open = (op: { readonly inTransaction: boolean }): string =>
  op.inTransaction ? ', not yet committed' : '';

const count = (amount: number, what: string): string =>
  `${amount === 0 ? 'no' : amount} ${what}${amount === 1 ? '' : 's'}`;
