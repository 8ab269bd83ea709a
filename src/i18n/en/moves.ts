/** How an op ended that did not end well, after what was tried. */
export const outcomes = {
  refused: (who: string, act: string, target: string) =>
    `${who} tried to ${act}: refused, ${target} does not answer. It knows that nothing happened.`,
  'request-lost': (who: string, act: string) =>
    `${who} tried to ${act}: the request was lost on the way. Nothing happened, but ${who} can’t know that.`,
  'reply-lost': (who: string, act: string) =>
    `${who} tried to ${act}: it happened, but the reply was lost. ${who} can’t know that.`,
  'connection-lost': (who: string, act: string) =>
    `${who} tried to ${act}: the connection was lost, and the database rolled back.`,
  'timed-out': (who: string, act: string) => `${who} tried to ${act}: no answer in time.`,
  victim: (who: string, act: string) =>
    `${who} tried to ${act}: a deadlock, and its transaction was chosen to be rolled back.`,
};

/** An op that was carried out and failed by itself. */
export const failed = (who: string, act: string, failure: string): string =>
  `${who} tried to ${act}: ${failure}.`;

export const failures = {
  refused: 'refused',
  'timed-out': 'no answer in time',
  'connection-lost': 'the connection was lost',
  deadlock: 'deadlock',
  'duplicate-key': 'a row with that key is there already',
  'transaction-failed': 'the transaction had failed and was rolled back',
  fenced: 'fenced, the group has been dealt anew',
  conflict: 'somebody else was faster',
};

/** What the surroundings do: one whole sentence. */
export const surroundings = {
  send: (who: string, command: string, place: string) => `${who} decided to send ${command} to ${place}.`,
  crash: (place: string) => `${place} crashed: what it had in memory is gone.`,
  'take-down': (place: string) => `${place} went down: it answers nobody, and forgets nothing.`,
  recover: (place: string) => `${place} is up again.`,
  cut: (from: string, to: string) => `The link from ${from} to ${to} was cut.`,
  mend: (from: string, to: string) => `The link from ${from} to ${to} was mended.`,
  slow: (from: string, to: string, factor: number) =>
    factor === 1
      ? `The link from ${from} to ${to} has its usual speed again.`
      : `The link from ${from} to ${to} became ${factor} times slower.`,
  redeliver: (group: string, partition: string) =>
    `The broker delivers ${partition} to ${group} again, from the committed offset on.`,
};

/** The same as a choice: an order to press. */
export const faultActs = {
  send: (command: string) => `send ${command}`,
  crash: 'Crash',
  'take-down': 'Take down',
  recover: 'Bring back up',
  cut: 'Cut the link',
  mend: 'Mend the link',
  slow: (factor: number) => (factor === 1 ? 'Usual speed again' : `${factor} times slower`),
  redeliver: (partition: string) => `Deliver ${partition} again`,
  refused: 'Refuse it',
  'request-lost': 'Lose the request',
  'reply-lost': 'Lose the reply',
  'connection-lost': 'Lose the connection',
  'timed-out': 'Let it time out',
  victim: 'Make it the deadlock’s victim',
  done: 'Let it happen',
};

/** After the entry's sentence, where a promise broke. */
export const brokePromise = (sentence: string): string => `Broken by this: ${sentence}`;

export const clientName = (client: string, intent: string): string => `${client} ${intent}`;
