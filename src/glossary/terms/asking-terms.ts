import type { Term } from '../form/term.ts';

export const askingTerms = [
  { id: 'cqrs', isCore: true, related: ['read-model', 'command', 'projection'] },
  { id: 'read-model', isCore: true, related: ['projection', 'rebuild', 'eventual-consistency', 'cqrs'] },
  { id: 'projection', isCore: true, related: ['read-model', 'subscriber', 'rebuild'] },
  { id: 'reactor', isCore: true, related: ['side-effect', 'rebuild', 'subscriber'] },
  { id: 'eventual-consistency', isCore: true, related: ['lag', 'read-your-writes', 'strong-consistency'] },
  { id: 'read-your-writes', isCore: true, related: ['eventual-consistency', 'read-model', 'lag'] },
  { id: 'rebuild', isCore: true, related: ['read-model', 'projection', 'reactor', 'blue-green'] },
  { id: 'blue-green', isCore: false, related: ['rebuild', 'read-model'] },
] as const satisfies readonly Term[];
