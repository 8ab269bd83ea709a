/** The stations: what each is called, of which type of aggregate it is, and what to see in its code. */
const stations = {
  service: {
    name: (aggregate: string) => `${aggregate}Service`,
    see: 'One method per command. A command that begins an aggregate is saved: save(command). Any other updates the one it names: update(id, command).',
  },
  repository: {
    name: () => 'Repository: save, find, update',
    see: 'Find the aggregate by its id, let it process the command, apply what it raises, store that. Always in this order, whatever the business.',
  },
  'found-by-type': {
    name: () => 'Found by type',
    see: 'What an order stands on. The method for a command or an event is looked up by its type; a type without a method does not compile.',
  },
  process: {
    name: (aggregate: string) => `${aggregate}: process`,
    see: 'One method per type of command. It decides: it answers with events or with a refusal, and changes nothing.',
  },
  apply: {
    name: (aggregate: string) => `${aggregate}: apply`,
    see: 'One method per type of event. It answers with the next state and never refuses: the event has happened.',
  },
  'event-store': {
    name: () => 'Store: insert',
    see: 'What was decided is written. With events: a new aggregate gets its entities row, then its events; one that is there gets its events, then its new version. If no row takes that version, somebody was faster.',
  },
  lock: {
    name: () => 'Concurrency',
    see: 'What guards the write. With optimistic locking the condition asks for the version that was loaded; without it whatever is there is overwritten.',
  },
  outbox: {
    name: () => 'On its way out',
    see: 'What the way to publish does beside the write. With an outbox: one more entry for each event, committed with it or not at all.',
  },
  relay: {
    name: () => 'Relay',
    see: 'A process of its own: it takes what is committed and publishes it. If it dies between publishing and noting that down, it publishes again.',
  },
  subscriber: {
    name: () => 'Subscriber',
    see: 'One attempt at one message: the check, the effect, the acknowledgement. Which comes first, and what shares a transaction, is the whole pattern.',
  },
  handler: {
    name: () => 'Event handlers',
    see: 'One handler per type of event, with a context: the event and what is known of it, such as its id and its aggregate. A type without a handler is passed over.',
  },
};

/** The path of a command through the code. */
export const codePath = {
  title: 'Path of a command through the code',
  none: 'No path leads through the code of this scenario.',
  place: (number: number, count: number) => `${number} of ${count}`,
  previous: 'Previous station ([)',
  next: 'Next station (])',
  follow: 'Follow the run',
  ran: 'just ran',
  stations,
};
