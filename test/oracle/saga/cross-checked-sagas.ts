import type { SagaSetup } from './saga-state.ts';

const none: SagaSetup = { coordination: 'none', faults: {}, faultCountMax: 2 };
const choreography: SagaSetup = { ...none, coordination: 'choreography' };
const orchestration: SagaSetup = { ...none, coordination: 'orchestration' };

const name = (coordination: string, rest: string): string =>
  `scenario=order-saga coordination=${coordination} publishing=after-commit consuming=naive commands=1 ${rest}`;
const byOrchestration = 'orchestration saga-state=row';

/** The pinned configurations of orders and customers that a second independent model computes too, by their names. */
export const crossCheckedSagas: Readonly<Record<string, SagaSetup>> = {
  [name('none', 'crash=1')]: { ...none, faults: { crash: 1 } },
  [name('none', 'request-lost=1')]: { ...none, faults: { 'request-lost': 1 } },
  [name('none', 'reply-lost=1')]: { ...none, faults: { 'reply-lost': 1 } },
  [name('choreography', 'crash=1')]: { ...choreography, faults: { crash: 1 } },
  [name('choreography', 'redelivery=1')]: { ...choreography, faults: { redelivery: 1 } },
  [name(byOrchestration, 'crash=1')]: { ...orchestration, faults: { crash: 1 } },
  [name(byOrchestration, 'redelivery=1')]: { ...orchestration, faults: { redelivery: 1 } },
};
