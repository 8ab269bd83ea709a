import { deleteRows, directGroup } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import type { RebuildTask } from './rebuild-task.ts';
import { rebuildsTable } from './rebuild-tables.ts';
import { rewind, whenAskedFor } from './rewind.ts';
import { untilDone } from './until-done.ts';

/**
 * Builds a view again where it stands: it stops whoever reads, clears the view and the marks, puts the offsets back and
 * lets them read. Each step may be done twice, so that after a crash all of them are done from the first.
 */
export function rebuildInPlace({ broker, view, others }: RebuildTask): Program {
  return function* rebuildOnce() {
    const { id, place } = view.database;
    if (!(yield* whenAskedFor(view.database))) return next({});
    const rewound = [view, ...others];
    for (const one of rewound) yield* rewind(broker, one);
    for (const { group } of rewound) yield* untilDone(broker, () => directGroup(broker, group, 'start'));
    yield* untilDone(place, () => deleteRows(id, rebuildsTable.name, {}));
    return next({});
  };
}
