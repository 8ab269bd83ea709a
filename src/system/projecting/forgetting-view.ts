import { forgottenValue, type PersonalData } from '../../domains/personal-data.ts';
import type { ReadModel } from './read-model.ts';

/** The same read model, which heeds the event that says who is to be forgotten: what it has copied it writes over. */
export function forgettingView(model: ReadModel, about: PersonalData): ReadModel {
  if (model.aggregateType !== about.aggregateType) return model;
  return {
    ...model,
    project: (row, event) => {
      const after = model.project(row, event);
      if (event.type !== about.forgottenBy) return after;
      return { ...after, ...Object.fromEntries(about.fields.map((field) => [field, forgottenValue])) };
    },
  };
}
