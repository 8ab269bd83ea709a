import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import { getOrder, rebuildView, revise } from '../../src/scenarios/order/story-parts.ts';
import { openService } from './service-stage.ts';

type Slots = Parameters<typeof openService>[1];

/** A system whose read models can be built again, with who has that done and who asks what they say. */
export function openRebuild(rebuild: 'in-place' | 'beside', slots: Slots) {
  const stage = openService(orderScenario, { rebuild, reading: 'read-model', ...slots });
  const told = (isMeant: (fact: Fact) => boolean): number =>
    stage.entries().flatMap(({ facts }) => facts.filter(isMeant)).length;
  const hears = (intent: string, place: string): void => {
    stage.actUpTo(`client:${intent}`, 'await-reply');
    stage.actOn(`${place}:${intent}`);
    stage.actOn(`client:${intent}`);
  };
  return {
    ...stage,
    /** The order is taken and written down; the rebuilder has not begun. */
    orders: (intent = 'r1') => {
      stage.move({ kind: 'send', intent, to: 'rebuilder', command: rebuildView });
      hears(intent, 'rebuilder');
    },
    asks: (intent: string) => {
      const to = 'order-query-service';
      stage.move({ kind: 'send', intent, to, command: getOrder });
      hears(intent, to);
    },
    mails: () => told(({ kind }) => kind === 'mail-sent'),
    told,
  };
}

const asked = { kind: 'send', intent: 'r1', to: 'rebuilder', command: rebuildView } as const;

/** A rebuild in place that is refused whatever it asks for first, and goes on. */
export function rebuiltInPlace() {
  const stage = openService(orderScenario, { rebuild: 'in-place', reactors: 'muted' });
  stage.move(asked);
  stage.actUpTo('client:r1', 'await-reply');
  stage.actOn('rebuilder:r1');
  stage.act('rebuilder', 'refused');
  stage.actUpTo('rebuilder', 'direct-group');
  stage.act('rebuilder', 'refused');
  stage.actOn('rebuilder');
  stage.actUpTo('notification', 'select');
  stage.act('notification', 'refused');
  stage.rest();
  return stage;
}

/** A rebuild beside, of a log in which an event is missing and another can't be handled at first. */
export function rebuiltBeside() {
  const stage = openService(orderScenario, { rebuild: 'beside', publishing: 'after-commit' });
  stage.actUpTo(stage.ask('c1', revise(150)), 'publish');
  stage.move({ kind: 'crash', place: 'order-service-1' });
  stage.rest();
  stage.ask('c2', revise(160));
  stage.rest();
  stage.move(asked);
  stage.move({ kind: 'poison', eventId: 2 });
  stage.actUpTo('client:r1', 'await-reply');
  stage.actOn('rebuilder:r1');
  stage.actUpTo('rebuilder', 'await-fix');
  stage.move({ kind: 'deploy-fix', eventId: 2 });
  stage.rest();
  return stage;
}
