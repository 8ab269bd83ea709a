export type StoryText = {
  readonly title: string;
  /** One sentence: what to watch. */
  readonly watch: string;
  /** The same, once the cure is on. */
  readonly watchCured: string;
  /** What happens, in the order in which it does. */
  readonly steps: readonly string[];
  /** Said once a promise is broken: why it broke and what would have helped. */
  readonly why: string;
  /** Said once the cure has come through the same faults. */
  readonly held: string;
};

const lostAfterCommit: StoryText = {
  title: 'The event that nobody hears of',
  watch:
    'The broker is down. The service is about to commit an order, and publishes only after that. Watch the first promise.',
  watchCured:
    'The same outage and the same order, but the event goes into the outbox, in the same transaction. Let it run.',
  steps: [
    'The order service commits the order and its event.',
    'It publishes: the broker is down and refuses, and the service forgets the event.',
    'The broker comes back, but nobody will ever publish that event.',
  ],
  why: 'Commit and publish are two writes. What fails between them is lost: the order exists, and no subscriber will ever know.',
  held: 'The same outage did no harm: the event waited in the outbox, in the same transaction as the order, until the broker was back.',
};

const mailedTwice: StoryText = {
  title: 'The mail that came twice',
  watch:
    'The relay has published and is about to mark the row. If it dies now, it will publish again. Watch “No event takes effect twice”.',
  watchCured:
    'The relay will publish twice again, but now the consumer keeps the ids of what it has done. Let it run.',
  steps: [
    'The relay publishes the event, and dies before it can mark the row as published.',
    'After its recovery it finds the row unpublished and publishes again.',
    'The consumer gets the same event a second time.',
  ],
  why: 'An outbox delivers at least once. A consumer that does not know what it has done does it again.',
  held: 'The second copy met its id in processed_messages and changed nothing. A mail, once sent, stays outside of any transaction.',
};

const lostUpdate: StoryText = {
  title: 'Two at once',
  watch:
    'Two clients revise the same order at the same moment. Watch “No accepted change is overwritten unseen”.',
  watchCured:
    'The same two clients, but now the UPDATE asks for the version on which the decision was made. Let it run.',
  steps: [
    'Both services load the order at the same version.',
    'Both decide on it, and both write.',
    'Both clients are told “accepted”, but one decision was made on what was no longer so.',
  ],
  why: 'Nobody looked at the version: the second decision was based on a state that had changed meanwhile.',
  held: 'The UPDATE asked for the expected version, found no row, and the second client was told of a conflict.',
};

export const stories = {
  'lost-after-commit': lostAfterCommit,
  'mailed-twice': mailedTwice,
  'lost-update': lostUpdate,
};

export const story = {
  press: 'Next move',
  pressMove: (act: string, target: string) => `${act}: ${target}`,
  play: 'Let it run',
  what: 'What happens',
  why: 'Why it broke',
  held: 'It held',
  cure: (variant: string) => `Try the same with: ${variant}`,
  sandboxWatch: 'Send commands, break what you like, and watch the promises.',
  others: 'Other stories',
  all: 'Stories',
  next: (title: string) => `Next story: ${title}`,
  send: (command: string) => `Send ${command}`,
  again: 'Play it again',
  openSandbox: 'Open the sandbox',
};
