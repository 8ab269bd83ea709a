import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from '../../kernel/properties/property.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { bookedSteps, type BookedStep } from './booked-steps.ts';

/** How many of each are booked, by the trip that they are for. */
type Booked = { readonly flights: number; readonly hotels: number };
type State = { readonly trips: SortedMap<Booked> };

const initial: State = { trips: emptyMap() };
const nothing: Booked = { flights: 0, hotels: 0 };

/**
 * A trip is wholly booked or not at all: at rest a flight is booked for it exactly if a hotel is. What counts is what
 * the airline and the hotel have done, whatever anybody knows of it.
 */
export const tripConsistent: Property = {
  id: 'saga-consistent',
  kind: 'eventually',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'outside-effect') return state;
    const step = bookedSteps[fact.step];
    if (step === undefined) return state;
    const { trips } = state as State;
    return { trips: setValue(trips, fact.intent, after(getValue(trips, fact.intent) ?? nothing, step)) };
  },
  judge: (state) => {
    const { trips } = state as State;
    const half = [...entriesFrom(trips)].flatMap(({ key, value }) => troubleOf(String(key), value) ?? []);
    return half.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: half };
  },
};

const after = (booked: Booked, { what, count }: BookedStep): Booked => ({
  ...booked,
  [what]: booked[what] + count,
});

function troubleOf(trip: string, { flights, hotels }: Booked): Culprit | null {
  if (flights > 0 === hotels > 0) return null;
  const [system, step]: readonly [PlaceId, string] =
    flights > 0 ? ['airline', 'BookFlights'] : ['hotel', 'BookHotel'];
  return { kind: 'outside', system, step, alone: trip };
}
