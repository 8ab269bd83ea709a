import { byTriggeringEvent } from './by-triggering-event.ts';
import type { RecognisingVariant } from './recognising-variant.ts';
import { unrecognised } from './unrecognised.ts';

/** One line a variant; the weakest first. */
export const recognisingVariants: readonly RecognisingVariant[] = [unrecognised, byTriggeringEvent];
