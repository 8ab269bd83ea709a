import type { Program } from '../../../kernel/language/process.ts';
import type { PlaceId, TopicId } from '../../../kernel/terms/names.ts';
import { rebuildController } from '../../../system/rebuilding/rebuild-controller.ts';
import type { RebuildTask, SecondView } from '../../../system/rebuilding/rebuild-task.ts';
import type { Part } from '../part.ts';
import { placeOf } from '../place.ts';

export type RebuilderPart = {
  /** The command by which a client has it begin. */
  readonly command: string;
  readonly clients: readonly PlaceId[];
  readonly task: RebuildTask;
  readonly program: Program;
  /** What it reads itself, and where to; null: it has others read. */
  readonly reads: Reads | null;
};

type Reads = {
  readonly topics: readonly TopicId[];
  readonly second: SecondView;
  /** Where it looks up the keys that open what it reads. */
  readonly keysAt: readonly PlaceId[];
};

/** Whoever builds a view again, a place of its own; what is asked of it is written down beside the view (R3). */
export function rebuilderPart({ command, clients, task, program, reads }: RebuilderPart): Part {
  const id = rebuilderId;
  const daemon = `${id}-work`;
  const { view, others, broker } = task;
  const databases = [view, ...others].flatMap(({ database }) => (database === null ? [] : [database.place]));
  return {
    places: [placeOf(id, 'rebuilder')],
    links: [
      ...clients.map((from) => ({ from, to: id })),
      ...[broker, ...databases, ...(reads?.keysAt ?? [])].map((to) => ({ from: id, to })),
    ],
    groups:
      reads === null
        ? []
        : [{ id: reads.second.group, topics: reads.topics, members: [id], isOnDemand: true }],
    programs: { [id]: rebuildController(view.database.id), [daemon]: program },
    daemons: [{ place: id, program: daemon, args: {} }],
    handlers: { [id]: id },
    routes: { [command]: [id] },
  };
}

export const rebuilderId: PlaceId = 'rebuilder';
