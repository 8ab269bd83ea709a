import type { SagaView } from '../../app/saga/saga-view.ts';

/** `CreateOrderSaga order-1`; an act that nobody manages goes by who asked for it. */
export function sagaName(saga: SagaView, act: (intent: string, command: string) => string): string {
  return saga.kind === 'instance' ? `${saga.type} ${saga.id}` : act(saga.intent, saga.command);
}
