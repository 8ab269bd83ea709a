export const keys = {
  title: 'Keys',
  playPause: 'play or pause',
  step: 'one move on',
  stepBack: 'one move back',
  toStart: 'to the start',
  toEnd: 'to the end',
  choose: 'make that next move',
  follow: 'follow what this move is about',
  unfollow: 'stop following',
  explore: 'find a way to break it',
  help: 'this list',
  names: {
    space: 'Space',
    right: '→ · Page Down · .',
    left: '← · Page Up',
    home: 'Home',
    end: 'End',
    digits: '1 – 9',
    follow: 'F',
    unfollow: 'Esc',
    explore: 'E',
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
