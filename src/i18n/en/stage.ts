/** What stands beside a place's name. */
const activities = {
  idle: 'idle',
  works: 'at work',
  waits: 'waits',
  'waits-for-lock': 'waits for a lock',
  polls: 'polls',
  asks: 'asks',
};

/** Below a hand: what its process is at. */
const handLines = {
  'waits-for-message': 'waits for a message',
  'waits-for-rows': 'polls for rows',
  'waits-for-lock': 'waits for a lock',
  'waits-for-answer': 'waits for the answer',
  'knows-nothing': 'knows of nothing to do',
  readAt: (version: number) => `read at v${version}`,
  foldedTo: (version: number, count: number) => `v${version}: ${count} folded`,
  publishes: (number: number) => `publishes #${number}`,
  applied: (number: number) => `applied #${number}`,
  appliedAgain: (number: number) => `applied #${number} again`,
  skips: (number: number) => `skips #${number}: done before`,
  rebuilds: (readCount: number, count: number) => `${readCount} of ${count} read again`,
};

/** What a client was told about a request. */
const told = {
  waiting: 'waits for the answer',
  accepted: 'accepted',
  shown: 'told',
  refused: 'refused',
  failed: 'failed',
  unheard: 'never heard',
};

/** What is wrong with a thing, in three words at most: they stand beside it on the map. */
const culprits = {
  'nobody-publishes': 'nobody will publish this',
  'only-in-memory': 'only in one memory',
  'sent-again': 'will be sent again',
  'applied-twice': 'applied twice',
  'sent-twice': 'sent twice',
  overwritten: 'overwritten',
  'never-happened': 'never happened',
  'published-before-commit': 'published before commit',
  'out-of-order': 'out of order',
  'skipped-for-ever': 'skipped for ever',
  'never-applied': 'never applied',
  'asked-twice': 'asked twice',
  stuck: 'stuck for ever',
  differs: 'differs from events',
  'over-limit': 'over the limit',
  'against-rule': 'against the rule',
  'long-replay': 'too many to fold',
  'half-done': 'left half done',
  'left-alone': 'left alone',
  'taken-back': 'approved, now taken back',
  'without-outbox-row': 'no outbox row',
  'without-audit-row': 'no audit row',
  'still-readable': 'still readable',
  'without-event': 'no such event',
  untrue: 'was never done',
  behind: 'shows less than told',
};

/** The same of what is not wrong yet, and will be. */
const dangers = {
  'nobody-publishes': 'nobody will publish this',
  'only-in-memory': 'only in one memory',
  'sent-again': 'will be sent again',
  'applied-twice': 'will be applied twice',
  'sent-twice': 'will be sent twice',
  overwritten: 'will be overwritten',
  'never-happened': 'will never have happened',
  'published-before-commit': 'published before commit',
  'out-of-order': 'comes out of order',
  'skipped-for-ever': 'will be skipped',
  'never-applied': 'will never be applied',
  'asked-twice': 'will be done twice',
  stuck: 'will be stuck',
  differs: 'will differ from events',
  'over-limit': 'will exceed the limit',
  'against-rule': 'will break the rule',
  'long-replay': 'will be folded whole',
  'half-done': 'will stay half done',
  'left-alone': 'will be left alone',
  'taken-back': 'will be taken back',
  'without-outbox-row': 'gets no outbox row',
  'without-audit-row': 'gets no audit row',
  'still-readable': 'will stay readable',
  'without-event': 'no such event',
  untrue: 'will not be done',
  behind: 'will show too little',
};

const signs = {
  refused: 'refused',
  'request-lost': 'request lost',
  'reply-lost': 'answer lost',
  'too-large': 'too large',
  'rolled-back': 'rolled back',
  skipped: 'skipped',
  committed: 'committed',
  crashed: 'crashed',
  lock: 'locked',
};

/** How firm a thing is, and whether it waits to be published. */
const looks = {
  solid: 'committed',
  held: 'in memory only',
  ghost: 'not committed',
  left: 'gone from here',
  published: 'published',
  unpublished: 'unpublished',
  parked: 'parked',
};

/** The map as a list: what each place holds, in the order in which it shows it. */
const labels = {
  place: (name: string, state: string, holds: string) =>
    holds === '' ? `${name}, ${state}.` : `${name}, ${state}: ${holds}.`,
  and: '; ',
  nothing: 'holds nothing',
  request: (command: string, answer: string) => `${command}: ${answer}`,
  hand: (cards: string) => `in memory: ${cards}`,
  strip: (table: string, count: number, newest: string | null) =>
    newest === null ? `${table} ${count}` : `${table} ${count}, newest ${newest}`,
  unpublished: (count: number, which: string) => `unpublished ${count}: ${which}`,
  stamps: (table: string, count: number, newest: string) => `${table} ${count}: ${newest}`,
  openTransaction: (owner: string, things: string) => `open transaction of ${owner}: ${things}`,
  lock: (holder: string, waiting: string) => `locked by ${holder}, ${waiting} waits`,
  tape: (id: string, cells: string) => (cells === '' ? `${id}: empty` : `${id}: ${cells}`),
  older: (count: number) => `${count} older`,
  copy: (number: string, copy: number) => `${number} (copy ${copy})`,
  hole: 'what ought to come next never will',
  rail: (group: string, position: number, committed: number) =>
    position === committed
      ? `${group} at ${position}`
      : `${group} at ${position}, committed offset ${committed}`,
  effects: (count: number, newest: string) => `${count}, newest ${newest}`,
  of: (what: string, whose: string) => `${what} of ${whose}`,
  causes: (what: string, numbers: string) => `${what} made by ${numbers}`,
  fallen: (cards: string) => `lost by the crash: ${cards}`,
  culprit: (what: string, words: string) => `Culprit: ${what}, ${words}.`,
  done: {
    once: (what: string) => `Once, though it came twice: ${what}.`,
    unheard: (what: string) => `Done, though nobody heard of it: ${what}.`,
  },
  cut: (from: string, to: string) => `The link from ${from} to ${to} is cut.`,
};

/** What is seen to fly. */
const flights = {
  /** In the lane beside what flies: one word. */
  words: {
    ask: 'ask',
    answer: 'answer',
    read: 'read',
    take: 'take',
    store: 'store',
    commit: 'commit',
    publish: 'publish',
    deliver: 'deliver',
    apply: 'apply',
    confirm: 'confirm',
    send: 'send',
  },
  /** Of the menu of what flies: `publish: OrderCreated #3`. */
  menu: (word: string, what: string) => (what === '' ? word : `${word}: ${what}`),
  /** Before the ways in which it could have gone wrong, each of which makes another future. */
  instead: 'Instead, let it go wrong',
};

export const stage = {
  flights,
  activities,
  handLines,
  told,
  culprits,
  dangers,
  signs,
  looks,
  labels,
  /** How many rows or cells are folded away before those that are shown. */
  folded: (count: number) => `+ ${count}`,
  unfold: (count: number, where: string) => `${count} more in ${where}: show them all`,
  quietTapes: (count: number) => (count === 1 ? '+ 1 quiet tape' : `+ ${count} quiet tapes`),
  foldQuietTapes: 'fold quiet tapes',
  behind: (count: number) => `${count} behind`,
  toDo: (count: number) => `${count} to do`,
  twoCopies: 'the same event, two copies',
  copies: (count: number) => `the same event, ${count} copies`,
  openTransaction: 'open transaction',
  deadLetters: 'dead letters',
  inMemory: 'in memory',
  /** `isMore`: of a long stream no more are counted. */
  causes: (count: number, isMore: boolean) => `× ${count}${isMore ? '+' : ''}`,
  once: 'once',
};
