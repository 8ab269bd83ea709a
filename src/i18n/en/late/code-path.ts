/** The stations: what each is called, of which type of aggregate it is, and what to see in its code. */
const stations = {
  controller: {
    name: () => 'CommandController',
    see: 'Steps 1 and 2. It makes a command object of the client’s request and hands it to the dispatcher. No rule is checked here.',
  },
  dispatcher: {
    name: () => 'CommandDispatcher',
    see: 'Step 3. The handler is found in a dictionary by the type of the command. Whoever sends a command need not know who handles it.',
  },
  'command-handler': {
    name: () => 'CommandHandler',
    see: 'Step 4, and again step 8. It has the aggregate loaded, runs its method, and has what came of that saved.',
  },
  'event-sourcing-handler': {
    name: () => 'EventSourcingHandler',
    see: 'GetByIdAsync replays the events of one aggregate. SaveAsync stores the uncommitted ones; then step 10: they count as committed.',
  },
  boundary: {
    name: () => 'Boundary',
    see: 'Who decides. A client asks a campaign; which aggregate carries that out depends on where the boundary is drawn.',
  },
  'two-commits': {
    name: () => 'Two commits',
    see: 'One act, two databases: this transaction is still open while the other is committed. If it dies in between, one half is done and nobody knows.',
  },
  'process-manager': {
    name: () => 'Process manager',
    see: 'It gets the command first and passes it on; then it gets what came of that. One method per type of message, by what it waits for. Here are the branches that no aggregate knows.',
  },
  service: {
    name: (aggregate: string) => `${aggregate}Service`,
    see: 'One method per command. A command that begins an aggregate is saved: save(command). Any other updates the one it names: update(id, command).',
  },
  repository: {
    name: () => 'Repository: save, find, update',
    see: 'Find the aggregate by its id, let it process the command, apply what it raises, store that. Always in this order, whatever the business.',
  },
  'aggregate-method': {
    name: (aggregate: string) => `${aggregate}Aggregate`,
    see: 'Step 5. The aggregate’s method for the command is called. It refuses, or it raises events, one after the other.',
  },
  'found-by-type': {
    name: () => 'Found by type',
    see: 'What every aggregate stands on. The method for a command or an event is looked up by its type; a type without a method does not compile.',
  },
  process: {
    name: (aggregate: string) => `${aggregate}: process`,
    see: 'One method per type of command. It decides: it answers with events or with a refusal, and changes nothing.',
  },
  'aggregate-root': {
    name: () => 'AggregateRoot',
    see: 'Step 6, RaiseEvent: something has happened. Step 7, ApplyChange: the state changes, and the list of uncommitted changes has one more.',
  },
  apply: {
    name: (aggregate: string) => `${aggregate}: apply`,
    see: 'One method per type of event. It answers with the next state and never refuses: the event has happened.',
  },
  'save-events': {
    name: () => 'EventStore.SaveAsync',
    see: 'Step 9, and its trap: the events are written, then they are sent. If it dies between the two, they are in the store, and no subscriber ever gets them.',
  },
  'event-store': {
    name: () => 'Store: insert',
    see: 'What was decided is written. With events: a new aggregate gets its entities row, then its events; one that is there gets its events, then its new version. If no row takes that version, somebody was faster.',
  },
  lock: {
    name: () => 'Concurrency',
    see: 'What guards the write. With optimistic locking the condition asks for the version that was loaded; without it whatever is there is overwritten.',
  },
  producer: {
    name: () => 'EventProducer',
    see: 'The second write of step 9. It makes JSON of each event and sends it to the broker, after the commit and outside of it.',
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
  mending: {
    name: () => 'Mending handlers',
    see: 'One handler per type of event that may break the rule. It looks at the campaign as it is by now, and commands each ad location that is not as it should be. Until then the rule is broken.',
  },
  saga: {
    name: () => 'Saga',
    see: 'One method per type of event and of reply. It decides which command comes next, and reacts to none of the events that it caused itself.',
  },
  'carrying-out': {
    name: () => 'The other service',
    see: 'It carries out the command as one from a client, and replies. New events, reply and processed mark are committed together; a refusal is a reply, too.',
  },
  outside: {
    name: () => 'Asking outside',
    see: 'What is somebody else’s to do is asked of them, or written down first and asked later. No transaction takes that back; a second time it bears the same id.',
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
