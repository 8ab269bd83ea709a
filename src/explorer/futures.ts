import { both, conflict, type Access } from './access.ts';
import type { Knowledge } from './knowledge.ts';

/** What processes of a role may ever do, and what they may set going; roles are numbered. */
export type Futures = {
  readonly numberOf: (role: string) => number;
  /** Whether a role may ever do something that conflicts. Answers are kept, as long as they are true. */
  readonly conflict: (access: Access, role: number) => boolean;
};

export function createFutures(knowledge: Knowledge): Futures {
  const numbers = new Map<string, number>();
  const roles: string[] = [];
  let futures: (Access | undefined)[] = [];
  let answers = new Map<Access, (boolean | undefined)[]>();
  let version = -1;

  const futureOf = (number: number): Access => {
    const role = roles[number] ?? '';
    const future = futures[number] ?? [role, ...knowledge.spawnedBy(role)].map(knowledge.of).reduce(both);
    futures[number] = future;
    return future;
  };

  return {
    numberOf: (role) => {
      const old = numbers.get(role);
      if (old !== undefined) return old;
      numbers.set(role, roles.length);
      return roles.push(role) - 1;
    },
    conflict: (access, role) => {
      if (version !== knowledge.version()) {
        futures = [];
        answers = new Map();
        version = knowledge.version();
      }
      let row = answers.get(access);
      if (row === undefined) {
        row = [];
        answers.set(access, row);
      }
      row[role] ??= conflict(access, futureOf(role));
      return row[role];
    },
  };
}
