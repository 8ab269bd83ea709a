import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { chosenSlots } from '../../src/scenarios/slots/slots.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { serviceSlots } from '../../src/scenarios/topology/service-slots.ts';

/** Orders with a second client, which leads to the second instance of the service alone. */
export const twoClients: Scenario = {
  ...orderScenario,
  define: (setup) => {
    const definition = orderScenario.define(setup);
    const part = clientPart('client-2', chosenSlots(setup, serviceSlots), { number: 2 });
    return {
      ...definition,
      places: [...definition.places, ...(part.places ?? [])],
      programs: { ...definition.programs, ...part.programs },
      clients: [...definition.clients, ...(part.clients ?? [])],
      links: [...definition.links, { from: 'client-2', to: 'order-service-2' }],
    };
  },
};
