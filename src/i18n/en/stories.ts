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
  'phantom-event': {
    title: 'The change that never was',
    watch:
      'The aggregate has published its event from inside, and is about to write the order. If the service dies now, subscribers know of an order that does not exist. Watch “Nobody hears of a change that did not happen”.',
    watchCured:
      'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
    steps: [
      'The aggregate decides, and publishes at once.',
      'The service dies before its transaction commits: the order is gone.',
      'The subscribers act on it all the same.',
    ],
    why: 'Publishing can’t be rolled back. What is said before the commit may never become true.',
    held: 'The same crash did no harm: the outbox row vanished with the transaction, and nobody heard of an order that is not.',
  },
  'lost-update': lostUpdate,
  'mailed-twice': mailedTwice,
  'skipped-for-ever': {
    title: 'Skipped for ever',
    watch:
      'Two transactions overlap. The one with the higher event id is about to commit first, and the relay remembers the highest id it saw. Watch the first promise.',
    watchCured:
      'The same two transactions. But now each row says for itself whether it was published. Let it run.',
    steps: [
      'Service 1 draws the lower id, and is slow.',
      'Service 2 draws the higher id and commits first; the relay publishes it and moves its cursor past both.',
      'Service 1 commits. Its event lies below the cursor, where nobody looks again.',
    ],
    why: 'Ids are drawn before the commit, so the order of ids is not the order of commits. “Everything after the last id I saw” skips what commits late.',
    held: 'A flag on each row needs no order: the late row was still unpublished, and the relay found it.',
  },
  'check-apart': {
    title: 'The check in another transaction',
    watch:
      'The projection has done its work and is about to note that it did, in another transaction. If it dies now, the copy will look new. Watch “No event takes effect twice”.',
    watchCured: 'The same crash. But now the note and the work are one transaction. Let it run.',
    steps: [
      'The projection does its work and commits.',
      'It dies before it has noted the message as processed.',
      'The broker brings the message again; no note is found, and the work is done twice.',
    ],
    why: 'Check and effect were two transactions, and there is a gap between any two. The other order has the same gap: there the effect is lost.',
    held: 'Note and work stood in one transaction: both were gone after the crash, or both were there.',
  },
  'acknowledged-first': {
    title: 'Acknowledged first',
    watch:
      'The projection has acknowledged the message and is about to do the work. If it dies now, the broker will not bring it again. Watch the first promise.',
    watchCured: 'The same crash. But now the acknowledgement comes last. Let it run.',
    steps: [
      'The projection acknowledges the message.',
      'It dies before its work.',
      'After its recovery it reads on from where it had acknowledged: the message is behind it.',
    ],
    why: 'An acknowledgement says “you need not bring this again”. Said too early it is a promise that a crash can break.',
    held: 'The message was acknowledged last, so the broker brought it again after the crash, and the duplicate check kept it to one effect.',
  },
  overtaken: {
    title: 'Overtaken',
    watch:
      'One order changes twice while the projection is away, and its events go to two partitions. Watch “One aggregate’s events take effect in their order”.',
    watchCured: 'The same two changes. But now the order’s id is the partition key. Let it run.',
    steps: [
      'The first change goes to one partition.',
      'The second change of the same order goes to the other.',
      'The projection comes back and reads the second first.',
    ],
    why: 'Only a partition keeps order. Without a key one order’s events lie in several, and which is read first is chance.',
    held: 'Both changes lay in one partition, in their order.',
  },
  'asked-twice': {
    title: 'Asked twice',
    watch:
      'The change is committed, and the service is about to answer. If it dies now, the client hears nothing and asks again. Watch “What the client meant once is done once”.',
    watchCured:
      'The same crash, the same second request. But now the service knows a request that it has carried out. Let it run.',
    steps: [
      'The service commits the change and dies before its answer.',
      'The client hears nothing and asks again, with the same id.',
      'The service carries out the request a second time.',
    ],
    why: 'Silence does not say whether the work was done. A client that asks again and a service that does not recognise it do it twice.',
    held: 'The request’s id stood in triggering_event of the committed event: the service answered, and wrote nothing.',
  },
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
