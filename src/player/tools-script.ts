import type { ActivityRegistration } from '../activities/frame/registration.ts';
import { loadScript } from './load-script.ts';

/** What the build says about the tools' script that lies beside the player's. */
export interface ToolsBuild {
  /** Activity types in it. */
  readonly types: readonly string[];
  /** Changes with the script's content. */
  readonly version: string;
  /** What the script takes from the player's, by module: Lit and the frame exist once a page. */
  readonly shared: unknown;
}

type MakeTools = (shared: unknown) => readonly ActivityRegistration[];

declare global {
  interface Window {
    /** Called by `tools.js`. */
    razemTools?: (version: string, make: MakeTools) => void;
  }
}

/** Activity types that come after launch, when a screen first shows one. */
export interface Tools {
  readonly types: readonly string[];
  /** Undefined when the script cannot be had, or belongs to another build than this page; may be asked again. */
  load(): Promise<readonly ActivityRegistration[] | undefined>;
}

/** `source` is the script's address. */
export function createTools(page: Document, source: string, build: ToolsBuild): Tools {
  let made: readonly ActivityRegistration[] | undefined;
  let loading: Promise<void> | undefined;
  window.razemTools = (version, make) => {
    // An updated package under an open page: the new script does not fit the old player.
    if (version === build.version) made = make(build.shared);
  };
  return {
    types: build.types,
    async load() {
      if (made !== undefined) return made;
      loading ??= loadScript(page, source);
      await loading;
      loading = undefined;
      return made;
    },
  };
}
