import type { ModuleIsland } from '../model/island.ts';
import type { TrackingFailure, TrackingPort } from '../model/tracking.ts';

/** What an administrator needs to find a tracking problem. English; no words of the learner in it. */
export const technicalReport = (
  failure: TrackingFailure,
  { course, module }: ModuleIsland,
  { capabilities }: TrackingPort,
  at: Date,
): string =>
  [
    `time: ${at.toISOString()}`,
    `package: ${course.id} ${course.version}, ${module.id} ${module.version}`,
    `target: ${capabilities.where}, suspend limit ${capabilities.suspendLimit}`,
    `failure: ${failure.code}`,
    `message: ${failure.message}`,
    ...(failure.element === undefined ? [] : [`element: ${failure.element}`]),
    ...(failure.lmsError === undefined ? [] : [`LMS error: ${failure.lmsError}`]),
    `online: ${navigator.onLine}`,
    `browser: ${navigator.userAgent}`,
  ].join('\n');
