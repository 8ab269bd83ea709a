export const trace = {
  empty: 'Nothing has happened yet. Send a command, then step or play.',
  place: 'Place',
  kind: 'Kind',
  all: 'all',
  shared: 'without tells',
  faults: 'faults',
  broken: 'broken promises',
  none: 'No move fits the filter.',
  at: (move: number) => `Move ${move}`,
  live: 'What happens',
  followed: 'Follow the newest',
};

export const tables = {
  database: 'Database',
  table: 'Table',
  empty: 'No rows yet.',
  rows: (count: number) => `${count} row${count === 1 ? '' : 's'}`,
  capped: (shown: number, all: number) => `The last ${shown} of ${all} rows.`,
  changed: 'changed by this move',
  added: 'added by this move',
  removed: 'deleted by this move',
  sql: 'SQL of this move',
  noSql: 'This move touched no table.',
  uncommitted: (count: number) =>
    `${count} write${count === 1 ? '' : 's'} of open transactions, seen by nobody else yet`,
  broker: 'Broker',
  partition: 'Partition',
  record: 'Record',
  offset: 'Offset',
  key: 'Key',
  committedBy: (group: string) => `${group} has read to here`,
};

export const code = {
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
