import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { rebuildView, revise } from '../../src/scenarios/order/story-parts.ts';
import { openService } from './service-stage.ts';

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
