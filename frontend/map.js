/*
 * <ml-map>: a world map as inline SVG (Equal Earth), with one dot a place. Properties: places ([{id, name, latitude,
 * longitude, value, display, colour, note, own}], sorted by value), countries ([{iso2, colour, display}]), labels
 * (texts), summary (for screen readers), part (of the world that is shown), clickable. Event: place-pick with {id}.
 *
 * The dots are the options of a list box with one tab stop. Colours come from styles.css, so that they follow light and
 * dark. Outlines: Natural Earth 1:110m, beside this script.
 */
(() => {
  const geometry = window.mlMapGeometry;
  const SVG = 'http://www.w3.org/2000/svg';
  const NARROW_PX = 600;
  const PADDING_PX = 12;
  const MARGIN_PX = 20; // nearer to the edge than this, the dot at the keyboard is brought to the middle
  const MOVE_MS = 300;
  const STEP = 1.7; // of the zoom buttons
  const DEEPEST = 40; // times the view of the world
  const OWN = 1.9; // times the radius of a dot
  const MOUSE_PX = 14; // how near to a dot counts as on it
  const TOUCH_PX = 26;
  const DRAG_PX = 4;
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const outlines = fetch(new URL('countries.geojson', document.currentScript.src))
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`outlines: ${answer.status}`))))
    .then((world) => world.features.map((country) => [country.properties.iso2, geometry.path(country)]));
  outlines.catch(() => {}); // each map says it itself

  let maps = 0;

  const make = (tag, attributes = {}, ...children) => {
    const element = ['svg', 'g', 'path', 'circle', 'text'].includes(tag)
      ? document.createElementNS(SVG, tag) : document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const at = ([x, y]) => `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  const button = (name, action) => {
    const element = make('button', { type: 'button', class: name });
    element.addEventListener('click', action);
    return element;
  };

  class MlMap extends HTMLElement {
    #id = `ml-map-${++maps}`;
    #places = [];
    #countries = [];
    #labels = {};
    #part = 'world';
    #view = { k: 1, x: 0, y: 0 };
    #whole = 1; // k of the world's view
    #size = [0, 0];
    #anchors = [];
    #points = []; // of the dots, in the moved world: seen at point + (x, y) of the view
    #active = -1; // at the keyboard
    #hovered = -1;
    #painted = null; // the view and the points of the last frame
    #moving = 0; // the next frame, while the map moves
    #ringed = -1;
    #drag = null;
    #moved = false;
    #touched = false;
    #pending = false;
    #lost = false; // the outlines
    #connected = 0; // when
    #land = make('g', { class: 'map-land' });
    #dots = make('g', { class: 'map-dots' });
    #ring = make('circle', { class: 'map-ring', hidden: '' });
    #ownMark = make('path', { class: 'map-own' }); // above all dots; the option lies below it
    #ownName = make('text', { class: 'map-own-name' });
    #world = make('g', { class: 'map-world' }, this.#land, this.#dots, this.#ring, this.#ownName, this.#ownMark);
    #svg = make('svg', { role: 'presentation' }, this.#world);
    #stage = make('div', { class: 'map-stage', role: 'listbox', tabindex: '0' }, this.#svg);
    #tip = make('div', { class: 'map-tip', 'aria-hidden': 'true', hidden: '' });
    #parts = make('div', { class: 'map-parts', role: 'group' });
    #nearer = button('map-button', () => this.#zoom(STEP));
    #farther = button('map-button', () => this.#zoom(1 / STEP));
    #frame = make('div', { class: 'map-frame' }, this.#stage,
      make('div', { class: 'map-zoom' }, this.#nearer, this.#farther), this.#tip);
    #list = make('div', { class: 'map-list table-scroll', role: 'region', tabindex: '0', hidden: '' });
    #notes = make('p', { class: 'map-notes muted' });
    #toggle = button('map-toggle link-button', () => this.#showList(this.#list.hidden));
    #summary = make('p', { class: 'visually-hidden', id: `${this.#id}-summary` });
    #help = make('p', { class: 'visually-hidden', id: `${this.#id}-help` });
    #sizes = new ResizeObserver(() => this.#resized());
    #escape = (event) => event.key === 'Escape' && this.#hover(-1);

    set places(places) {
      const kept = this.#places[this.#active]?.id;
      this.#places = places ?? [];
      this.#active = this.#places.findIndex((place) => place.id === kept);
      this.#hovered = -1;
      this.#schedule();
    }

    get places() {
      return this.#places;
    }

    set countries(countries) {
      this.#countries = countries ?? [];
      this.#schedule();
    }

    get countries() {
      return this.#countries;
    }

    set labels(labels) {
      this.#labels = labels ?? {};
      this.#schedule();
    }

    get labels() {
      return this.#labels;
    }

    set summary(sentence) {
      this.#summary.textContent = sentence ?? '';
      this.#schedule();
    }

    get summary() {
      return this.#summary.textContent;
    }

    set part(part) {
      this.#show(part ?? 'world');
    }

    get part() {
      return this.#part;
    }

    connectedCallback() {
      this.#connected = performance.now();
      for (const name of ['places', 'countries', 'labels', 'summary', 'part']) {
        if (Object.hasOwn(this, name)) { // set before this script was there
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      if (!this.#frame.parentNode) {
        this.#build();
      }
      this.#sizes.observe(this.#stage);
      addEventListener('keydown', this.#escape);
      this.#schedule();
      outlines.then((countries) => this.#drawLand(countries), () => {
        this.#lost = true;
        this.#schedule();
      });
    }

    disconnectedCallback() {
      this.#sizes.disconnect();
      removeEventListener('keydown', this.#escape);
    }

    #build() {
      for (const part of geometry.PARTS) {
        const choice = button('map-button', () => this.#show(part));
        choice.dataset.part = part;
        this.#parts.append(choice);
      }
      this.#nearer.textContent = '+';
      this.#farther.textContent = '−';
      this.#stage.setAttribute('aria-describedby', `${this.#summary.id} ${this.#help.id}`);
      const stage = (type, listener) => this.#stage.addEventListener(type, listener);
      stage('keydown', (event) => this.#key(event));
      stage('focus', () => this.#stage.matches(':focus-visible') && this.#activate(this.#start()));
      stage('blur', () => this.#hint());
      stage('pointerdown', (event) => this.#down(event));
      stage('pointermove', (event) => this.#move(event));
      stage('pointerup', () => (this.#drag = null));
      stage('pointercancel', () => (this.#drag = null));
      stage('pointerleave', () => this.#hover(-1));
      stage('click', (event) => this.#click(event));
      this.append(this.#summary, this.#help, this.#parts, this.#frame, this.#list, this.#notes,
        make('div', { class: 'chart-tools' }, this.#toggle));
    }

    /** Several properties change in one answer of the server: draw once. */
    #schedule() {
      if (!this.#pending && this.isConnected) {
        this.#pending = true;
        queueMicrotask(() => {
          this.#pending = false;
          this.#draw();
        });
      }
    }

    #draw() {
      const labels = this.#labels;
      for (const choice of this.#parts.children) {
        choice.textContent = labels[choice.dataset.part] ?? '';
      }
      this.#parts.setAttribute('aria-label', labels.part ?? '');
      this.#nearer.setAttribute('aria-label', labels.nearer ?? '');
      this.#farther.setAttribute('aria-label', labels.farther ?? '');
      this.#stage.setAttribute('aria-label', labels.title ?? '');
      this.#list.setAttribute('aria-label', labels.title ?? '');
      this.#help.textContent = labels.help ?? '';
      this.#notes.textContent = [labels.notes, this.#lost && labels.noOutlines].filter(Boolean).join(' ');
      this.#anchors = this.#places.map((place) => geometry.projection([place.longitude, place.latitude]));
      this.#dots.replaceChildren(...this.#places.map((place, index) => this.#dot(place, index)));
      this.#ownName.textContent = this.#places.find((place) => place.own)?.name ?? '';
      this.#pointAtActive();
      this.#shade();
      this.#showList(!this.#list.hidden);
      this.#resized();
    }

    #dot(place, index) {
      return make('circle', {
        role: 'option',
        id: `${this.#id}-${index}`,
        class: 'map-dot',
        fill: place.colour,
        'aria-selected': place.own,
        'aria-label': this.#lines(place).join(', '),
      });
    }

    #lines(place) {
      return [place.name, place.display, place.note, place.own && this.#labels.own].filter(Boolean);
    }

    #drawLand(countries) {
      if (this.#land.childElementCount) {
        return;
      }
      this.#land.append(
        make('path', { class: 'map-graticule', d: geometry.path(d3.geoGraticule().step([30, 30])()) }),
        ...countries.map(([iso2, d]) => make('path', { class: 'map-country', 'data-iso2': iso2, d })));
      this.#shade();
      requestAnimationFrame(() => setTimeout(() =>
        performance.measure('ml-map first paint', { start: this.#connected, end: performance.now() })));
    }

    #shade() {
      const shades = new Map(this.#countries.map((country) => [country.iso2, country]));
      this.#land.querySelectorAll('[data-iso2]').forEach((outline) => {
        const shade = shades.get(outline.dataset.iso2);
        outline.classList.toggle('shaded', !!shade);
        outline.style.setProperty('--shade', shade?.colour ?? 'none');
      });
    }

    // ---- what is seen ----

    #resized() {
      const size = [this.#stage.clientWidth, this.#stage.clientHeight];
      if (!size[0]) {
        return;
      }
      const changed = size.join() !== this.#size.join();
      this.#size = size;
      this.#svg.setAttribute('viewBox', `0 0 ${size.join(' ')}`);
      this.#whole = geometry.fit('world', ...size, PADDING_PX).k;
      if (changed) {
        this.#view = geometry.fit(this.#part || 'world', ...size, PADDING_PX);
        this.#part ||= 'world';
      }
      this.#arrange(false);
    }

    #show(part) {
      this.#part = part;
      if (this.#size[0]) {
        this.#view = geometry.fit(part, ...this.#size, PADDING_PX);
        this.#arrange(true);
      }
    }

    /** Nearer or farther, around the dot at the keyboard or else the middle. */
    #zoom(factor) {
      const { x, y } = this.#view;
      const k = Math.min(Math.max(this.#view.k * factor, this.#whole), this.#whole * DEEPEST);
      if (k === this.#whole) {
        this.#show('world');
        return;
      }
      const [middleX, middleY] = this.#active < 0 ? this.#size.map((length) => length / 2) : this.#seen(this.#active);
      const ratio = k / this.#view.k;
      this.#part = '';
      this.#view = { k, x: middleX - ratio * (middleX - x), y: middleY - ratio * (middleY - y) };
      this.#arrange(true);
    }

    #radius(place) {
      const base = this.#size[0] < NARROW_PX ? 2.1 : 4;
      const radius = base * (1 + 0.4 * Math.log2(this.#view.k / this.#whole));
      return Math.min(7.5, radius) * (place.own ? OWN : 1);
    }

    /** Puts everything where the view has it, at once or moving there. */
    #arrange(moving) {
      const { k } = this.#view;
      const own = this.#own();
      const radii = this.#places.map((place) => this.#radius(place));
      this.#points = geometry.spread(this.#anchors.map(([x, y]) => [k * x, k * y]), radii, own);
      [...this.#dots.children].forEach((dot, index) =>
        dot.setAttribute('r', (radii[index] / (index === own ? OWN : 1)).toFixed(2)));
      this.#nearer.setAttribute('aria-disabled', k >= this.#whole * DEEPEST * 0.999); // disabled would lose the focus
      this.#farther.setAttribute('aria-disabled', !this.#isNear());
      for (const choice of this.#parts.children) {
        choice.setAttribute('aria-pressed', choice.dataset.part === this.#part);
      }
      this.#stage.classList.toggle('near', this.#isNear());
      this.#pan(moving);
    }

    /** Moves the view, never beyond the ends of the world. */
    #pan(moving) {
      const view = this.#view;
      const keep = (at, length, room) =>
        length < room ? (room - length) / 2 : Math.min(room / 2, Math.max(room / 2 - length, at));
      view.x = keep(view.x, view.k * geometry.WIDTH, this.#size[0]);
      view.y = keep(view.y, (view.k * geometry.WIDTH) / 2, this.#size[1]);
      this.#shapeOwn();
      this.#animate({ ...view, points: this.#points }, moving && !calm.matches);
      this.#hint();
    }

    /** All in one frame at a time, so that the dots stay on their land. */
    #animate(to, moving) {
      const from = this.#painted;
      const start = performance.now();
      const mix = (a, b, share) => a + (b - a) * share;
      const step = () => {
        const time = Math.min(1, (performance.now() - start) / MOVE_MS);
        const share = time * time * (3 - 2 * time);
        this.#paint({
          k: mix(from.k, to.k, share),
          x: mix(from.x, to.x, share),
          y: mix(from.y, to.y, share),
          points: to.points.map(([x, y], i) => [mix(from.points[i][0], x, share), mix(from.points[i][1], y, share)]),
        });
        this.#moving = time < 1 ? requestAnimationFrame(step) : 0;
      };
      cancelAnimationFrame(this.#moving);
      if (moving && from?.points.length === to.points.length) {
        step();
      } else {
        this.#paint(to);
      }
    }

    #paint(shown) {
      this.#painted = shown;
      this.#world.style.transform = at([shown.x, shown.y]);
      this.#land.style.transform = `scale(${shown.k})`;
      [...this.#dots.children].forEach((dot, index) => (dot.style.transform = at(shown.points[index])));
      const own = shown.points[this.#own()];
      if (own) {
        this.#ownMark.style.transform = this.#ownName.style.transform = at(own);
      }
      if (this.#ringed >= 0) {
        this.#ring.style.transform = at(shown.points[this.#ringed]);
      }
    }

    #own() {
      return this.#places.findIndex((place) => place.own);
    }

    #isNear() {
      return this.#view.k > this.#whole * 1.001;
    }

    /** Where the dot is seen, in pixels of the stage. */
    #seen(index) {
      const [x, y] = this.#points[index];
      return [x + this.#view.x, y + this.#view.y];
    }

    /** One's own place: a diamond above all dots, with its name on the side that has room. */
    #shapeOwn() {
      const index = this.#own();
      this.#ownMark.toggleAttribute('hidden', index < 0);
      this.#ownName.toggleAttribute('hidden', index < 0 || (this.#size[0] < NARROW_PX && !this.#isNear()));
      if (index >= 0) {
        const r = this.#radius(this.#places[index]);
        const left = this.#seen(index)[0] > this.#size[0] * 0.6;
        this.#ownMark.setAttribute('d', `M0 ${-r}L${r} 0 0 ${r} ${-r} 0Z`);
        this.#ownMark.setAttribute('fill', this.#places[index].colour);
        this.#ownName.setAttribute('text-anchor', left ? 'end' : 'start');
        this.#ownName.setAttribute('x', left ? -r - 6 : r + 6);
        this.#ownName.setAttribute('y', 5);
      }
    }

    // ---- keyboard ----

    /** Where the keyboard begins: where it was, at one's own place if it is seen, or in the middle. */
    #start() {
      const own = this.#own() >= 0 && this.#isSeen(this.#own()) ? this.#own() : -1;
      const middle = this.#size.map((length, axis) => length / 2 - [this.#view.x, this.#view.y][axis]);
      return [this.#active, own, geometry.nearest(this.#points, middle, Infinity)].find((index) => index >= 0) ?? -1;
    }

    #activate(index) {
      if (index < 0) {
        return;
      }
      this.#active = index;
      this.#hovered = -1;
      this.#pointAtActive();
      this.#reveal(index);
      this.#hint();
    }

    #pointAtActive() {
      if (this.#active < 0) {
        this.#stage.removeAttribute('aria-activedescendant');
      } else {
        this.#stage.setAttribute('aria-activedescendant', `${this.#id}-${this.#active}`);
      }
    }

    #isSeen(index) {
      return this.#seen(index).every((at, axis) => at > MARGIN_PX && at < this.#size[axis] - MARGIN_PX);
    }

    #reveal(index) {
      if (!this.#isSeen(index)) {
        const [x, y] = this.#seen(index);
        const [width, height] = this.#size;
        this.#view.x += width / 2 - x;
        this.#view.y += height / 2 - y;
        this.#part = this.#isNear() ? '' : 'world';
        this.#arrange(true);
      }
    }

    #key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const last = this.#places.length - 1;
      const at = this.#active < 0 ? this.#start() : this.#active;
      const actions = {
        Home: () => this.#activate(Math.min(0, last)),
        End: () => this.#activate(last),
        PageUp: () => this.#activate(Math.max(0, at - 1)),
        PageDown: () => this.#activate(Math.min(last, at + 1)),
        Enter: () => this.#pick(at),
        ' ': () => this.#pick(at),
        '+': () => this.#zoom(STEP),
        '-': () => this.#zoom(1 / STEP),
        Escape: () => this.#leave(),
      };
      const arrow = ARROWS[event.key];
      if (arrow && at >= 0) {
        this.#activate(geometry.neighbour(this.#points, at, arrow));
      } else if (actions[event.key]) {
        actions[event.key]();
      } else {
        return;
      }
      event.preventDefault();
    }

    #leave() {
      (this.#parts.querySelector('[aria-pressed=true]') ?? this.#parts.firstElementChild).focus();
    }

    #pick(index) {
      const place = this.#places[index];
      if (place && this.clickable) {
        this.#active = index;
        this.#pointAtActive();
        this.dispatchEvent(new CustomEvent('place-pick', { detail: { id: place.id } }));
      }
    }

    // ---- pointer ----

    #nearest(event) {
      const box = this.#stage.getBoundingClientRect();
      const at = [event.clientX - box.left - this.#view.x, event.clientY - box.top - this.#view.y];
      return geometry.nearest(this.#points, at, this.#touched ? TOUCH_PX : MOUSE_PX);
    }

    #down(event) {
      this.#touched = event.pointerType === 'touch';
      this.#moved = false;
      if (event.isPrimary && this.#isNear()) {
        const { x, y } = this.#view;
        this.#drag = { x: x - event.clientX, y: y - event.clientY, startX: event.clientX, startY: event.clientY };
      }
    }

    #move(event) {
      const drag = this.#drag;
      if (drag && Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) > DRAG_PX) {
        this.#moved = true;
        this.#stage.setPointerCapture(event.pointerId);
      }
      if (drag && this.#moved) {
        this.#view.x = event.clientX + drag.x;
        this.#view.y = event.clientY + drag.y;
        this.#hovered = -1;
        this.#pan(false);
      } else if (event.pointerType !== 'touch') {
        this.#touched = false;
        this.#hover(this.#nearest(event), event);
      }
    }

    #click(event) {
      if (this.#moved) {
        return;
      }
      const index = this.#nearest(event);
      if (this.#touched && index !== this.#hovered) {
        this.#hover(index, event); // the first touch shows, the second chooses
      } else {
        this.#pick(index);
      }
    }

    #hover(index, event) {
      this.#hovered = index;
      const country = index < 0 && event?.target.closest?.('.shaded');
      this.#stage.classList.toggle('on-dot', index >= 0 && !!this.clickable);
      this.#hint(country && this.#countries.find((shade) => shade.iso2 === country.dataset.iso2), event);
    }

    /** The tooltip and the ring: of what the pointer is on, or else of the dot at the keyboard. */
    #hint(country, event) {
      const focused = document.activeElement === this.#stage;
      const index = this.#hovered >= 0 ? this.#hovered : focused && !country ? this.#active : -1;
      this.#ringed = index;
      this.#ring.toggleAttribute('hidden', index < 0);
      this.#tip.hidden = index < 0 && !country;
      if (index >= 0) {
        const place = this.#places[index];
        this.#ring.setAttribute('r', this.#radius(place) + 4);
        this.#ring.style.transform = at(this.#painted.points[index]);
        const lines = this.#lines(place);
        if (this.#touched && this.clickable) {
          lines.push(this.#labels.touch);
        }
        this.#tell(lines, this.#seen(index), this.#radius(place) + 10);
      } else if (country) {
        const box = this.#stage.getBoundingClientRect();
        this.#tell([country.display], [event.clientX - box.left, event.clientY - box.top], 14);
      }
    }

    #tell(lines, [x, y], distance) {
      this.#tip.replaceChildren(...lines.map((line) => make('span', {}, line)));
      const width = this.#tip.offsetWidth;
      const height = this.#tip.offsetHeight;
      const above = y - distance - height;
      const left = Math.max(4, Math.min(this.#size[0] - width - 4, x - width / 2));
      this.#tip.style.transform = `translate(${left}px, ${above < 4 ? y + distance : above}px)`;
    }

    // ---- the same as a list ----

    #showList(shown) {
      const inList = this.#list.contains(document.activeElement);
      this.#list.hidden = !shown;
      [this.#frame, this.#parts, this.#notes].forEach((part) => (part.hidden = shown));
      this.#toggle.textContent = (shown ? this.#labels.map : this.#labels.list) ?? '';
      if (shown) {
        const pick = this.clickable && ((index) => this.#pick(index));
        this.#list.replaceChildren(
          ...window.mlMapList(this.#places, this.#countries, this.#labels, this.summary, pick));
        if (inList) {
          this.#list.querySelectorAll('button')[this.#active]?.focus({ preventScroll: true });
        }
      }
    }
  }

  customElements.define('ml-map', MlMap);
})();
