import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { History } from './history.ts';

/** So many are remembered, as what is wrong may be with one of long ago. */
const askedMax = 400;

/** What clients have asked, and what they have heard of it. */
export function afterAsking(before: History, { move, from, facts }: TraceEntry): History {
  if (move.kind === 'send') {
    const { count, last } = before.asked[from] ?? { count: 0, last: [] };
    const asked = { intent: move.intent, command: move.command, heard: null };
    const others = last.filter(({ intent }) => intent !== move.intent);
    const shown = [...others, asked].slice(-askedMax);
    return { ...before, asked: { ...before.asked, [from]: { count: count + 1, last: shown } } };
  }
  if (facts.length === 0) return before;
  const own = before.asked[from];
  const heard = facts.find((fact) => fact.kind === 'answer-heard');
  if (own === undefined || heard === undefined) return before;
  const last = own.last.map((asked) =>
    asked.intent === heard.intent ? { ...asked, heard: heard.answer.kind } : asked,
  );
  return { ...before, asked: { ...before.asked, [from]: { ...own, last } } };
}
