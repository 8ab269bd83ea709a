import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { customer } from './customer.ts';
import type { CustomerCommand, CustomerEvent, CustomerState } from './customer-messages.ts';

/** Who listens to events hears of no refusal: that there is nobody to reserve credit for is an event, too. */
export const customerTellingAll: Aggregate<CustomerState, CustomerCommand, CustomerEvent> = {
  ...customer,
  process: (state, command) =>
    command.type === 'ReserveCredit' && !state.exists
      ? succeed([{ type: 'CreditReservationFailed', data: command.data }])
      : customer.process(state, command),
};
