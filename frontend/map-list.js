/* What <ml-map> shows as a list: the places as a table whose buttons pick, the countries below it. */
window.mlMapList = (() => {
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  const row = (place, index, labels, pick) => {
    const choice = pick ? make('button', { type: 'button', class: 'link-button' }, place.name) : place.name;
    const title = make('th', { scope: 'row' }, choice);
    if (pick) {
      choice.addEventListener('click', () => pick(index));
    }
    if (place.own) {
      title.append(make('span', { class: 'chip' }, labels.own));
    }
    const colour = make('span', { class: 'intensity-dot', 'aria-hidden': 'true' });
    colour.style.backgroundColor = place.colour;
    return make('tr', {}, title, make('td', { class: 'number' }, colour, place.display), make('td', {}, place.note));
  };

  const table = (places, labels, summary, pick) =>
    make('table', {},
      make('caption', { class: 'visually-hidden' }, summary),
      make('thead', {}, make('tr', {},
        make('th', { scope: 'col' }, labels.name),
        make('th', { scope: 'col', class: 'number' }, labels.value),
        make('th', { scope: 'col' }, labels.source))),
      make('tbody', {}, ...places.map((place, index) => row(place, index, labels, pick))));

  const shades = (countries, labels) => {
    const { compare } = new Intl.Collator(document.documentElement.lang || 'en');
    const lines = countries.map((country) => country.display).sort(compare);
    return [
      make('p', { class: 'map-list-title', 'aria-hidden': 'true' }, labels.countries),
      make('ul', { 'aria-label': labels.countries }, ...lines.map((line) => make('li', {}, line))),
    ];
  };

  /** @param pick called with the index of a place; without it the places lead nowhere */
  return (places, countries, labels, summary, pick) =>
    [table(places, labels, summary, pick), ...(countries.length ? shades(countries, labels) : [])];
})();
