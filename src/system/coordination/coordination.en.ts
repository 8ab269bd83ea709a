import type { CoordinationId } from './coordination-table.ts';

export const coordinationTexts = {
  none: 'two commits',
  choreography: 'choreography',
  orchestration: 'orchestration',
  'by-process-manager': 'process manager',
} satisfies Record<CoordinationId, string>;
