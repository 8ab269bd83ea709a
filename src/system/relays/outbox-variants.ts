/** The ways to publish whose relay polls an outbox table: only there do rows tell two relays what is left. */
export const outboxVariants: readonly string[] = ['outbox-polling', 'outbox-deleting'];
