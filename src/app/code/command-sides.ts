import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Business } from './businesses.ts';
import type { Station } from './station.ts';

type Slots = Setup['slots'];

/** What a command comes by up to where something is stored. */
export const commandSide = (business: Business, slots: Slots): readonly Station[] =>
  business.service === undefined ? inTenSteps(business) : byService(business.service, business, slots);

function byService(service: string, { before, domain }: Business, { keeping }: Slots): readonly Station[] {
  const repository = keeping === 'document' ? 'document-repository' : 'aggregate-repository';
  const file = `domains/${domain}.ts`;
  const processed = [{ file: 'aggregate/aggregate-root.ts', text: "'process'" }];
  const applied = [{ file: 'aggregate/aggregate-root.ts', text: "'apply'" }];
  return [
    ...before,
    { id: 'service', file: `services/${service}.ts`, names: [camelCase(service)], calledAt: methodCalled },
    { id: 'repository', file: `command-side/${repository}.ts`, names: ['find', 'update', 'save'] },
    { ...foundByType, calledAt: [...processed, ...applied] },
    { id: 'process', file, names: ['process'], calledAt: processed },
    { id: 'apply', file, names: ['apply'], calledAt: applied },
  ];
}

/** By the names of the course. */
function inTenSteps({ domain }: Business): readonly Station[] {
  const file = `domains/${domain}.ts`;
  const processed = [{ file: 'ten-steps/post-aggregate.ts', text: 'takeStep(5' }];
  const applied = [{ file: 'ten-steps/aggregate-root.ts', text: 'takeStep(7' }];
  return [
    { id: 'controller', file: 'ten-steps/command-controller.ts', names: ['commandController'] },
    { id: 'dispatcher', file: 'ten-steps/command-dispatcher.ts', names: ['dispatch'] },
    { id: 'command-handler', file: 'ten-steps/command-handler.ts', names: ['attempt'] },
    {
      id: 'event-sourcing-handler',
      file: 'ten-steps/event-sourcing-handler.ts',
      names: ['getByIdAsync', 'saveAsync'],
    },
    { id: 'aggregate-method', file: 'ten-steps/post-aggregate.ts', names: ['runMethod'] },
    { ...foundByType, calledAt: [...processed, ...applied] },
    { id: 'process', file, names: ['process'], calledAt: processed },
    { id: 'aggregate-root', file: 'ten-steps/aggregate-root.ts', names: ['raiseEvent', 'applyChange'] },
    { id: 'apply', file, names: ['apply'], calledAt: applied },
    { id: 'save-events', file: 'ten-steps/event-store.ts', names: ['saveEvents', 'writeEvents'] },
  ];
}

const foundByType = {
  id: 'found-by-type',
  file: 'domains/found-by-type.ts',
  names: ['processBy', 'applyBy'],
} as const;

const methodCalled = ['carry-out', 'attempt-on-document'].map((name) => ({
  file: `command-side/${name}.ts`,
  text: 'method(',
}));

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
