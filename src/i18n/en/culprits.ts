/** What broke a promise, or what it waits for. `event` is `OrderCreated #3`. */
export const culprits = {
  'never-committed': (event: string) => `${event}, never committed`,
  'without-outbox-row': (event: string) => `${event}, committed without its outbox row`,
  'without-audit-row': (event: string) => `${event}: nothing says who did that, and why`,
  'still-readable': (event: string) => `${event}: what was to be forgotten can be read`,
  'reacted-to-twice': (event: string) => `${event}, reacted to twice`,
  'without-event': (id: number) => `outbox row #${id}, no event`,
  'at-subscriber': (event: string, subscriber: string) => `${event} → ${subscriber}`,
  overtaken: (event: string, subscriber: string, version: number, after: number) =>
    `${event} → ${subscriber}: v${version} after v${after}`,
  'out-of-date': (event: string, basedOn: number, last: number) =>
    `${event}: decided on v${basedOn}, which was v${last} already`,
  'written-back': (event: string, version: number, last: number) =>
    `marking ${event}: v${version} written over v${last}`,
  'left-pending': (event: string) => `${event}: still pending`,
  'without-credit': (event: string) => `${event}: no credit is reserved for it`,
  'reserved-in-vain': (event: string, order: string) =>
    `${event}: reserved for ${order}, which is not approved`,
  'not-out': (event: string) => `${event}: nothing is out at the publisher`,
  'out-all-the-same': (event: string) => `${event}: the advertisement is out all the same`,
  'taken-back': (event: string, order: string) => `${event}: ${order} had been told of as approved`,
  'over-limit': (event: string, promised: number, limit: number) =>
    `${event}: ${promised} of ${limit} reserved`,
  'over-budget': (event: string, spent: number, budget: number) =>
    `${event}: budgets of ${spent}, where the campaign has ${budget}`,
  'on-while-off': (event: string, location: string) => `${event}: ${location} is on, its campaign is off`,
  row: (database: string, table: string, key: string) => `${database}: ${table}, ${key}`,
  partition: (partition: string, group: string, count: number) => `${partition} → ${group}: ${count} to go`,
  checkpoint: (subscriber: string, count: number) => `${subscriber}: checkpoint ${count} behind`,
  stream: (aggregate: string, count: number) => `${aggregate}: ${count} events folded at once`,
  command: (intent: string) => `command ${intent}`,
  answer: (intent: string, aggregate: string, shown: number, told: number) =>
    `query ${intent} showed ${aggregate} at version ${shown}, its client had been told of version ${told}`,
  outside: (system: string, step: string) => `${system}: ${step}, twice`,
  saga: (type: string, id: string) => `${type} of ${id}: not ended`,
  alone: (system: string, step: string, about: string) => `${system}: ${step} for ${about}, and nothing else`,
  person: (by: string, about: string) => `${by} is to decide on ${about}`,
};
