import { choose, reply } from '../../kernel/language/ops.ts';
import { finished } from '../../kernel/language/process.ts';
import { answerLater } from './answer-later.ts';
import { effectOutside, received } from './effect-outside.ts';
import { optionsFor } from './options-for.ts';
import type { OutsideArguments, OutsideVariant } from './outside-variant.ts';

/** Whatever it is asked it does, and what it is asked again it does again. */
export const plain = {
  id: 'plain',

  program: (system) =>
    function* outsideSystem(args) {
      const { request, receiver, replyTo } = args as OutsideArguments;
      const { id, command } = request;
      yield* reply(replyTo, receiver, id, received(command));

      const chosen = yield* choose(command.aggregateId, optionsFor(system, command));
      if (!chosen.ok) return finished;
      const option = chosen.value;

      // It keeps a list of all that it has done, and looks nothing up in it.
      let number = 1;
      let there = yield* effectOutside(system, request, `${id} ${number}`, option);
      while (there !== null) {
        number += 1;
        there = yield* effectOutside(system, request, `${id} ${number}`, option);
      }
      yield* answerLater(`${id}-answer-${number}`, system.answer(command, option));
      return finished;
    },
} as const satisfies OutsideVariant;
