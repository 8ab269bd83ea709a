/** What stands at the end of the first page: what one does on one's own, and what is new. */
export const homeMore = {
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

export type HomeMoreWords = typeof homeMore;
