/**
 * Counts seconds down and fires `countdown-over` at their end, but not while the pointer or the focus is on the bar
 * around it: what somebody is about to press must not vanish.
 */
class Countdown extends HTMLElement {
  private end?: number;
  private timer?: number;

  connectedCallback(): void {
    this.end ??= performance.now() + Number(this.getAttribute('seconds')) * 1000;
    this.tick();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private tick(): void {
    const left = Math.max(0, Math.ceil((this.end! - performance.now()) / 1000));
    this.textContent = String(left);
    if (left === 0 && !this.isHeld()) {
      this.dispatchEvent(new CustomEvent('countdown-over'));
    } else {
      this.timer = window.setTimeout(() => this.tick(), 250);
    }
  }

  private isHeld(): boolean {
    return this.closest('.undo-bar')?.matches(':hover, :focus-within') ?? false;
  }
}

customElements.define('prongsai-countdown', Countdown);
