/** What the first page says: what this is, and where one can go. */
export const home = {
  title: 'Break an event-sourced system, and see why it broke',
  lead: 'Commands become events, and events go through a broker to everybody who needs them. This is a whole such system, executed in your browser: stop it anywhere, crash anything, lose any message, then switch the cure on and see it hold.',
  begin: 'Lose your first event',
  demo: 'The first story, running by itself',
};
