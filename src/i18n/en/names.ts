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
  client: 'Client',
  recognising: 'Repeated requests',
};

export const variants = {
  'inside-aggregate': 'publish inside the aggregate',
  'cursor-polling': 'no outbox, a polling cursor',
  'outbox-deleting': 'outbox, deleting relay',
  pessimistic: 'pessimistic locking',
  'ack-first': 'acknowledge, then work',
  'dedupe-apart-mark-first': 'duplicate check apart, first',
  'dedupe-apart-effect-first': 'duplicate check apart, last',
  'round-robin': 'no key, in turn',
  once: 'asks once',
  'retry-same-id': 'asks again, same id',
  'retry-new-id': 'asks again, new id',
  unrecognised: 'every request is new',
  'by-triggering-event': 'known by triggering_event',
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
  'inside-aggregate': 'The aggregate’s method publishes at once; the transaction may still fail.',
  'cursor-polling': 'A relay publishes every event with an id above its cursor, and stores the cursor.',
  'outbox-deleting': 'Events and outbox rows in one transaction; a relay publishes and deletes the row.',
  pessimistic: 'SELECT … FOR UPDATE before deciding: the second handler waits for the first.',
  'ack-first': 'Acknowledge at once, then do the work; what dies in between is not brought again.',
  'dedupe-apart-mark-first': 'Mark the message as processed in one transaction, do the work in the next.',
  'dedupe-apart-effect-first': 'Do the work in one transaction, mark the message as processed in the next.',
  'round-robin': 'Records go to the partitions in turn; one aggregate’s events may overtake each other.',
  once: 'The client asks once and takes what comes.',
  'retry-same-id': 'After silence the client asks again with the same request id, three times at most.',
  'retry-new-id': 'After silence the client asks again with a new request id, three times at most.',
  unrecognised: 'The service carries out every request that arrives.',
  'by-triggering-event':
    'The service finds the request’s id among the events that it loads, and does not repeat it.',
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
  'no-phantom-event': 'Nobody hears of a change that did not happen.',
  'no-early-event': 'Nobody acts on a change before it is final.',
  'in-order': 'One aggregate’s events take effect in their order.',
  'atomic-outbox': 'An event and its outbox row appear together.',
  'command-once': 'What the client meant once is done once.',
  'answered-truly': 'The client is never told “done” of something that is not.',
  'no-stuck-message': 'No message waits for ever.',
  'no-lost-event': 'Every committed event reaches every subscriber.',
  'effect-once': 'No event takes effect twice.',
  'no-lost-update': 'No accepted change is overwritten unseen.',
  'read-model-correct': 'At rest the read model says what the events say.',
  'something-happens': 'An event reaches a subscriber.',
};

/** Short: what stands beside a small light. */
export const propertyNames = {
  'no-lost-event': 'Nothing is lost',
  'no-phantom-event': 'No phantoms',
  'no-early-event': 'Nothing early',
  'effect-once': 'Effects once',
  'no-lost-update': 'No lost update',
  'in-order': 'In order',
  'atomic-outbox': 'Atomic outbox',
  'read-model-correct': 'Read model true',
  'command-once': 'Commands once',
  'answered-truly': 'True answers',
  'no-stuck-message': 'Nothing stuck',
  'something-happens': 'Events arrive',
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
