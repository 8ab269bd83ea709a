import type { RequestWords } from '../form/request-name.ts';
import { lowFirst, subject, the } from '../form/article.ts';

/** A name where it begins a sentence. */
export { subject } from '../form/article.ts';

/** How an op ended that did not end well, after what was tried. */
export const outcomes = {
  refused: (who: string, act: string, target: string) =>
    `${who} tried to ${act}: ${the(target)} refused. ${who} knows that nothing happened.`,
  'request-lost': (who: string, act: string) =>
    `${who} tried to ${act}: the request was lost on the way. Nothing happened, but ${lowFirst(who)} can’t know that.`,
  'reply-lost': (who: string, act: string) =>
    `${who} tried to ${act}: it happened, but the reply was lost. ${who} can’t know that.`,
  'too-large': (who: string, act: string, target: string) =>
    `${who} tried to ${act}: the message is larger than ${the(target)} takes. However often ${lowFirst(who)} tries, it stays so.`,
  twice: (who: string, act: string, target: string) =>
    `${who} was to ${act}. It came to ${the(target)}, and then the same came again.`,
  'connection-lost': (who: string, act: string) =>
    `${who} tried to ${act}: the connection was lost, and the database rolled back.`,
  'timed-out': (who: string, act: string) => `${who} tried to ${act}: no answer in time.`,
  victim: (who: string, act: string) =>
    `${who} tried to ${act}: a deadlock, and its transaction was chosen to be rolled back.`,
};

/** A move that is a step of an act over several services. */
export const actStep = (number: number, sentence: string): string => `Step ${number}: ${sentence}`;

/** A timer that fired before its time. */
export const tooEarly = (sentence: string): string => `${sentence} That was before its time.`;

/** An op that was carried out and failed by itself. */
export const failed = (who: string, act: string, failure: string): string =>
  `${who} tried to ${act}: ${failure}.`;

/** After the sentence of a poll: what it had to look at, which an index makes less. */
export const looked = (examinedCount: number, foundCount: number): string =>
  `It looked at ${examinedCount} ${examinedCount === 1 ? 'row' : 'rows'} to find ${foundCount}.`;

export const failures = {
  refused: 'refused',
  'too-large': 'larger than the broker takes',
  'timed-out': 'no answer in time',
  'connection-lost': 'the connection was lost',
  deadlock: 'deadlock',
  'duplicate-key': 'a row with that key is there already',
  'transaction-failed': 'the transaction had failed and was rolled back',
  fenced: 'fenced, its partition belongs to another member now',
  conflict: 'somebody else was faster',
  'not-published': 'the event could not be published',
  'not-there-yet': 'the version asked for was not there in time',
};

/** What the surroundings do: one whole sentence. */
export const surroundings = {
  send: (who: string, command: string, place: string) =>
    `${subject(who)} decided to send ${command} to ${the(place)}.`,
  decide: (about: string, option: string) => `It was decided on ${about}: ${option}.`,
  crash: (place: string) => `${subject(place)} crashed: what it had in memory is gone.`,
  'take-down': (place: string) => `${subject(place)} went down: it answers nobody, and forgets nothing.`,
  recover: (place: string) => `${subject(place)} is up again.`,
  cut: (from: string, to: string) => `The link from ${the(from)} to ${the(to)} was cut.`,
  mend: (from: string, to: string) => `The link from ${the(from)} to ${the(to)} was mended.`,
  slow: (from: string, to: string, factor: number) =>
    factor === 1
      ? `The link from ${the(from)} to ${the(to)} has its usual speed again.`
      : `The link from ${the(from)} to ${the(to)} became ${factor} times slower.`,
  redeliver: (group: string, partition: string) =>
    `The broker delivers ${partition} to ${the(group)} again, from the committed offset on.`,
  rebalance: (group: string, first: string | null) =>
    `The broker dealt the partitions of ${the(group)} anew${first === null ? '' : `, beginning with ${the(first)}`}: whoever was at work has lost them, and reading begins at the committed offsets.`,
  expire: (table: string, entry: string, database: string) =>
    `The entry ${entry} of ${table} in ${the(database)} expired: a copy would not be recognised any more.`,
  arm: (fault: string) => `Armed: ${lowFirst(fault)}.`,
  disarm: (fault: string) => `Disarmed: ${lowFirst(fault)}.`,
  poison: (id: number) =>
    `Message #${id} became poisonous: whoever is given a copy from now on can’t handle it.`,
  'delete-snapshots': (database: string) =>
    `An operator deleted all snapshots in ${the(database)}: whoever finds an aggregate folds all its events again.`,
  'deploy-fix': (id: number) => `A fix was deployed: message #${id} can be handled.`,
  'raise-limit': (id: number) => `The operator raised the broker’s limit: message #${id} can be published.`,
  subscribe: (group: string) =>
    `${subject(group)} subscribed: its group has a place in the broker’s logs from now on.`,
  'forget-offsets': (group: string) =>
    `The broker dropped the committed offsets of ${the(group)}, of which nobody had been there for long.`,
  redrive: (group: string) => `The dead letters of ${the(group)} were handed back to it, the oldest first.`,
};

/** The same as a button that stands alone. */
export const faultOn = {
  crash: (place: string) => `Crash ${the(place)}`,
  'take-down': (place: string) => `Take ${the(place)} down`,
  recover: (place: string) => `Bring ${the(place)} back`,
};

/** The same as a choice: an order to press. */
export const faultActs = {
  send: (command: string) => `send ${command}`,
  decide: (about: string, option: string) => `Decide on ${about}: ${option}`,
  crash: 'Crash',
  'take-down': 'Take down',
  recover: 'Bring back up',
  cut: 'Cut the link',
  mend: 'Mend the link',
  slow: (factor: number) => (factor === 1 ? 'Usual speed again' : `${factor} times slower`),
  redeliver: (partition: string) => `Deliver ${partition} again`,
  rebalance: (group: string, first: string | null) =>
    `Rebalance ${the(group)}${first === null ? '' : `, ${the(first)} first`}`,
  expire: (entry: string) => `Let entry ${entry} expire`,
  'delete-snapshots': 'Delete all snapshots',
  arm: 'Arm it',
  disarm: 'Disarm',
  poison: (id: number) => `Make message #${id} poisonous`,
  'deploy-fix': (id: number) => `Deploy a fix for message #${id}`,
  'raise-limit': (id: number) => `Raise the broker’s limit for message #${id}`,
  subscribe: (group: string) => `Subscribe ${the(group)}`,
  'forget-offsets': (group: string) => `Drop the offsets of ${the(group)}`,
  redrive: (group: string) => `Hand dead letters back to ${the(group)}`,
  refused: 'Refuse it',
  'request-lost': 'Lose the request',
  'reply-lost': 'Lose the reply',
  'too-large': 'Too large to be published',
  twice: 'Answer twice',
  'connection-lost': 'Lose the connection',
  'timed-out': 'Let it time out early',
  victim: 'Make it the deadlock’s victim',
  done: 'Let it happen',
};

/** After the entry's sentence, where a promise has come to stand otherwise. `whom`: what it waits for, where that has a name. */
export const promiseTurns = {
  broken: (sentence: string) => `Broken by this: ${sentence}`,
  brokenAtRest: (sentence: string) => `Everything is at rest, and broken: ${sentence}`,
  willBreak: (sentence: string) => `Will break from here on: ${sentence}`,
  parked: (sentence: string) => `Parked, not lost: ${sentence}`,
  saved: (sentence: string) => `Can be kept again: ${sentence}`,
  keptAgain: (sentence: string) => `Kept again: ${sentence}`,
  waiting: (sentence: string, whom: string) => `Waiting${whom === '' ? '' : ` for ${whom}`}: ${sentence}`,
  kept: (sentence: string) => `Kept: ${sentence}`,
};

export const clientName = (client: string, intent: string): string => `${client} ${intent}`;

/** What somebody asks for, in the middle of a sentence. */
export const requestWords: RequestWords = {
  ofClient: (id) => `request ${id}`,
  ofCommand: (number) => `the request for command ${number}`,
  of: (who, number) => `request ${number} of ${the(who)}`,
  answerTo: (request, which) => `answer ${which === null ? '' : `${which} `}to ${request}`,
  versionOf: (aggregate) => `the version of ${aggregate}`,
};
