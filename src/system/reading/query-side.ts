import { present } from '../../base/assert.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { ReadModel } from '../projecting/read-model.ts';
import type { Versions } from '../versioning/versions.ts';

/** What can be asked of one type of aggregate. */
export type Asked = {
  /** The type of the query. */
  readonly query: string;
  /** Says what it stands at in a word. */
  readonly aggregate: AnyAggregate;
  /** Says the same in its column `status`. */
  readonly readModel: ReadModel;
};

/** What a query service knows: what can be asked, and where the answers are. */
export type QuerySide = {
  readonly asked: readonly Asked[];
  /** Where the projection keeps its read models. */
  readonly views: DatabaseId;
  /** Where the service keeps its events. */
  readonly store: DatabaseId;
  readonly versions: Versions;
};

export function askedBy({ asked }: Pick<QuerySide, 'asked'>, { type }: Command): Asked {
  return present(
    asked.find(({ query }) => query === type),
    `something that ${type} asks`,
  );
}
