import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import type { Topology } from '../../src/scenarios/topology/compose.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import type { Policy } from '../../src/system/coordinating/policy.ts';
import type { Slots } from './order-lab.ts';
import { openService, type ServiceStage } from './service-stage.ts';
import { twoServices } from './two-services.ts';

/** What two services are made of, by what is chosen in the slots. */
export type SagaTopology = (chosen?: ChosenVariants) => Topology;

/** They work together by reacting to each other's events. */
export const choreography =
  (aboutOrders?: Policy): SagaTopology =>
  (chosen) =>
    twoServices(chosen, aboutOrders);

/** Two services and a customer whose limit is 500. */
export const sagaScenario = (topology: SagaTopology): Scenario => ({
  ...orderScenario,
  define: ({ slots }) => topology(slots).definition,
  routes: topology().routes,
  preload: orderScenario.preload.filter(({ type }) => type === 'CreateCustomer'),
});

const toOrder = (type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data,
});
export const createOrder = (total = 100): Command =>
  toOrder('CreateOrder', { customerId: 'customer-1', total });
export const cancelOrder: Command = toOrder('CancelOrder', { reason: 'changed my mind' });

export type SagaStage = Omit<ServiceStage, 'ask'> & { readonly order: (command?: Command) => void };

/** The saga in a test's hand: what `order` asks of the order service is carried out at once. */
export const openSaga = (slots: Partial<Slots> = {}, aboutOrders?: Policy): SagaStage =>
  openSagaOn(choreography(aboutOrders), slots);

/** The same on any topology. */
export function openSagaOn(topology: SagaTopology, slots: Partial<Slots> = {}): SagaStage {
  const stage = openService(sagaScenario(topology), slots);
  let count = 0;
  return {
    ...stage,
    order: (command = createOrder()) => {
      count += 1;
      stage.actOn(stage.ask(`c${count}`, command, 'order-service-1'));
    },
  };
}

export type SagaQuestion = {
  readonly slots?: Partial<Slots>;
  readonly aboutOrders?: Policy;
  /** A choreography, if it is left out. */
  readonly topology?: SagaTopology;
  readonly commands?: readonly Command[];
  readonly faults?: Bounds['faults'];
};

/** What may come of commands to the order service; at most one fault. */
export function sagaProblem(question: SagaQuestion): SearchProblem {
  const { slots = {}, aboutOrders, commands = [createOrder()], faults = {} } = question;
  const scenario = sagaScenario(question.topology ?? choreography(aboutOrders));
  const setup = { scenario: scenario.id, slots: { ...scenario.defaults, ...slots }, seed: 1 };
  const definition = scenario.define(setup);
  const faultCountMax = Object.keys(faults).length === 0 ? 0 : 1;
  return {
    definition,
    start: startWorld(scenario, createMachine(definition)),
    workload: commands.map((command, index) => ({
      kind: 'send',
      intent: `c${index + 1}`,
      to: 'order-service-1',
      command,
    })),
    properties: definition.properties,
    bounds: { ...usualBounds, commandCount: commands.length, faults, faultCountMax },
  };
}
