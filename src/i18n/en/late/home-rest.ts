/** What the first page says once its story runs, and what stands below it. */
export const homeRest = {
  demoPlay: 'Let it run',
  demoPause: 'Pause',
  demoStep: 'Next move',
  demoMove: (number: number) => `Move ${number}`,
  stories: 'What goes wrong, and what cures it',
  storiesLead:
    'Each story breaks one promise, says why, and plays the same outage, crash or repetition again under its cure.',
  breaks: (promise: string) => `Breaks: ${promise}`,
  /** The slot and what stands in it. */
  cure: (slot: string, variant: string) => `Cure: ${slot} · ${variant}`,
  storyCount: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
  seen: { broken: 'seen to fail', held: 'seen to fail, and to hold' },
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
    '25 lessons that are played, pages for teachers, courses as files, designs to defend against the explorer, and each run as a sequence diagram.',
    'Read models rebuilt in place or beside, customers who ask to be forgotten, and the code that a command goes through.',
    'On the map an event is one card with one number, wherever it is, and each effect carries the numbers of its causes.',
  ],
};

export type HomeRestWords = typeof homeRest;
