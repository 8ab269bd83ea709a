import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Goal, HowMany } from '../../../scenarios/goals/goal.ts';
import type { GoalPresetId } from '../../../scenarios/goal-presets.ts';

type Subject = Fact['kind'] | 'answer' | 'rows' | 'promise';
type Amount = keyof HowMany;

const subjects: Readonly<Record<Subject, string>> = {
  answer: 'answers that clients heard',
  'event-committed': 'events committed',
  'event-published': 'events published',
  'event-applied': 'events that took effect',
  'mail-sent': 'e-mails sent',
  promise: 'a promise',
  rows: 'rows in a table',
  'state-written-back': 'older states written back',
  'snapshot-written': 'snapshots committed',
  'view-cleared': 'views cleared',
  'person-forgotten': 'people forgotten',
  'snapshots-deleted': 'snapshots deleted',
  'stream-read': 'streams folded',
  'event-outboxed': 'events put into the outbox',
  'transaction-ended': 'transactions ended',
  'event-parked': 'events parked',
  'command-sent': 'commands sent',
  'command-answered': 'answers that services gave',
  'answer-heard': 'answers that clients heard, as a fact',
  'message-committed': 'commands and replies committed',
  'message-published': 'commands and replies published',
  'message-parked': 'commands and replies parked',
  'saga-started': 'sagas that began, or went on after their end',
  'saga-ended': 'sagas that ended',
  'timer-set': 'deadlines set',
  'decision-awaited': 'questions put to a person',
  'decision-over': 'questions to a person that are over',
  'outside-effect': 'effects at outside systems',
};

const amounts: Readonly<Record<Amount, string>> = {
  atLeast: 'at least',
  exactly: 'exactly',
  atMost: 'at most',
};

const details = {
  event: 'Type of event',
  aggregate: 'Aggregate',
  subscriber: 'Subscriber',
  command: 'Type of command',
  client: 'Client',
  answer: 'Answer',
  rejection: 'Reason',
};

const anyOf = {
  event: 'of any type',
  aggregate: 'of any aggregate',
  subscriber: 'at any subscriber',
  command: 'of any type',
  client: 'of any client',
  answer: 'any answer',
  rejection: 'for any reason',
};

const presets: Readonly<Record<GoalPresetId, string>> = {
  'three-refusals': 'Three kinds of refusal, and no event',
  'all-but-the-client': 'Everybody was told, except the client',
  'accepted-unheard': 'Accepted, and it takes effect nowhere',
  'written-twice': 'One change, and two e-mails',
};

const when: Readonly<Record<Goal['when'], string>> = {
  ever: 'At some moment',
  'at-rest': 'In the end, when nothing moves any more',
};

const problems = {
  'too-long': 'A goal is not that long.',
  'not-json': (detail: string) => `This is not JSON: ${detail}`,
  'wrong-part': (part: string, expected: string | null, came: string) =>
    expected === null ? `${part}: nothing may stand here.` : `${part}: expected ${expected}, came ${came}.`,
  'no-promise': (id: string, known: string) =>
    `There is no promise ${id} here that can be broken. There are ${known}.`,
  'judged-at-rest': (id: string) =>
    `${id} is judged in the end only: choose “${when['at-rest']}” ("when": "at-rest").`,
  'no-such-number': (least: number, most: number) =>
    `There can’t be at least ${least} and at most ${most} at once.`,
  'no-database': (id: string, known: string) => `There is no database ${id} here. There are ${known}.`,
  'no-table': (database: string, table: string, known: string) =>
    `${database} has no table ${table} here. There are ${known}.`,
};

/** What a run may come to beside a broken promise. */
export const goals = {
  choose: 'A goal of your own …',
  group: 'Goal',
  preset: 'An example to begin with',
  noPreset: 'None of these',
  presets,
  when: 'When it must be so',
  whens: when,
  joined: 'Which of the rows',
  joins: { all: 'All of these hold', any: 'One of these holds' },
  rows: 'What must be so',
  row: (number: number) => `Row ${number}`,
  amount: 'How exact',
  amounts,
  count: 'How many',
  subject: 'Of what',
  subjects,
  details,
  anyOf,
  client: (id: string) => `of client ${id}`,
  at: (subscriber: string) => `at ${subscriber}`,
  table: 'Table',
  tableOf: (table: string, database: string) => `${table} (${database})`,
  column: 'Column',
  anyColumn: 'whatever stands in it',
  value: 'Value',
  promise: 'Promise',
  isBroken: 'is broken',
  isKept: 'is not broken',
  promiseState: 'Broken or not',
  addRow: 'Add a row',
  removeRow: (number: number) => `Remove row ${number}`,
  inWords: 'In words',
  asText: 'As text (JSON)',
  asTextExplain: 'The same as the terminal takes with --goal. What rows can’t say can be said here.',
  text: 'Goal as JSON',
  openFile: 'Open a file …',
  fileUnread: 'The file can’t be read.',
  moreThanRows: 'This goal says more than rows can. Change it as text.',
  problems,

  /** A goal in words. */
  said: (whenText: string, what: string) => `${whenText}: ${what}`,
  counted: (subject: string, amount: string) => `${subject}: ${amount}`,
  withDetails: (subject: string, parts: readonly string[]) => `${subject} (${parts.join(', ')})`,
  many: {
    atLeast: (count: number) => `at least ${count}`,
    exactly: (count: number) => (count === 0 ? 'none' : `exactly ${count}`),
    atMost: (count: number) => (count === 0 ? 'none' : `at most ${count}`),
  } satisfies Record<Amount, (count: number) => string>,
  rowsOf: (table: string, database: string) => `rows in ${table} (${database})`,
  broken: (promise: string) => `broken: “${promise}”`,
  kept: (promise: string) => `not broken: “${promise}”`,
  not: (what: string) => `not (${what})`,
  all: (parts: readonly string[]) => parts.join('; and '),
  any: (parts: readonly string[]) => parts.join('; or '),

  /** Where a search for one stands, in few words. */
  reachedSoFar: 'Found: the goal is reached. The search goes on.',
  unreached: 'Not reached within these bounds.',
  steps: 'How it is reached, move by move',
};
