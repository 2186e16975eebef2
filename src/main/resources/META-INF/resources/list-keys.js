// Single keys of the list of measures: they do something only while nothing is typed, no dialog is open and the reader
// has not turned them off. Each does what a click or an arrow key does, so there is nothing that only they can do.
(() => {
  if (window.prongsaiListKeys) {
    return;
  }
  window.prongsaiListKeys = true;

  const typing = (event) => {
    const target = event.composedPath()[0];
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName ?? "");
  };

  const overlay = () => document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]");

  const focusList = (grid) => {
    const cell = grid?.shadowRoot?.querySelector("#items [tabindex='0']");
    cell?.focus();
    return cell;
  };

  const move = (grid, key) => {
    if (!grid.matches(":focus-within") || !grid.shadowRoot.activeElement?.closest("#items")) {
      focusList(grid);
      return;
    }
    grid.shadowRoot.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true })
    );
  };

  // Ticks the row that has the focus, while one chooses.
  const tick = (grid) => {
    const row = grid?.shadowRoot?.activeElement?.closest("#items tr");
    const slots = [...(row?.querySelectorAll("slot") ?? [])];
    const box = slots
      .flatMap((slot) => slot.assignedElements())
      .map((cell) => cell.querySelector(".row-choice input"))
      .find((found) => found);
    box?.click();
  };

  const press = (page, button) => page.querySelector(`${button}:not([disabled], [hidden], [hidden] *)`)?.click();

  const work = {
    "/": (page) => page.querySelector(".list-search")?.focus(),
    "?": (page) => page.querySelector(".keys-button")?.click(),
    j: (page) => move(page.querySelector(".measure-grid"), "ArrowDown"),
    k: (page) => move(page.querySelector(".measure-grid"), "ArrowUp"),
    v: (page) => press(page, ".choose-several"),
    x: (page) => tick(page.querySelector(".measure-grid")),
    b: (page) => press(page, ".bulk-bar vaadin-button[theme~=primary]"),
    e: (page) => press(page, ".export-button"),
  };

  // A Thai keyboard has other characters on the same keys.
  const places = { Slash: "/", KeyJ: "j", KeyK: "k", KeyV: "v", KeyX: "x", KeyB: "b", KeyE: "e" };
  const meant = (event) => {
    if (!/[\u0E00-\u0E7F]/.test(event.key)) {
      return event.key;
    }
    return event.code === "Slash" && event.shiftKey ? "?" : places[event.code];
  };

  document.addEventListener("keydown", (event) => {
    const page = document.querySelector(".measures-page[data-keys]");
    const todo = work[meant(event)];
    if (!page || !todo || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event) || overlay()) {
      return;
    }
    event.preventDefault();
    todo(page);
  });

  // Where an open measure closes, the row that it was opened from takes the focus back.
  // Its rows may be on their way just then, so this looks again for up to a second.
  window.addEventListener("prongsai-measure-closed", () => {
    const until = performance.now() + 1000;
    const look = () => {
      const grid = document.querySelector(".measure-grid");
      if (grid && !focusList(grid) && performance.now() < until) {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
})();
