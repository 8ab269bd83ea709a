import type { TabHandlers, TabNews, TabRole } from '../../live/tab-role.ts';

/** Keeps what a tab hears of its role and of other tabs until the lab is there to be told. */
export type RoleRelay = {
  readonly handlers: TabHandlers;
  readonly firstRole: Promise<TabRole>;
  readonly connect: (to: TabHandlers) => void;
};

export function createRoleRelay(): RoleRelay {
  let target: TabHandlers | null = null;
  let current: TabRole | null = null;
  let resolveFirst: (role: TabRole) => void = () => undefined;
  const missed: TabNews[] = [];
  const firstRole = new Promise<TabRole>((resolve) => {
    resolveFirst = resolve;
  });
  return {
    firstRole,
    handlers: {
      onRole: (role) => {
        current = role;
        resolveFirst(role);
        target?.onRole(role);
      },
      onNews: (news) => {
        if (target === null) missed.push(news);
        else target.onNews(news);
      },
    },
    connect: (to) => {
      target = to;
      // The role may have changed while the run was read.
      if (current !== null) to.onRole(current);
      for (const news of missed) to.onNews(news);
    },
  };
}
