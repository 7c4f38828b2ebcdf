/*
 * Runs before the page is painted. Light or dark: the reader's choice is kept in this browser's localStorage and
 * nowhere else; without one the system decides. Clicks are handled here, because only the browser knows what is shown.
 */
(() => {
  const KEY = 'ml-carbon.color-scheme';
  const root = document.documentElement;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const system = () => (systemIsDark.matches ? 'dark' : 'light');

  const stored = () => {
    try {
      const scheme = localStorage.getItem(KEY);
      return scheme === 'light' || scheme === 'dark' ? scheme : null;
    } catch {
      return null; // storage is switched off
    }
  };
  const store = (scheme) => {
    try {
      if (scheme === system()) {
        localStorage.removeItem(KEY); // back to what the system has
      } else {
        localStorage.setItem(KEY, scheme);
      }
    } catch {
      // the choice then lasts until the page is left
    }
  };
  const show = (scheme) => {
    root.setAttribute('theme', scheme ?? 'light-dark');
    root.style.colorScheme = scheme ?? 'light dark';
  };
  const shown = () => (root.style.colorScheme === 'light dark' ? system() : root.style.colorScheme || system());

  show(stored());
  addEventListener('beforeprint', () => show('light')); // paper is white, and a canvas keeps its colours
  addEventListener('afterprint', () => show(stored()));
  addEventListener('storage', (event) => event.key === KEY && show(stored()));
  addEventListener('click', (event) => {
    if (event.target.closest?.('#color-scheme')) {
      const scheme = shown() === 'dark' ? 'light' : 'dark';
      store(scheme);
      show(scheme);
    } else if (event.target.closest?.('.skip-link')) {
      // A bare fragment would be read relative to <base> and lead to another page.
      event.preventDefault();
      document.getElementById('content')?.focus();
    }
  });
})();
