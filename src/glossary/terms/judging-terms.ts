import type { Term } from '../form/term.ts';

export const judgingTerms = [
  { id: 'catch-up-subscription', isCore: true, related: ['checkpoint', 'event-store', 'subscriber'] },
  { id: 'checkpoint', isCore: true, related: ['catch-up-subscription', 'position', 'cursor'] },
  { id: 'event-streaming', isCore: true, related: ['event-sourcing', 'topic'] },
  { id: 'promise', isCore: true, related: ['counterexample', 'safety-liveness', 'at-rest'] },
  { id: 'at-rest', isCore: false, related: ['promise', 'outage', 'safety-liveness'] },
  { id: 'counterexample', isCore: true, related: ['promise', 'bounds'] },
  { id: 'bounds', isCore: true, related: ['counterexample', 'scheduler'] },
  { id: 'safety-liveness', isCore: true, related: ['promise', 'at-rest'] },
  { id: 'scheduler', isCore: false, related: ['counterexample', 'bounds', 'crash'] },
] as const satisfies readonly Term[];
