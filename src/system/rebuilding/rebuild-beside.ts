import type { JsonRecord } from '../../base/json.ts';
import { deleteRows, directGroup } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import { applyTheRest, isBehind, nothingFilled, readOn, type Filling } from './filling.ts';
import { rebuildsTable } from './rebuild-tables.ts';
import type { RebuildTask, SecondView } from './rebuild-task.ts';
import { rewind, whenAskedFor } from './rewind.ts';
import { switchOver } from './switch-over.ts';
import { untilDone } from './until-done.ts';

/**
 * Fills a second view from the start of the log while the first is read, stops whoever reads for that one only for what
 * has come meanwhile, and puts the second in its place in one transaction. After a crash all is done from the first step.
 */
export function rebuildBeside(task: RebuildTask, second: SecondView): Program {
  const { broker, view } = task;
  const endsOfLog = () => untilDone(broker, () => directGroup(broker, second.group, 'describe'));
  return function* fillAndSwitch(args) {
    if (!isFilling(args)) {
      if (!(yield* whenAskedFor(view.database))) return next({});
      yield* rewind(broker, second);
      yield* untilDone(broker, () => directGroup(broker, second.group, 'start'));
      return next({ ...nothingFilled, upTo: yield* endsOfLog() });
    }
    if (isBehind(args)) return next(yield* readOn(task, second, args));
    if (!args.isRest) {
      yield* untilDone(broker, () => directGroup(broker, view.group, 'stop'));
      return next({ ...args, upTo: yield* endsOfLog(), isRest: true });
    }
    const { id, place } = view.database;
    const applied = yield* applyTheRest(second, args);
    yield* untilDone(place, () => switchOver(view, second, applied));
    yield* untilDone(broker, () => directGroup(broker, view.group, 'reset-offsets', args.upTo));
    yield* untilDone(broker, () => directGroup(broker, view.group, 'start'));
    yield* untilDone(broker, () => directGroup(broker, second.group, 'stop'));
    yield* untilDone(place, () => deleteRows(id, rebuildsTable.name, {}));
    return next({});
  };
}

const isFilling = (args: JsonRecord): args is Filling => 'upTo' in args;
