import { the } from '../../form/article.ts';

export const compare = {
  title: 'Compare',
  of: (story: string) => `Compare: ${story}`,
  intro:
    'The same commands and faults under each setup. A row is what happened under one of them at least, aligned with the others.',
  explain: 'The commands and faults of this run are played again under each setup, side by side.',
  slot: 'Pattern',
  present: (variant: string) => `This run: ${variant}`,
  first: 'Compared with',
  second: 'And with',
  nothing: 'nothing more',
  go: 'Compare',
  table: 'What happens under each setup',
  what: 'What happens',
  by: 'Compared by',
  differing: 'Where they differ',
  setup: (number: number) => `Setup ${number}`,
  openInLab: 'Open in the lab',
  openNamed: (setup: string) => `Open in the lab: ${setup}`,
  copy: 'Copy the link',
  steps: 'Rows',
  next: 'Next row',
  back: 'One row back',
  toStart: 'Hide all rows',
  toEnd: 'Show all rows',
  shown: (shown: number, count: number) => `Row ${shown} of ${count}`,
  at: (move: number) => `move ${move}`,
  missing: 'not here',
  notYet: 'not shown yet',
  earlier: 'earlier',
  wrong: {
    'before-commit': 'before its commit',
    'never-committed': 'never committed',
    overtaken: 'overtaken',
  },
  nothingToBreak: 'Nothing here to break',
  /** Over the steps of a script that were passed by. */
  nothingToDo: 'Nothing to do here for:',
  nothingToRepair: 'nothing to repair',
  notSent: 'could not be sent',
  reasons: {
    'not-there': 'no such place here',
    'never-came': 'its moment does not come here',
    'not-possible': 'not possible at that moment',
  },
  /** Over those turns, one by one. */
  turnsPassedBy: 'Turns chosen by hand that were passed by',
  turnTaken: 'taken',
  turnsSkipped: (count: number) =>
    count === 1
      ? 'One turn of the order that was chosen by hand was not possible here.'
      : `${count} turns of the order that was chosen by hand were not possible here.`,
  sent: (intent: string, command: string, place: string) => `${intent} sends ${command} to ${the(place)}`,
  received: (intent: string, command: string) => `${command} of ${intent} arrives`,
  committed: (event: string) => `${event} is committed`,
  published: (event: string) => `${event} is published`,
  applied: (event: string, subscriber: string) => `${event} takes effect: ${subscriber}`,
  asked: (message: string, intent: string) => `${message} goes out as a command message (${intent})`,
  replied: (message: string, intent: string) => `${message} goes back as a reply (${intent})`,
  answered: (intent: string) => `${intent} is answered`,
  again: (what: string, nth: number) => (nth === 2 ? `Again: ${what}` : `Again (${nth}): ${what}`),
  opFault: (place: string, op: string, occurrence: number, fault: string) =>
    occurrence === 1 ? `${place}, ${op}: ${fault}` : `${place}, ${op} no. ${occurrence}: ${fault}`,
  answers: {
    accepted: 'accepted',
    shown: 'told',
    rejected: 'rejected',
    conflict: 'conflict',
    failed: 'failed',
  },
  broken: (count: number) => (count === 1 ? '1 promise broken' : `${count} promises broken`),
  willBreak: (count: number) => (count === 1 ? '1 promise will break' : `${count} promises will break`),
  fineSoFar: 'No harm so far',
  noHarm: 'This does no harm here.',
  isCut: 'Stopped: too many moves.',
  promises: 'Promises',
  keptElsewhere: (count: number) =>
    count === 1 ? '1 other promise is kept everywhere.' : `${count} other promises are kept everywhere.`,
  absent: 'not checked',
  common: 'A row with a bar at its left is there under each setup: by these rows they are aligned.',
  traffic: {
    title: 'How the services work together',
    messages: 'Messages',
    hops: 'Hops between services',
    knowing: 'Services that know of each other',
    notes: {
      messages: 'Different messages that were published in this run; copies are not counted again.',
      hops: 'How often a message was taken by another service than the one that it is of: each is a way through the broker, with its own delay.',
      knowing:
        'Who must be changed when whom changes: by the events that it subscribes to, the commands that it sends, or a database that it writes to itself.',
    },
    kinds: (events: number, commands: number, replies: number) =>
      [
        `${events} event${events === 1 ? '' : 's'}`,
        ...(commands === 0 ? [] : [`${commands} command${commands === 1 ? '' : 's'}`]),
        ...(replies === 0 ? [] : [`${replies} repl${replies === 1 ? 'y' : 'ies'}`]),
      ].join(', '),
    knows: {
      events: (who: string, whom: string) => `${who} → ${whom}: its events`,
      commands: (who: string, whom: string) => `${who} → ${whom}: its commands`,
      database: (who: string, whom: string) => `${who} → ${whom}: its database`,
    },
  },
  change: {
    title: (event: string) => `One change, statement by statement: ${event}`,
    count: 'Statements',
    countNote:
      'All that the service says to its database for the last change that each has made, but for BEGIN and COMMIT.',
    purposes: {
      finding: { name: 'To decide', note: 'What has to be read before anything can be decided.' },
      keeping: { name: 'To keep it', note: 'What the change itself is.' },
      auditing: { name: 'To say who and why', note: 'Written once more, for whoever asks later.' },
      publishing: {
        name: 'To tell others',
        note: 'It makes and leaves messages, and nothing of what is decided needs it.',
      },
    },
    nothing: 'none',
  },
  opening: 'The comparison could not be opened',
  loading: 'Playing the script under each setup …',
  /** In the lab, of a script that was played again. */
  rerun: 'The same commands and faults, played again under this setup.',
};
