/**
 * The ways to publish whose relay polls rows that it marks, in an outbox or, where the events are their own
 * outbox, among them: only there do rows tell two relays what is left.
 */
export const outboxVariants: readonly string[] = [
  'outbox-apart',
  'flag-on-events',
  'outbox-polling',
  'outbox-deleting',
  'outbox-batch',
  'outbox-skipping',
];

/** Those whose rows a relay can take in a transaction of its own, too. */
export const markingVariants: readonly string[] = outboxVariants.filter((id) => id !== 'outbox-skipping');
