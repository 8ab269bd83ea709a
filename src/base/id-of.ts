/**
 * The ids of a table, each by its letters. A line whose id is only known to be a text would let every
 * text pass for one: then there are none, and the table itself does not compile.
 */
export type IdOf<Table extends readonly { readonly id: string }[]> = string extends Table[number]['id']
  ? never
  : Table[number]['id'];
