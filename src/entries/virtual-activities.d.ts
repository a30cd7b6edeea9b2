declare module 'virtual:activities' {
  import type { ActivityRegistration } from '../activities/frame/registration.ts';

  /** The activity types that this package carries; written by the build. */
  export const activities: readonly ActivityRegistration[];
}
