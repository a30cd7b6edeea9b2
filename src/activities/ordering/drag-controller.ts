import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Dragging a row of a list by its handle, for mouse, pen and finger alike. It only says which row is held
 * and which place it hangs over; the host moves it. Buttons do the same for everyone else.
 */
export class DragController implements ReactiveController {
  /** Token of the held row. */
  held: string | undefined = undefined;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly onPlace: (token: string, place: number) => void;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onPlace: (token: string, place: number) => void,
  ) {
    this.host = host;
    this.onPlace = onPlace;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.release();
  }

  /** For `pointerdown` on a handle. */
  take(token: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.held = token;
    // On the window, since re-ordering takes the handle out of the document for a moment.
    window.addEventListener('pointermove', this.onMove);
    window.addEventListener('pointerup', this.release);
    window.addEventListener('pointercancel', this.release);
    this.host.requestUpdate();
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (this.held === undefined) return;
    const rows = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-token]') ?? [])];
    const others = rows.filter((row) => row.dataset['token'] !== this.held);
    const place = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    if (rows[place]?.dataset['token'] !== this.held) this.onPlace(this.held, place);
  };

  private readonly release = (): void => {
    window.removeEventListener('pointermove', this.onMove);
    window.removeEventListener('pointerup', this.release);
    window.removeEventListener('pointercancel', this.release);
    if (this.held === undefined) return;
    this.held = undefined;
    this.host.requestUpdate();
  };
}
