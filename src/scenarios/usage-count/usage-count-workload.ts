import type { Script, ScriptMove } from '../script/script.ts';
import type { Command } from '../../kernel/terms/message.ts';

const toTemplate = (aggregateId: string, type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Template',
  aggregateId,
  data,
});

export const requestCount = (template: string, count: number, by: string, reason: string): Command =>
  toTemplate(template, 'RequestCountChange', { count, by, reason });

export const approveCount = (template: string, by: string, reason: string): Command =>
  toTemplate(template, 'ApproveCountChange', { by, reason });

export const rejectCount = (template: string, by: string, reason: string): Command =>
  toTemplate(template, 'RejectCountChange', { by, reason });

/** A template that may be used five times, as somebody has asked and somebody has allowed. */
export const usageCountPreload: readonly Command[] = [
  requestCount('template-1', 5, 'Mina', 'first month'),
  approveCount('template-1', 'Jun', 'as agreed'),
];

/** Concurrent commands of an exploration: the first two are about one template. */
export const usageCountsExplored: readonly Command[] = [
  requestCount('template-1', 10, 'Mina', 'spring sale'),
  requestCount('template-1', 12, 'Sora', 'new branch'),
  requestCount('template-2', 3, 'Mina', 'trial'),
];

export const sends = (number: number, command: Command): Extract<ScriptMove, { kind: 'send' }> => ({
  kind: 'send',
  intent: `c${number}`,
  to: 'template-service-1',
  command,
});

/** A request that is approved, one that is rejected, and a third: what the row says of the second is gone with it. */
export const requestsInTurn: Script = [
  requestCount('template-3', 10, 'Mina', 'spring sale'),
  approveCount('template-3', 'Jun', 'within budget'),
  requestCount('template-3', 12, 'Sora', 'new branch'),
  rejectCount('template-3', 'Jun', 'over budget'),
  requestCount('template-3', 8, 'Mina', 'summer break'),
].map((command, index) => ({
  when: { kind: index === 0 ? 'at-once' : 'at-rest' },
  move: sends(index + 1, command),
}));
