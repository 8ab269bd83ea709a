/** What the first page says once its story runs, and what stands below it. */
export const homeRest = {
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
};
