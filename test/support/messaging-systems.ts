import { eventSourced } from '../../src/system/saga-state/event-sourced.ts';
import { row } from '../../src/system/saga-state/row.ts';
import { orchestration } from './orchestration.ts';
import { publishedCampaigns } from './published-campaigns.ts';

/** Systems that send commands and replies, by each way in which what is said of it has lines of its own. */
export const messagingSystems = [
  ...[
    { consuming: 'idempotent' },
    { consuming: 'check-first' },
    { consuming: 'dedupe-apart-effect-first' },
    { consuming: 'dedupe-apart-mark-first' },
    { consuming: 'version-checked' },
    { consuming: 'naive', publishing: 'log-tailing' },
    { publishing: 'after-commit' },
    { publishing: 'inside-aggregate' },
    { publishing: 'flag-on-events' },
    { client: 'retry-same-id' },
  ].flatMap((slots) =>
    [row, eventSourced].map(
      (state) =>
        [
          `${Object.values(slots).join(', ')}, ${state === row ? 'rows' : 'streams'}`,
          orchestration(slots, state),
          ['order-service-1', 'customer-service-1'],
        ] as const,
    ),
  ),
  ...['plain', 'recognises-command-id'].map(
    (outside) => [outside, publishedCampaigns({ outside }), ['campaign-service-1']] as const,
  ),
];
