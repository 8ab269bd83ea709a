/** Why there is nothing to choose here. */
export const leftOut = {
  'nobody-written-to': 'Nobody is sent mail here.',
  'nobody-outside': 'No system outside is asked for anything here.',
  'one-service': 'One service does everything here: no act goes over several.',
  'boundary-fixed': 'Where an aggregate ends is fixed here; the scenario about boundaries asks that.',
  'coordination-fixed': 'Who coordinates is fixed here.',
  'rows-of-templates':
    'A row has columns for one business: the scenario about usage counts has one, beside audit tables and events.',
  'no-documents': 'Rows are compared with events here; the scenario about campaigns has documents.',
  'steps-of-events':
    'The ten steps that are counted here end in rows of events; the scenario about campaigns has documents.',
  'two-writes':
    'The mark of a processed message and a document are two writes: services that act on events of others keep events.',
  'two-writes-or-answers':
    'The mark of a processed message and a document are two writes, and the publisher, who is somebody else, answers through a broker.',
  'carries-no-commands': 'A process manager sends commands, and these ways of publishing carry events only.',
  'must-remember': 'Who coordinates has something to remember.',
  'no-branches': 'An order has no branches for a process manager to decide about.',
  'nothing-to-undo': 'The saga takes one step outside, and there is none before it to undo.',
  'nobody-looks': 'Nobody is shown this act while it is under way.',
  'answers-name-it': 'Each answer names the campaign or the booking that it is about.',
  'sets-no-deadline': 'It waits for as long as it takes, and sets no deadline.',
  'stream-or-nothing': 'This saga keeps everything that it issues as a stream, or nothing at all.',
  'subscribed-at-once': 'Here the subscribers are there from the start.',
  'no-rebuild': 'Here nobody builds the read models again.',
  'no-query-side':
    'There is no query service here: where something can be asked, the service that changes it answers from its own rows.',
  'no-subscription': 'Nobody subscribes to a store here, so there is no checkpoint.',
  'lives-briefly':
    'An aggregate here lives through a few events only. Templates and orders can have long streams.',
  'nothing-older':
    'Every event here was written by the code that reads it. The scenario about orders has events of an older shape.',
  'nobody-named':
    'Nobody here asks to be forgotten. The scenario about orders has customers with a name of their own.',
  'always-durable':
    'Who reacts to events for an act goes on where it was: what it misses is tried with one service.',
  'short-streams': 'An aggregate here lives through a few events only: no snapshot would spare anybody any.',
};
