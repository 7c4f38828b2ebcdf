/*
 * The geometry of <ml-map>, without any DOM: projection, parts of the world, dots moved apart, the next dot in a
 * direction. Uses d3-geo (the global d3). Outlines and anchors are in units of which the whole sphere is WIDTH wide.
 */
window.mlMapGeometry = (() => {
  const WIDTH = 1000;
  const ROUNDS = 40; // of moving dots apart; the last ones without a pull back
  const PULL = 0.04;
  const AIR = 0.8; // between two dots
  const EDGE_POINTS = 8;
  const projection = d3.geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' }).precision(0.3);
  const path = d3.geoPath(projection).digits(2);

  /** West, south, east and north of what is seen, in degrees. */
  const PARTS = {
    world: [-180, -58, 180, 80],
    europe: [-13, 35, 33, 64.5],
    northAmerica: [-126, 15, -66, 56],
    southAmerica: [-84, -42, -34, 12],
    asia: [33, -11, 147, 53],
    africa: [-19, -36, 53, 37],
    oceania: [108, -48, 180, -5],
  };

  /** The smallest rectangle that holds a part: [[left, top], [right, bottom]]. */
  const bounds = (part) => {
    const [west, south, east, north] = PARTS[part];
    const points = [];
    for (let step = 0; step <= EDGE_POINTS; step++) {
      const share = step / EDGE_POINTS;
      const longitude = west + share * (east - west);
      const latitude = south + share * (north - south);
      points.push([longitude, south], [longitude, north], [west, latitude], [east, latitude]);
    }
    const seen = points.map((point) => projection(point));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    return [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]];
  };

  /** The view {k, x, y} that shows a part whole: a point p is seen at k·p + (x, y). */
  const fit = (part, width, height, padding) => {
    const [[left, top], [right, bottom]] = bounds(part);
    const k = Math.min((width - 2 * padding) / (right - left), (height - 2 * padding) / (bottom - top));
    return { k, x: (width - k * (left + right)) / 2, y: (height - k * (top + bottom)) / 2 };
  };

  /** Moves points apart until dots of these radii do not overlap, each as little as it can; one may stay. */
  const spread = (anchors, radii, still) => {
    const widest = 2 * Math.max(...radii, 0) + AIR;
    const points = anchors.map(([x, y], i) => [x + 0.1 * Math.cos(2.4 * i), y + 0.1 * Math.sin(2.4 * i)]);
    const order = points.map((_, i) => i);
    for (let round = 0; round < ROUNDS; round++) {
      order.sort((a, b) => points[a][0] - points[b][0]);
      for (let i = 0; i < order.length; i++) {
        const a = points[order[i]];
        for (let j = i + 1; j < order.length && points[order[j]][0] - a[0] < widest; j++) {
          const b = points[order[j]];
          const gap = radii[order[i]] + radii[order[j]] + AIR;
          const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
          const distance = Math.hypot(dx, dy) || 1e-6;
          if (distance < gap) {
            const push = (gap - distance) / distance;
            const share = order[i] === still ? 0 : order[j] === still ? 1 : 0.5;
            a[0] -= dx * push * share;
            a[1] -= dy * push * share;
            b[0] += dx * push * (1 - share);
            b[1] += dy * push * (1 - share);
          }
        }
      }
      if (round < ROUNDS - 8) {
        points.forEach((point, i) => {
          point[0] += (anchors[i][0] - point[0]) * PULL;
          point[1] += (anchors[i][1] - point[1]) * PULL;
        });
      }
    }
    return points;
  };

  /** The index of the nearest point in a direction, counting what lies aside of it double; -1 if there is none. */
  const neighbour = (points, from, [right, down]) => {
    let [best, least] = [-1, Infinity];
    points.forEach(([x, y], i) => {
      const [dx, dy] = [x - points[from][0], y - points[from][1]];
      const along = dx * right + dy * down;
      const cost = along + 2 * Math.abs(dx * down - dy * right);
      if (i !== from && along > 0.1 && cost < least) {
        [best, least] = [i, cost];
      }
    });
    return best;
  };

  /** The index of the nearest point within a distance; -1 if there is none. */
  const nearest = (points, [x, y], within) => {
    let [best, least] = [-1, within];
    points.forEach((point, i) => {
      const distance = Math.hypot(point[0] - x, point[1] - y);
      if (distance <= least) {
        [best, least] = [i, distance];
      }
    });
    return best;
  };

  return { WIDTH, PARTS: Object.keys(PARTS), projection, path, fit, spread, neighbour, nearest };
})();
