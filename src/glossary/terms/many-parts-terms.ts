import type { Term } from '../form/term.ts';

export const manyPartsTerms = [
  {
    id: 'aggregate-boundary',
    isCore: true,
    related: ['aggregate', 'invariant', 'strong-consistency', 'eventual-consistency'],
  },
  {
    id: 'strong-consistency',
    isCore: false,
    related: ['eventual-consistency', 'aggregate-boundary', 'invariant'],
  },
  { id: 'saga', isCore: true, related: ['compensation', 'choreography', 'orchestration', 'process-manager'] },
  { id: 'local-transaction', isCore: true, related: ['saga', 'transaction'] },
  { id: 'choreography', isCore: true, related: ['orchestration', 'saga', 'local-transaction'] },
  { id: 'correlation', isCore: true, related: ['saga-instance', 'triggering-event', 'reply-message'] },
  { id: 'orchestration', isCore: true, related: ['choreography', 'saga', 'command-message'] },
  { id: 'command-message', isCore: false, related: ['reply-message', 'command', 'orchestration'] },
  { id: 'reply-message', isCore: false, related: ['command-message', 'correlation'] },
  { id: 'saga-instance', isCore: false, related: ['saga', 'correlation', 'deadline'] },
  { id: 'compensation', isCore: true, related: ['saga', 'rollback', 'pivot'] },
  { id: 'pivot', isCore: false, related: ['compensation', 'retry', 'saga'] },
  { id: 'semantic-lock', isCore: true, related: ['isolation', 'saga'] },
  { id: 'deadline', isCore: true, related: ['saga-instance', 'late-success', 'reply-lost'] },
  { id: 'late-success', isCore: false, related: ['deadline', 'compensation'] },
  { id: 'isolation', isCore: false, related: ['semantic-lock', 'transaction', 'saga'] },
  { id: 'stateless-saga', isCore: true, related: ['command-issued', 'saga-instance'] },
  { id: 'command-issued', isCore: true, related: ['command-executor', 'stateless-saga', 'outbox'] },
  { id: 'command-executor', isCore: false, related: ['command-issued', 'message-relay', 'outside-system'] },
  { id: 'outside-system', isCore: true, related: ['side-effect', 'command-executor', 'business-key'] },
  { id: 'process-manager', isCore: true, related: ['saga', 'saga-instance', 'orchestration'] },
] as const satisfies readonly Term[];
