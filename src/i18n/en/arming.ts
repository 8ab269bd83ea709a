import { commandStepOf } from '../../scenarios/script/command-step.ts';
import type { Strike } from '../../kernel/world/armed-fault.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import { the } from '../form/article.ts';

/** A kind of op before it has come: `what` is a table, a message, a database's name; null: any. */
type OpName = (what: string | null) => string;

const of =
  (act: string, any: string): OpName =>
  (what) =>
    `${act} ${what ?? any}`;

/** A step that is counted goes by its number. */
function goOn(label: string | null): string {
  const step = commandStepOf(label);
  return step === null ? of('go on with', 'its work')(label) : `begin step ${step.number} (${step.name})`;
}

/** What a place is about to do, after “is about to”. */
export const opNames: Readonly<Record<OpKind, OpName>> = {
  tell: goOn,
  begin: () => 'begin a transaction',
  'next-id': of('draw an id of', 'any sequence'),
  select: of('read', 'any table'),
  find: of('load', 'any aggregate'),
  insert: of('insert into', 'any table'),
  put: of('write into', 'any table'),
  update: of('update', 'any table'),
  delete: of('delete from', 'any table'),
  commit: () => 'commit',
  rollback: () => 'roll back',
  'read-log': () => 'read the transaction log',
  'find-document': of('find a document in', 'any collection'),
  watch: of('be told of a change in', 'any collection'),
  'put-document': of('put a document into', 'any collection'),
  'update-entry': of('update an entry of', 'any collection'),
  publish: of('publish', 'any event'),
  poll: () => 'fetch the next message',
  'get-record': of('read the last record of', 'any topic'),
  'put-record': of('write a record of', 'any topic'),
  'direct-group': () => 'direct a group',
  acknowledge: () => 'acknowledge',
  request: of('send', 'any command'),
  'await-reply': () => 'wait for the answer',
  reply: () => 'answer',
  'send-mail': () => 'send a mail',
  'await-fix': () => 'wait for a fix',
  'await-publishable': () => 'wait until a message can be published',
  'await-reachable': () => 'wait until a place can be reached',
  'await-decision': of('wait for a decision on', 'anything'),
  choose: of('choose on', 'anything'),
  'await-timer': of('wait for a timer in', 'any table'),
  recall: of('recall', 'anything'),
  remember: of('keep in memory', 'anything'),
};

const nth = (occurrence: number): string => {
  if (occurrence === 1) return '';
  const last = occurrence % 10;
  const teens = occurrence % 100 > 10 && occurrence % 100 < 14;
  const ending = teens ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return ` for the ${occurrence}${ending} time`;
};

/** `option`: what is taken, where something is. */
type ArmedText = (place: string, op: string, occurrence: number, option: string) => string;

const before =
  (act: string): ArmedText =>
  (place, op, occurrence) =>
    `When ${the(place)} is about to ${op}${nth(occurrence)}: ${act}`;

/** A fault that waits for its moment. At 0 its op has been done, and it strikes at once. */
export const armed: Readonly<Record<Strike, ArmedText>> = {
  'crash-before': before('crash it'),
  'crash-after': (place, op, occurrence) =>
    occurrence === 0
      ? `Now, right after the op: crash ${the(place)}`
      : `When ${the(place)} has come to ${op}${nth(occurrence)} and has done it: crash it`,
  refused: before('refuse it'),
  'request-lost': before('lose the request'),
  'reply-lost': before('lose the reply'),
  'too-large': before('make it too large to be published'),
  twice: before('have it answer twice'),
  take: (place, op, occurrence, option) => before(`it is “${option}”`)(place, op, occurrence, option),
};

export const strikes: Readonly<Record<Strike, string>> = {
  'crash-before': 'Crash right before',
  'crash-after': 'Crash right after',
  refused: 'Refuse it',
  'request-lost': 'Lose the request',
  'reply-lost': 'Lose the reply',
  'too-large': 'Make it too large to be published',
  twice: 'Answer twice',
  take: 'Take',
};

/** An option that is taken when it is asked for. */
export const take = (option: string): string => `Take “${option}”`;

/** After the sentence of a move that an armed fault made. */
export const struck: string = 'That fault had been armed.';
export const taken: string = 'That had been decided beforehand.';
