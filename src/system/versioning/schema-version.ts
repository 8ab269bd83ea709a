import type { Row } from '../../kernel/database/row.ts';
import type { Versions } from './versions.ts';

/** What older code has written on its rows, and what this code writes. */
export const olderVersion = 1;
export const presentVersion = 2;

/** The column in which a row says how it is written; where nothing is older nobody needs to know. */
export const versionColumn = ({ versioning }: Versions): Row =>
  versioning.readOlder === undefined ? {} : { schema_version: presentVersion };
