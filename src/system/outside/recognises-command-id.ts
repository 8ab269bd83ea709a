import { choose, recall, reply } from '../../kernel/language/ops.ts';
import { finished } from '../../kernel/language/process.ts';
import { answerLater } from './answer-later.ts';
import { effectOutside, received } from './effect-outside.ts';
import { optionsFor } from './options-for.ts';
import type { OutsideArguments, OutsideVariant } from './outside-variant.ts';

/** It knows a command by its id: what it is asked again it does not do again, and it says what it has said before. */
export const recognisesCommandId = {
  id: 'recognises-command-id',

  program: (system) =>
    function* outsideSystem(args) {
      const { request, receiver, replyTo } = args as OutsideArguments;
      const { id, command } = request;
      yield* reply(replyTo, receiver, id, received(command));

      const known = yield* recall(id);
      const remembered = known.ok ? known.value?.['option'] : undefined;
      let option = typeof remembered === 'string' ? remembered : null;
      if (option === null) {
        const chosen = yield* choose(command.aggregateId, optionsFor(system, command));
        if (!chosen.ok) return finished;
        // Asked twice at once, it has chosen twice: what is written down first is what counts.
        const before = yield* effectOutside(system, request, id, chosen.value);
        option = before ?? chosen.value;
      }

      yield* answerLater(`${id}-answer`, system.answer(command, option));
      return finished;
    },
} as const satisfies OutsideVariant;
