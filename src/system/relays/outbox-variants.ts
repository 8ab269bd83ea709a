/** The ways to publish whose relay polls an outbox table: only there do rows tell two relays what is left. */
export const outboxVariants: readonly string[] = [
  'outbox-polling',
  'outbox-deleting',
  'outbox-batch',
  'outbox-skipping',
];

/** Those whose rows a relay can take in a transaction of its own, too. */
export const markingVariants: readonly string[] = outboxVariants.filter((id) => id !== 'outbox-skipping');
