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
  /** The slot and what stands in it. */
  cure: (slot: string, variant: string) => `Cure: ${slot} · ${variant}`,
  storyCount: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
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
    keeping: {
      title: 'What is kept',
      lead: 'A row forgets, a long stream is slow, and a snapshot can be wrong.',
    },
    other: { title: 'And more', lead: 'What else a promise can break on.' },
  },
  more: 'On your own',
  places: {
    sandbox: 'Choose a pattern for each part, send commands, break what you like. Each moment has a link.',
    matrix:
      'Which pattern keeps which promise, computed over every order in which things can happen. What fails plays its shortest proof.',
    challenges: 'You are the clock and the faults: break a promise in as few moves as a machine needs.',
    glossary: 'Each word in one sentence, found by its English or Korean name.',
  },
  news: 'New',
  newsItems: [
    'Read models rebuilt in place or beside, customers who ask to be forgotten, and the code that a command goes through.',
    'On the map an event is one card with one number, wherever it is, and each effect carries the numbers of its causes.',
    'What is kept: the same change as a row, with an audit and as events; long streams, snapshots and what they cost; queries.',
  ],
};
