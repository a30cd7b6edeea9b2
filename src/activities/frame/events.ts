/** From a type's element to the frame: here is my whole new response. */
export class ResponseChangeEvent<Response = unknown> extends Event {
  static readonly type = 'response-change';
  readonly response: Response;
  constructor(response: Response) {
    super(ResponseChangeEvent.type, { bubbles: true, composed: true });
    this.response = response;
  }
}

/** What the learner asks of one activity. The store decides; the new state comes back as a property. */
export type ActivityRequest =
  | { readonly kind: 'respond'; readonly packed: string }
  | { readonly kind: 'check'; readonly latencySeconds: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'hint' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'sure'; readonly value: 0 | 1 | 2 | 3 };

/** From the frame to the store. */
export class ActivityRequestEvent extends Event {
  static readonly type = 'activity-request';
  readonly activityId: string;
  readonly request: ActivityRequest;
  constructor(activityId: string, request: ActivityRequest) {
    super(ActivityRequestEvent.type, { bubbles: true, composed: true });
    this.activityId = activityId;
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'response-change': ResponseChangeEvent;
    'activity-request': ActivityRequestEvent;
  }
}
