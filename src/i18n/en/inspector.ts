export const trace = {
  empty: 'Nothing has happened yet. Send a command, then step or play.',
  place: 'Place',
  kind: 'Kind',
  all: 'all',
  shared: 'without tells',
  faults: 'faults',
  broken: 'broken promises',
  turns: 'turns of promises',
  chain: 'only this chain',
  saga: 'Saga',
  act: (intent: string, command: string) => (command === '' ? intent : `${command} of ${intent}`),
  none: 'No move fits the filter.',
  at: (move: number) => `Move ${move}`,
  live: 'What happens',
  followed: 'Follow the newest',
};

export const tables = {
  keysHere: (ids: string) => `Keys that come here: ${ids} …`,
  database: 'Database',
  table: 'Table',
  empty: 'No rows yet.',
  rows: (count: number) => `${count} row${count === 1 ? '' : 's'}`,
  capped: (shown: number, all: number) => `The last ${shown} of ${all} rows.`,
  before: 'there before the run began',
  changed: 'changed by this move',
  added: 'added by this move',
  removed: 'deleted by this move',
  sql: 'Statement of this move',
  noSql: 'This move touched no table.',
  uncommitted: (count: number) =>
    `${count} write${count === 1 ? '' : 's'} of open transactions, seen by nobody else yet`,
  broker: 'Broker',
  partition: 'Partition',
  record: 'Record',
  offset: 'Offset',
  key: 'Key',
  committedBy: (group: string) => `${group}: committed to here`,
};

export const code = {
  shown: 'What is shown',
  running: 'Running process',
  path: 'Path of a command',
  process: 'Process',
  none: 'No process stands anywhere now.',
  noSource: 'This op carries no source line.',
  next: 'next line',
  stack: 'Called from',
  results: 'Results so far',
  noResults: 'none yet',
  waits: 'waits',
  ready: 'ready',
  line: (file: string, line: number) => `${file}, line ${line}`,
};

/** The bar that says what is followed: its facts, one after the other. */
export const follow = {
  follow: (name: string) => `Follow ${name}`,
  stop: 'Stop following',
  following: (name: string) => `Following ${name}`,
  bar: 'What is followed',
  unknown: 'What is followed does not happen in this future.',
  column: 'Follow',
  inChain: 'in the chain',
  committed: 'committed',
  uncommitted: 'not committed',
  events: (count: number) => (count === 1 ? 'one event' : `${count} events`),
  noEvents: 'no event',
  messages: (count: number) =>
    `${count} command${count === 1 ? ' or reply' : 's and replies'} between services`,
  published: (count: number) => `published ${times(count)}`,
  applied: (count: number, subscriber: string) => `applied ${times(count)} by ${subscriber}`,
  parked: (count: number, subscriber: string) => `parked ${times(count)} by ${subscriber}`,
  mails: (count: number) => (count === 1 ? 'one mail' : `${count} mails`),
};

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
