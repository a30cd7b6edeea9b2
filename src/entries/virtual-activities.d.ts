declare module 'virtual:activities' {
  import type { ActivityRegistration } from '../activities/frame/registration.ts';
  import type { ToolsBuild } from '../player/tools-script.ts';

  /** The activity types that this script carries; written by the build. */
  export const activities: readonly ActivityRegistration[];
  /** Those of the script beside it; undefined where there is none. */
  export const toolsBuild: ToolsBuild | undefined;
}
