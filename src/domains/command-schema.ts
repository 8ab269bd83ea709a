/** A command as a form needs it. Texts stand in the interface's languages, by these names. */
export type CommandSchema = {
  readonly type: string;
  readonly aggregateType: string;
  /** Whether the command begins a new aggregate or goes to one that is there. */
  readonly creates: boolean;
  readonly fields: readonly FieldSchema[];
};

export type FieldSchema =
  | { readonly name: string; readonly kind: 'text'; readonly initial: string; readonly lengthMax: number }
  | {
      readonly name: string;
      readonly kind: 'number';
      readonly initial: number;
      readonly min: number;
      readonly max: number;
    }
  /** Several texts; a form takes them with commas between them. */
  | {
      readonly name: string;
      readonly kind: 'list';
      readonly initial: readonly string[];
      readonly countMax: number;
      readonly lengthMax: number;
    }
  /** The id of an aggregate of that type. */
  | {
      readonly name: string;
      readonly kind: 'reference';
      readonly aggregateType: string;
      readonly initial: string;
    };
