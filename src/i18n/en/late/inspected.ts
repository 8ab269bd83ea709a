/** Which moves the trace lists. */
export const traced = {
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
  none: 'No move fits the filter.',
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

const rows = (count: number): string => `${count} row${count === 1 ? '' : 's'}`;

/** What a service has said to its database, and to how many rows it came. */
export const statement = {
  heading: (who: string) => `${who} says to the database`,
  found: (count: number) => `${rows(count)} found`,
  inserted: (count: number) => `${rows(count)} inserted`,
  updated: (count: number) => `${rows(count)} affected`,
  deleted: (count: number) => `${rows(count)} deleted`,
};
