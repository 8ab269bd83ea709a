import type { Result } from '../../base/result.ts';
import type { OpFailure } from '../../kernel/language/op.ts';

/**
 * How an attempt at a message ended. `poisonous`: the handler can't handle it. `too-early`: it is put
 * aside until the one before it has taken effect. `follows-parked`: one before it is parked. `conflict`: somebody
 * else has changed what it works on.
 */
export type Consumed = Result<null, OpFailure | 'poisonous' | 'too-early' | 'follows-parked' | 'conflict'>;
