export const keys = {
  title: 'Keys',
  playPause: 'play or pause',
  step: 'one move on',
  stepBack: 'one move back',
  toStart: 'to the start',
  toEnd: 'to the end',
  choose: 'make that next move',
  stage: 'the map alone, and back',
  remote: 'what the story’s button does',
  follow: 'follow what this move is about',
  unfollow: 'stop following',
  explore: 'find a way to break it',
  blank: 'black screen, and back',
  help: 'this list',
  isBlank: 'Black screen. Press any key to go back.',
  names: {
    space: 'Space',
    right: '→',
    remote: 'Page Down',
    left: '← · Page Up',
    home: 'Home',
    end: 'End',
    digits: '1 – 9',
    stage: 'F',
    follow: 'M',
    unfollow: 'Esc',
    explore: 'E',
    blank: 'B · .',
    help: '?',
  },
};

export const simplified = {
  title: 'What is simplified here',
  intro: 'The system on the page is executed, not staged, but it is smaller than a real one:',
  points: [
    'Each op is atomic. A real database spreads one statement over many instants.',
    'The database is read committed only. Ids come from a sequence before the commit and are not given back.',
    'The broker has one node. A real one replicates, and may lose what only its leader has.',
    'A group without a committed offset begins with the first record (auto.offset.reset=earliest). Kafka’s default is latest: a consumer that dies before its first commit then loses what it had not committed.',
    'A publish that fails is one that the client library has given up on, and the application tries again. A real producer retries by itself, and without a duplicate by default; without a key it keeps to one partition for a batch instead of dealing in turn.',
    'A group’s partitions are dealt anew only by the fault of that name. A real broker also does it when a member comes or goes.',
    'A client’s time-out does not go by the clock: it comes only when a request or a reply was lost or the other side died, or by the fault “early time-out”.',
    'A consumer tries again at once, or when what it needs can be reached. A real one also waits a while between attempts.',
    'Events after a snapshot are those after its version; some stores count the snapshot’s own event in.',
  ],
};

export const legend = {
  title: 'Colours and shapes',
  command: 'Command',
  event: 'Event',
  query: 'Query',
  reply: 'Reply',
  mail: 'Mail',
  aggregate: 'Aggregate',
  policy: 'Policy, relay',
  'read-model': 'Read model',
  outside: 'Outside system',
};

/** What the first page says: what this is, and where one can go. */
export const home = {
  title: 'Break an event-sourced system, and see why it broke',
  lead: 'Commands become events, and events go through a broker to everybody who needs them. This is a whole such system, executed in your browser: stop it anywhere, crash anything, lose any message, then switch the cure on and see it hold.',
  begin: 'Lose your first event',
  demo: 'The first story, running by itself',
  demoPlay: 'Let it run',
  demoPause: 'Pause',
  demoStep: 'Next move',
  demoMove: (number: number) => `Move ${number}`,
  demoComing: 'The system is being set up …',
  stories: 'What goes wrong, and what cures it',
  storiesLead:
    'Each story breaks one promise, says why, and plays the same outage, crash or repetition again under its cure.',
  breaks: (promise: string) => `Breaks: ${promise}`,
  cure: (variant: string) => `Cure: ${variant}`,
  seen: { broken: 'seen to fail', held: 'seen to fail, and to hold' },
  problems: {
    lost: { title: 'Lost, or never true', lead: 'What is committed and what is published are not the same.' },
    twice: { title: 'Twice', lead: 'What happened once takes effect more than once.' },
    order: { title: 'Out of order', lead: 'What happened first arrives last, or stands in the way.' },
    together: { title: 'Two at once', lead: 'Two change the same thing, and neither sees the other.' },
    services: {
      title: 'Across services',
      lead: 'A step of the business takes several transactions, and one fails.',
    },
    other: { title: 'And more', lead: 'What else a promise can break on.' },
  },
  more: 'On your own',
  places: {
    sandbox: 'Choose a pattern for each part, send commands, break what you like. Each moment has a link.',
    matrix:
      'Which pattern keeps which promise, computed over every order in which things can happen. What fails plays its shortest proof.',
    challenges: 'You are the clock and the faults: break a promise in as few moves as a machine needs.',
  },
  news: 'New',
  newsItems: [
    'This page: every story by what goes wrong in it, with what you have seen fail and hold.',
    'On the map an event is one card with one number, wherever it is, and each effect carries the numbers of its causes.',
    'The page opens in half the time: what you do not look at is not loaded.',
  ],
};
