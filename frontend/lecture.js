/*
 * Keys for the lecture view. A clicker is a keyboard with Page Up and Page Down. The keys press the buttons of the
 * page, so that hand, keyboard and clicker do the same; keys that a control needs for itself stay with it.
 */
(() => {
  const FIELDS = 'input, textarea, vaadin-select, vaadin-select-item, vaadin-select-list-box';
  const PRESSED = 'button, a, vaadin-button, summary';

  const idFor = (event) => {
    const target = event.composedPath()[0];
    const within = (selector) => target instanceof Element && (target.closest(selector) || event.target.closest?.(selector));
    const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
    switch (event.key) {
      case 'PageDown':
        return 'lecture-next';
      case 'PageUp':
        return 'lecture-back';
      case 'ArrowRight':
        return within(FIELDS) ? null : 'lecture-next';
      case 'ArrowLeft':
        return within(FIELDS) ? null : 'lecture-back';
      case 'ArrowDown':
        return scrolls || within(FIELDS) ? null : 'lecture-next';
      case 'ArrowUp':
        return scrolls || within(FIELDS) ? null : 'lecture-back';
      case ' ':
        return within(FIELDS) || within(PRESSED) ? null : event.shiftKey ? 'lecture-back' : 'lecture-next';
      case 'Home':
        return within(FIELDS) ? null : 'lecture-first';
      default:
        return null;
    }
  };

  addEventListener('keydown', (event) => {
    const id = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey ? null : idFor(event);
    const button = id && document.getElementById(id);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  addEventListener('click', (event) => {
    if (event.target.closest?.('#lecture-full-screen')) {
      if (document.fullscreenElement) {
        document.exitFullscreen();
      } else {
        document.documentElement.requestFullscreen?.().catch(() => {}); // the browser may refuse; nothing is lost
      }
    }
  });
})();
