/** What of an aggregate is about a person, who may ask to be forgotten. */
export type PersonalData = {
  readonly aggregateType: string;
  /** The event that brings it: the first of its stream. */
  readonly broughtBy: string;
  /** Its fields there; an aggregate's state and a read model's row have them by the same names. */
  readonly fields: readonly string[];
  /** The event that says that the person is to be forgotten. */
  readonly forgottenBy: string;
};

/** What is read in place of somebody's data that nobody can read any more. */
export const forgottenValue = 'FORGOTTEN';
