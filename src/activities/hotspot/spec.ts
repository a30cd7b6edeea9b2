import type { PictureBox } from '../../model/activity.ts';
import type { Html } from '../../model/text.ts';
import type { Pickable, Picks } from '../picking/picks.ts';

/** A place of the diagram that may be pointed at. */
export interface HotspotPlace extends Pickable {
  readonly html: Html;
  /** The same as plain text, for the name of what lies on the picture. */
  readonly name: string;
  readonly box: PictureBox;
  readonly feedback?: Html | undefined;
}

/** A diagram with places. */
export interface HotspotSpec {
  readonly svg: Html;
  /** Natural width in CSS pixels. */
  readonly width: number;
  readonly places: readonly HotspotPlace[];
}

/** Tokens of the places pointed at. */
export type HotspotResponse = Picks;
