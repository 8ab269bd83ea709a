import { lowFirst } from '../form/article.ts';

/** What a place is there for, and for which business. */
export const placeWords = {
  roles: {
    client: 'Client',
    service: 'Service',
    database: 'Database',
    relay: 'Message relay',
    broker: 'Broker',
    handler: 'Event handler',
    'command-handler': 'Command handler',
    'process-manager': 'Process manager',
    executor: 'Executor',
    snapshotter: 'Snapshotter',
    'query-service': 'Query service',
    rebuilder: 'Rebuilder',
    projection: 'Projection',
    'projection-database': 'Projection database',
    notification: 'Notification',
    'notification-database': 'Notification database',
    'mail-server': 'Mail server',
    person: 'Person',
    outside: 'Outside system',
  },
  businesses: {
    order: 'Order',
    customer: 'Customer',
    campaign: 'Campaign',
    publisher: 'Publishing service',
    manager: 'Campaign manager',
    booking: 'Booking',
    template: 'Template',
    post: 'Post',
    employee: 'Employee',
    airline: 'Airline',
    hotel: 'Hotel',
  },
  ofBusiness: (business: string, role: string): string => `${business} ${lowFirst(role)}`,
  /** In a script: whoever publishes in the system at hand. */
  publisher: 'Publisher',
  /** In a script: whoever has a system outside do something. */
  asker: 'Whoever asks outside',
};

export const placeKinds = {
  client: 'client',
  service: 'service',
  database: 'database',
  relay: 'relay',
  broker: 'broker',
  consumer: 'consumer',
  person: 'person',
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
  upcaster: 'Upcaster',
  reader: 'Reader',
  relay: 'Relay',
  consumer: 'Consumer',
};

/** The business that a run is about. */
export const scenarios = {
  order: 'Orders',
  campaign: 'Advertising campaigns',
  'order-saga': 'Orders and customers, two services',
  'usage-count': 'Usage counts of templates',
  post: 'Posts, in ten steps',
  boundaries: 'Aggregate boundaries of a campaign',
  'campaign-saga': 'Advertising campaigns, published outside',
  trip: 'Business trips',
};

export const slots = {
  keeping: 'Keeping aggregates',
  snapshots: 'Snapshots',
  'snapshot-every': 'Snapshots, how often',
  'stream-length': 'Stream at the start',
  versioning: 'Events of older code',
  'older-snapshots': 'Snapshots of older code',
  'personal-data': 'Personal data',
  publishing: 'Publishing',
  relays: 'Relays',
  'outbox-index': 'Outbox index',
  'position-every': 'Storing the position, how often',
  'position-order': 'Storing the position, when',
  concurrency: 'Two at once',
  consuming: 'Consuming',
  members: 'Group members',
  subscription: 'Subscription',
  joining: 'Projection subscribed',
  starting: 'Without an offset',
  failing: 'Messages that fail',
  effect: 'Notifying',
  partitioning: 'Partitioning',
  client: 'Client',
  recognising: 'Repeated requests',
  answering: 'Answering',
  outside: 'Outside system',
  coordination: 'Working together',
  compensation: 'Compensation',
  isolation: 'Isolation',
  'saga-state': 'State of a saga',
  boundary: 'Aggregate boundary',
  correlation: 'Whose reply',
  deadline: 'Deadline of a saga',
  reading: 'Reading',
  rebuild: 'Rebuilding the read model',
  reactors: 'Reactors while rebuilding',
};

export const properties = {
  'no-phantom-event': 'No event of a change that did not happen is published.',
  'no-early-event': 'No subscriber acts on a change before it is committed.',
  'in-order': 'One aggregate’s events take effect in their order, copies aside.',
  'atomic-outbox': 'An event and its outbox row appear together.',
  'snapshot-true': 'A snapshot says what the events say.',
  forgotten: 'At rest nothing of who is to be forgotten can be read anywhere.',
  'short-replay': 'Nobody folds more than a hundred events to find an aggregate.',
  'command-once': 'What the client meant once is not done twice.',
  'credit-kept': 'Nobody is promised more credit than the limit.',
  'saga-consistent': 'At rest a business act is wholly done or wholly undone.',
  'saga-ends': 'Every saga comes to its end.',
  'nothing-taken-back': 'Nobody is told “approved” of what its saga takes back.',
  'rule-kept': 'The rule over several entities is kept at every moment.',
  'rule-kept-at-rest': 'At rest the rule over several entities is kept.',
  audited: 'At rest each change has one record of who made it, and why, and each record its change.',
  'outside-once': 'One act has its effect outside once.',
  'answered-truly': 'The client is never told “done” of something that is not.',
  'read-your-writes': 'Who asks sees at least what they were told is done.',
  'no-half-read': 'Nobody reads a half-built view.',
  'no-stuck-message': 'No message waits for ever, unless it is parked.',
  'no-lost-event': 'Every committed event reaches every subscriber, or lies parked for it.',
  'effect-once': 'No event takes effect twice at one subscriber.',
  'no-lost-update': 'Every accepted change was decided on the one before it, and none is overwritten.',
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
  'read-model-correct': 'Read model',
  'snapshot-true': 'True snapshots',
  forgotten: 'Forgotten',
  'short-replay': 'Short replays',
  'command-once': 'Done once',
  'credit-kept': 'Credit limit',
  'saga-consistent': 'Saga consistent',
  'saga-ends': 'Sagas end',
  'nothing-taken-back': 'Nothing taken back',
  'rule-kept': 'Rule kept',
  'rule-kept-at-rest': 'Rule kept at rest',
  audited: 'Audited',
  'outside-once': 'Once outside',
  'answered-truly': 'True answers',
  'read-your-writes': 'Own writes read',
  'no-half-read': 'No half views',
  'no-stuck-message': 'Nothing stuck',
  'something-happens': 'Events arrive',
};

export const lightStates = {
  kept: 'kept so far',
  waiting: 'waiting',
  parked: 'parked, not lost',
  unjudged: 'not judged yet',
  'will-break': 'will break',
  broken: 'broken',
};

/** Short: each stands before "expected / actual". */
export const balances = {
  'orders-placed': 'Orders',
  'credit-within-limit': 'Credit',
  'campaigns-created': 'Campaigns',
  'ads-running': 'Ads',
  'changes-requested': 'Requests',
  'posts-written': 'Posts',
  'needless-conflicts': 'Needless conflicts',
  'flights-and-hotels': 'Flights and hotels',
  'events-published': 'Published',
  'effects-applied': 'Applied',
  'mails-sent': 'Mails',
  'updates-kept': 'Changes',
};

/** What is expected / what is. */
export const balanceNotes = {
  'orders-placed':
    'Orders that clients asked for and were not refused / orders that the service has committed.',
  'credit-within-limit':
    'The credit limit of a customer / what its committed events have reserved of it, less what they have released. Of several customers: the one with the least left.',
  'campaigns-created':
    'Campaigns that clients asked for and were not refused / campaigns that the service has committed.',
  'ads-running':
    'Ad locations that committed campaign events have switched on, less those off / the same, as the read side has added it up.',
  'changes-requested':
    'Changes that clients asked for and were not refused / requests that the service has committed.',
  'posts-written':
    'Posts that clients asked for and were not refused / posts that the service has committed.',
  'needless-conflicts':
    'None / how often a command had to give way to a change that has nothing to do with it, and was refused or tried again: of a publisher and a campaign, or of two campaigns.',
  'flights-and-hotels':
    'Flights that the airline has booked and not cancelled / hotels that are booked. A trip has one of both, or neither.',
  'events-published':
    'Committed events / different events in the broker. An event that never was counts, a copy does not.',
  'effects-applied': 'Committed events, once for each subscriber / how often a subscriber has applied one.',
  'mails-sent': 'Committed events that a mail is due for / mails sent.',
  'updates-kept':
    'Committed events / different versions in the aggregates’ streams: two of one version were decided without knowing each other (a lost update). A document store overwrites the first of them.',
};

export const cargoes = {
  command: 'command',
  event: 'event',
  query: 'query',
  reply: 'reply',
  mail: 'mail',
};
