/** What goes wrong in stories, by which they are grouped. */
export const storyProblems = {
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
};
