import type { Answer } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';

/** Whoever has sent a request and waits to hear what has become of it. */
export type Caller = { readonly answer: (answer: Answer) => Process<void> };
