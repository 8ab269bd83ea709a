export const trace = {
  act: (intent: string, command: string) => (command === '' ? intent : `${command} of ${intent}`),
  at: (move: number) => `Move ${move}`,
  live: 'What happens',
};

/** The bar that says what is followed: its facts, one after the other. */
export const follow = {
  follow: (name: string) => `Follow ${name}`,
  stop: 'Stop following',
  following: (name: string) => `Following ${name}`,
  bar: 'What is followed',
  unknown: 'What is followed does not happen in this future.',
  column: 'Follow',
  inChain: 'in the chain',
  committed: 'committed',
  uncommitted: 'not committed',
  events: (count: number) => (count === 1 ? 'one event' : `${count} events`),
  noEvents: 'no event',
  messages: (count: number) =>
    `${count} command${count === 1 ? ' or reply' : 's and replies'} between services`,
  published: (count: number) => `published ${times(count)}`,
  applied: (count: number, subscriber: string) => `applied ${times(count)} by ${subscriber}`,
  parked: (count: number, subscriber: string) => `parked ${times(count)} by ${subscriber}`,
  mails: (count: number) => (count === 1 ? 'one mail' : `${count} mails`),
};

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
