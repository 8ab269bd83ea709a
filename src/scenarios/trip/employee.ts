import type { Command, Message } from '../../kernel/terms/message.ts';
import type { WhomToAsk } from '../../system/client/ask-until-answered.ts';
import type { Person } from '../../system/person/person.ts';
import { tripPlaces } from './trip-places.ts';

/** What is asked of the employee, and which command each answer is. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RequestEmployeeApproval: { confirm: 'ConfirmRoute', reject: 'RejectRoute' },
  RequestRerouting: { reroute: 'ConfirmRerouting', 'give-up': 'DeclineRerouting' },
};

/** Whoever is to travel: is shown a route at a time, and after a rejected one is asked whether there is to be another. */
export function employeeOf(asked: Omit<WhomToAsk, 'command'>): Person {
  return {
    place: tripPlaces.employee,
    broker: tripPlaces.broker,
    taskOf: ({ type, ...message }) => {
      const offered = answers[type];
      if (offered === undefined || !('aggregateId' in message)) return null;
      return { subject: message.aggregateId, options: Object.keys(offered) };
    },
    actOn: (message, option) => {
      const command = commandFor(message, option);
      return command === null ? null : { ...asked, command };
    },
  };
}

function commandFor(message: Message, option: string): Command | null {
  const type = answers[message.type]?.[option];
  if (type === undefined || !('aggregateId' in message)) return null;
  const { aggregateId, data } = message;
  const isOfRoute = type === 'ConfirmRoute' || type === 'RejectRoute';
  return {
    type,
    aggregateType: 'Booking',
    aggregateId,
    data: isOfRoute ? { route: data['route'] ?? '' } : {},
  };
}
