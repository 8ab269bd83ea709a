export const places = {
  client: 'Client',
  'order-service-1': 'Order service 1',
  'order-service-2': 'Order service 2',
  'order-database': 'Order database',
  relay: 'Message relay',
  broker: 'Broker',
  projection: 'Projection',
  'projection-database': 'Projection database',
  notification: 'Notification',
  'notification-database': 'Notification database',
  'mail-server': 'Mail server',
};

/** By the database's id, which is not its place's. */
export const databases = {
  'order-service': 'Order database',
  projection: 'Projection database',
  notification: 'Notification database',
};

export const placeKinds = {
  client: 'client',
  service: 'service',
  database: 'database',
  relay: 'relay',
  broker: 'broker',
  consumer: 'consumer',
  outside: 'outside system',
};

export const conditions = {
  up: 'up',
  down: 'down',
  crashed: 'crashed',
};

export const actors = {
  client: 'Client',
  controller: 'Controller',
  dispatcher: 'Dispatcher',
  handler: 'Handler',
  repository: 'Repository',
  aggregate: 'Aggregate',
  relay: 'Relay',
  consumer: 'Consumer',
};

export const slots = {
  publishing: 'Publishing',
  concurrency: 'Two at once',
  consuming: 'Consuming',
  partitioning: 'Partitioning',
};

export const variants = {
  'after-commit': 'publish after the commit',
  'outbox-polling': 'outbox, polling relay',
  none: 'no version check',
  optimistic: 'optimistic locking',
  'optimistic-retry': 'optimistic locking, retry',
  naive: 'naive: work, then acknowledge',
  idempotent: 'idempotent consumer',
  'by-aggregate': 'by aggregate id',
};

/** One sentence on what a variant does. */
export const variantNotes = {
  'after-commit': 'Commit; then publish; forget what failed.',
  'outbox-polling':
    'Events and outbox rows in one transaction; a relay selects the unpublished, publishes, marks.',
  none: 'The last writer wins; nobody looks at the version.',
  optimistic: 'The expected version stands in the WHERE; a conflict is an error to the client.',
  'optimistic-retry': 'On a conflict load and decide again, a few times.',
  naive: 'Do the work, then acknowledge; a second delivery does it again.',
  idempotent: 'The message’s id and the effect in one transaction, then acknowledge.',
  'by-aggregate': 'The aggregate’s id is the key, so its events stay in one partition.',
};

export const properties = {
  'no-lost-event': 'Every committed event reaches every subscriber.',
  'effect-once': 'No event takes effect twice.',
  'no-lost-update': 'No accepted change is overwritten unseen.',
  'read-model-correct': 'At rest the read model says what the events say.',
  'something-happens': 'An event reaches a subscriber.',
};

export const lightStates = {
  kept: 'kept so far',
  waiting: 'waiting',
  'will-break': 'will break',
  broken: 'broken',
};

/** Short: each stands before "expected / actual". */
export const balances = {
  'orders-placed': 'Orders read',
  'events-published': 'Published',
  'events-projected': 'Projected',
  'mails-sent': 'Mails',
  'updates-kept': 'Changes',
};

export const cargoes = {
  command: 'command',
  event: 'event',
  query: 'query',
  reply: 'reply',
  mail: 'mail',
};
