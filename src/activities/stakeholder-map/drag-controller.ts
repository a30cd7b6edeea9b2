import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { spotOf } from './map-element.ts';
import type { Spot } from './spec.ts';

/** A shorter way than this is a press, not a drag. In pixels. */
const slack = 5;

/** Carries one numbered chip with finger or mouse and says where it was put down. */
export class DragController implements ReactiveController {
  /** Who is being carried. */
  id: string | undefined = undefined;
  over: Spot | undefined = undefined;
  private start = { x: 0, y: 0 };
  private by = { x: 0, y: 0 };
  private moved = false;
  private readonly host: ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };
  private readonly drop: (id: string, spot: Spot) => void;

  constructor(host: DragController['host'], drop: (id: string, spot: Spot) => void) {
    this.host = host;
    this.drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** How far the chip hangs from its place, as CSS. */
  styleOf(id: string): string {
    return id === this.id && this.moved ? `translate: ${this.by.x}px ${this.by.y}px` : '';
  }

  isCarried(id: string): boolean {
    return id === this.id && this.moved;
  }

  take(event: PointerEvent, id: string): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.id = id;
    this.moved = false;
    this.start = { x: event.clientX, y: event.clientY };
  }

  readonly carry = (event: PointerEvent): void => {
    if (this.id === undefined) return;
    this.by = { x: event.clientX - this.start.x, y: event.clientY - this.start.y };
    this.moved ||= Math.hypot(this.by.x, this.by.y) > slack;
    if (!this.moved) return;
    this.over = this.placeAt(event);
    this.host.requestUpdate();
  };

  readonly put = (event: PointerEvent): void => {
    const { id } = this;
    const spot = this.moved ? this.placeAt(event) : undefined;
    this.end();
    if (id !== undefined && spot !== undefined) this.drop(id, spot);
  };

  readonly end = (): void => {
    this.id = undefined;
    this.over = undefined;
    this.moved = false;
    this.host.requestUpdate();
  };

  /** The carried chip lets the pointer through, so what lies below it is found. */
  private placeAt({ clientX, clientY }: PointerEvent): Spot | undefined {
    return spotOf(this.host.shadowRoot?.elementFromPoint(clientX, clientY));
  }
}
