import type { Property } from './property.ts';

/** An event reaches a subscriber: guards against a model in which nothing runs. */
export const somethingHappens: Property = {
  id: 'something-happens',
  kind: 'sometimes',
  initial: { happened: false },
  observe: (state, fact) => (fact.kind === 'event-applied' ? { happened: true } : state),
  judge: (state) => (state['happened'] === true ? { kind: 'kept' } : { kind: 'waiting', for: [] }),
};
