import type { CommandSide } from '../command-side/command-side.ts';
import { commandController } from './command-controller.ts';
import { registerHandlers } from './register-handlers.ts';
import { tenSteps } from './steps.ts';

/** A command's way in the ten steps of a course on CQRS, by the names that it has for who takes them. */
export const inTenSteps: CommandSide = {
  controller: commandController,
  startUp: registerHandlers,
  steps: tenSteps,
};
