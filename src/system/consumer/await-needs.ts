import { awaitReachable } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumer } from './consumer.ts';

/** Backs off until everything that the consumer's work needs can be reached. */
export function* awaitNeeds({ needs }: Pick<Consumer, 'needs'>): Process<void> {
  for (const place of needs) yield* awaitReachable(place);
}
