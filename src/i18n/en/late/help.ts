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
    'Offsets are committed by hand, record by record (enable.auto.commit=false). By default Kafka’s consumer commits them in the background every few seconds, whether or not the work is done.',
    'A group’s partitions are dealt anew only by the fault of that name: while a member is at work it stands for a session that timed out, or for work that took longer than max.poll.interval.ms. A real broker also does it when a member comes or goes.',
    '“Deliver again” sets a group back to its committed offset, without a new generation: who has a record in hand may still commit it.',
    'A client’s time-out does not go by the clock: it comes only when a request or a reply was lost or the other side died, or by the fault “early time-out”.',
    'A consumer tries again at once, or when what it needs can be reached. A real one also waits a while between attempts.',
    'Events after a snapshot are those after its version; some stores count the snapshot’s own event in.',
    'A place that crashes lets go of its locks at once. A real server keeps them until it notices that the connection is dead.',
  ],
};

export const together = {
  title: 'Choreography and orchestration',
  points: [
    'In a choreography each service reacts to the others’ events. Nobody tells anybody what to do, and nobody knows of the whole: to see how far an act has come one has to read every service’s events.',
    'In an orchestration a saga tells the others what to do, by commands, and decides by their replies. There are more messages, and one place that knows how far each act has come.',
    'A service knows of another where it must be changed with it: by the events that it subscribes to, or the commands that it sends. In a choreography that easily goes both ways.',
    'Neither has a rollback: what an earlier step has committed is made up for by another transaction.',
    'A sandbox or a story of orders and customers leads to both, side by side on one script, with what they have in common aligned and the messages, the hops and who knows whom counted.',
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
