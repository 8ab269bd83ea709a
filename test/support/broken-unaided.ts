/** What a way to publish breaks by itself: with no fault, and with clients that come one at a time. */
const unaided: Readonly<Record<string, readonly string[]>> = {
  // What is published before the commit may be acted on before it.
  'inside-aggregate': ['no-early-event'],
  'inside-transaction': ['no-early-event'],
  // The row comes after the commit, each time.
  'outbox-apart': ['atomic-outbox'],
};

export const brokenUnaided = (publishing: string): readonly string[] => unaided[publishing] ?? [];
