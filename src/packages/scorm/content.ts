/** What a manifest says about a package, whatever the standard. */
export interface PackageContent {
  /** Module id, or the course's for the whole course. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly language: string;
  readonly keywords: readonly string[];
  /** Whole minutes a learner needs. */
  readonly minutes: number;
  readonly scos: readonly Sco[];
  /** Paths that several SCOs use; empty in a package of one module. */
  readonly sharedPaths: readonly string[];
}

/** One module as an LMS launches it. */
export interface Sco {
  readonly moduleId: string;
  readonly title: string;
  /** Path that the LMS opens. */
  readonly launchPath: string;
  /** Every file of this SCO alone, the launched one first. */
  readonly paths: readonly string[];
}

/** The file beside the manifest that holds learning object metadata (docs/decisions/0009). */
export const metadataPath = 'metadata.xml';

/** `PT1H35M`: the duration form of ISO 8601 that LOM and SCORM 2004 take. */
export function isoMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${String(hours)}H` : ''}${rest > 0 || hours === 0 ? `${String(rest)}M` : ''}`;
}
