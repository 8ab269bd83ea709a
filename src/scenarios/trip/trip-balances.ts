import { sumOf, type BalanceRule, type Counter } from '../form/balance.ts';
import { bookedSteps, type BookedStep } from '../promises/booked-steps.ts';

const booked = (what: BookedStep['what']): Counter =>
  sumOf((fact) => {
    const step = fact.kind === 'outside-effect' ? bookedSteps[fact.step] : undefined;
    return step?.what === what ? step.count : 0;
  });

/** A trip has both or neither. */
export const tripBalances: readonly BalanceRule[] = [
  { id: 'flights-and-hotels', expected: booked('flights'), actual: booked('hotels') },
];
