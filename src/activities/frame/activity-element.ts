import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import type { Feedback } from '../../model/activity.ts';
import type { Verdict } from '../../model/score.ts';
import type { Language } from '../../model/text.ts';
import { ResponseChangeEvent } from './events.ts';

/** Counts characters as a text field does, where nobody knows the packed length better. */
export const textLength = (text: string): number => text.length;

/**
 * What each activity type's element is to the frame. It draws one interaction and reports the whole
 * response; prompt, *Check*, tries, hints, general feedback, announcements and saving are the frame's.
 * The frame sets every property; an element never keeps a response of its own.
 *
 * @fires response-change - The learner changed the response; carries the whole new response.
 */
export abstract class ActivityElement<Spec, Response> extends LitElement {
  /** The type's part of the activity. */
  @property({ attribute: false }) spec!: Spec;
  /** The response to draw. */
  @property({ attribute: false }) response!: Response;
  /** The verdict to draw, while feedback or solution stands. */
  @property({ attribute: false }) verdict: Verdict | undefined = undefined;
  /** Feedback to draw beside its part; feedback without a part is drawn by the frame. */
  @property({ attribute: false }) feedback: readonly Feedback[] = [];
  /** No change is possible: checked, done, or read only. */
  @property({ type: Boolean, reflect: true }) locked = false;
  /** `response` is the solution, not the learner's. */
  @property({ type: Boolean, reflect: true }) solution = false;
  /** Orders what is shuffled and is no part of the response; the same seed draws the same page. */
  @property({ type: Number }) seed = 0;
  /** Packed length of a text, for fields that count what is left (StateCodec.cost). */
  @property({ attribute: false }) cost: (text: string) => number = textLength;
  /** Accessible name for the group of controls. */
  @property() label = '';
  /** Language of the interface texts. */
  @property() language: Language = 'pl';

  /** Asks the frame to take a new response. */
  protected respond(response: Response): void {
    if (!this.locked) this.dispatchEvent(new ResponseChangeEvent(response));
  }
}
