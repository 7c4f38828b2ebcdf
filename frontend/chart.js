/*
 * <ml-chart>: Chart.js (the global Chart) as a custom element. Properties: config (Chart.js configuration as JSON),
 * rows ([{text, note, own}], the direct labels of horizontal bars), lanes ([{label, spans: [{from, to}]}], bars above a
 * line chart, counted in its columns), parts ([{texts, notes}], what is written into stacked bars), floating ({ends,
 * mark: {value, label}}, what is drawn across bars whose values are pairs), description (for screen readers), clickable.
 * Event: chart-click with {dataset, index}.
 *
 * Colours come from the element's own CSS, so that they follow light and dark: color (text), border-color (grid),
 * outline-color (outline of a bar), background-color (of a saved image).
 */
(() => {
  const NARROW_PX = 520; // below, names stand above their bars instead of beside them
  const ROW_PX = 32;
  const NARROW_ROW_PX = 44;
  const AXIS_PX = 64;
  const BAR_PX = 16;
  const GAP_PX = 6;
  const STACK_PX = 32;
  const LABELS_PX = 200;
  const MARK_PX = 26; // the label of a line across the bars
  const LANE_PX = 44; // a line of text, a bar and a gap
  const LANE_TEXT_PX = 17;
  const LANE_BAR_PX = 12;
  const LANE_COLOURS = ['#7a7f88', '#b8602a', '#2f8f6b'];
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const dark = matchMedia('(prefers-color-scheme: dark)');

  class MlChart extends HTMLElement {
    #config = null;
    #rows = [];
    #lanes = [];
    #parts = [];
    #floating = null;
    #chart = null;
    #narrow = false;
    #pending = false;
    #canvas = document.createElement('canvas');
    #printing = false;
    #redraw = () => this.#schedule(true);
    #print = (event) => {
      this.#printing = event.type === 'beforeprint';
      this.#schedule(true);
    };
    #sizes = new ResizeObserver(() => this.#isNarrow() !== this.#narrow && this.#schedule(true));
    #themes = new MutationObserver(this.#redraw);

    constructor() {
      super();
      this.#canvas.setAttribute('role', 'img');
    }

    set config(json) {
      this.#config = json;
      this.#schedule(false);
    }

    get config() {
      return this.#config;
    }

    set rows(rows) {
      this.#rows = rows ?? [];
      this.#schedule(false);
    }

    get rows() {
      return this.#rows;
    }

    set lanes(lanes) {
      this.#lanes = lanes ?? [];
      this.#schedule(false);
    }

    get lanes() {
      return this.#lanes;
    }

    set parts(parts) {
      this.#parts = parts ?? [];
      this.#schedule(false);
    }

    get parts() {
      return this.#parts;
    }

    set floating(floating) {
      this.#floating = floating ?? null;
      this.#schedule(false);
    }

    get floating() {
      return this.#floating;
    }

    set description(sentence) {
      this.#canvas.setAttribute('aria-label', sentence ?? '');
    }

    get description() {
      return this.#canvas.getAttribute('aria-label');
    }

    connectedCallback() {
      for (const name of ['config', 'rows', 'lanes', 'parts', 'floating', 'description']) {
        if (Object.hasOwn(this, name)) { // set before this script was there
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.append(this.#canvas);
      this.#sizes.observe(this);
      this.#themes.observe(document.documentElement, { attributeFilter: ['theme', 'style'] });
      dark.addEventListener('change', this.#redraw);
      calm.addEventListener('change', this.#redraw);
      addEventListener('beforeprint', this.#print);
      addEventListener('afterprint', this.#print);
      this.#schedule(true);
    }

    disconnectedCallback() {
      this.#sizes.disconnect();
      this.#themes.disconnect();
      dark.removeEventListener('change', this.#redraw);
      calm.removeEventListener('change', this.#redraw);
      removeEventListener('beforeprint', this.#print);
      removeEventListener('afterprint', this.#print);
      this.#destroy();
    }

    /** Saves what is seen, with a title above it. */
    savePng(title, notice, fileName) {
      const scale = this.#canvas.width / this.#canvas.clientWidth;
      const head = 40 * scale;
      const image = document.createElement('canvas');
      image.width = this.#canvas.width;
      const foot = notice ? 28 * scale : 0;
      image.height = this.#canvas.height + head + foot;
      const pen = image.getContext('2d');
      const style = getComputedStyle(this);
      pen.fillStyle = style.backgroundColor;
      pen.fillRect(0, 0, image.width, image.height);
      pen.fillStyle = style.color;
      pen.font = `600 ${16 * scale}px ${style.fontFamily}`;
      pen.fillText(title, 8 * scale, 26 * scale, image.width - 16 * scale);
      pen.drawImage(this.#canvas, 0, head);
      if (notice) {
        pen.font = `${11 * scale}px ${style.fontFamily}`;
        pen.fillText(notice, 8 * scale, image.height - 10 * scale, image.width - 16 * scale);
      }
      image.toBlob((blob) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = fileName;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      });
    }

    #isNarrow() {
      return this.clientWidth > 0 && this.clientWidth < NARROW_PX;
    }

    /** Several properties change in one answer of the server: draw once. */
    #schedule(anew) {
      if (anew) {
        this.#destroy();
      }
      if (!this.#pending) {
        this.#pending = true;
        queueMicrotask(() => {
          this.#pending = false;
          if (this.isConnected && this.#config) {
            this.#draw(JSON.parse(this.#config));
          }
        });
      }
    }

    #destroy() {
      this.#chart?.destroy();
      this.#chart = null;
    }

    #draw(config) {
      this.#narrow = this.#isNarrow();
      if (this.#rows.length) {
        this.style.height = `${this.#rows.length * (this.#narrow ? NARROW_ROW_PX : ROW_PX) + AXIS_PX}px`;
      }
      this.#complete(config);
      if (this.#chart?.config.type === config.type) {
        this.#chart.data = config.data;
        this.#chart.options = config.options;
        this.#chart.update();
      } else {
        this.#destroy();
        this.#chart = new Chart(this.#canvas, config);
      }
    }

    /** Adds what only the browser knows: size, colours, language, motion. */
    #complete(config) {
      const style = getComputedStyle(this);
      const options = (config.options ??= {});
      options.responsive = true;
      options.maintainAspectRatio = false;
      options.locale = document.documentElement.lang || 'en';
      options.color = style.color;
      options.borderColor = style.borderTopColor;
      Chart.defaults.font.family = style.fontFamily;
      Chart.defaults.font.size = 13;
      options.animation = calm.matches || this.#printing ? false : { duration: 300 };
      options.onClick = (event, hits) => this.#clicked(hits);
      options.onHover = (event, hits) => {
        this.#canvas.style.cursor = this.clickable && hits.length ? 'pointer' : '';
      };
      for (const scale of Object.values(options.scales ?? {})) {
        scale.ticks = { ...scale.ticks, color: style.color };
        scale.grid = { ...scale.grid, color: style.borderTopColor };
        if (scale.title) {
          scale.title.color = style.color;
        }
      }
      if (this.#rows.length) {
        this.#completeBars(config, style);
      }
      if (this.#parts.length) {
        this.#completeStack(config, style);
      }
      if (this.#lanes.length) {
        options.layout = { padding: { top: this.#lanes.length * LANE_PX + GAP_PX, right: GAP_PX } };
        options.interaction = { mode: 'index', intersect: false };
        options.scales.x.ticks = { ...options.scales.x.ticks, maxRotation: 0, maxTicksLimit: this.#narrow ? 4 : 10 };
        options.scales.x.grid.display = false;
        config.plugins = [{
          id: 'ml-lanes',
          beforeDatasetsDraw: (chart) => this.#drawLanes(chart),
        }];
      }
    }

    /** A name and a bar for each lane; below, the same stretches as a tint behind the lines, but for the first lane. */
    #drawLanes(chart) {
      const { ctx: pen, chartArea: area } = chart;
      const column = area.width / chart.data.labels.length;
      const style = getComputedStyle(this);
      pen.save();
      pen.font = `13px ${style.fontFamily}`;
      pen.textBaseline = 'top';
      this.#lanes.forEach((lane, index) => {
        const top = index * LANE_PX;
        pen.fillStyle = style.color;
        pen.fillText(lane.label, area.left, top);
        const bar = top + LANE_TEXT_PX;
        pen.fillStyle = style.borderTopColor;
        pen.fillRect(area.left, bar + LANE_BAR_PX / 2 - 0.5, area.width, 1);
        pen.fillStyle = LANE_COLOURS[index % LANE_COLOURS.length];
        for (const { from, to } of lane.spans) {
          const left = area.left + from * column;
          const width = Math.max(2, (to - from) * column - 1);
          pen.globalAlpha = 1;
          pen.fillRect(left, bar, width, LANE_BAR_PX);
          pen.globalAlpha = index ? 0.16 : 0;
          pen.fillRect(left, area.top, width, area.height);
          pen.globalAlpha = 1;
        }
      });
      pen.restore();
    }

    #completeStack(config, style) {
      const { data, options } = config;
      for (const part of data.datasets) {
        part.borderColor = style.outlineColor;
        part.borderWidth = 1;
        part.borderSkipped = false;
        part.barThickness = STACK_PX;
      }
      options.plugins.legend.labels = { color: style.color, boxWidth: 14 };
      options.plugins.tooltip = {
        callbacks: { label: (item) => this.#parts[item.datasetIndex]?.notes[item.dataIndex] ?? '' },
      };
      options.scales.x.ticks = { ...options.scales.x.ticks, maxTicksLimit: this.#narrow ? 3 : 6, maxRotation: 0 };
      options.scales.y.ticks = { ...options.scales.y.ticks, autoSkip: false, display: !this.#narrow };
      config.plugins = [{ id: 'ml-part-texts', afterDatasetsDraw: (chart) => this.#writeParts(chart) }];
    }

    /** The share, where it fits, in black or white, whichever stands out. */
    #writeParts(chart) {
      const pen = chart.ctx;
      const style = getComputedStyle(this);
      pen.save();
      pen.font = `600 13px ${style.fontFamily}`;
      pen.textBaseline = 'middle';
      pen.textAlign = 'center';
      chart.data.datasets.forEach((part, index) => {
        const [red, green, blue] = [1, 3, 5].map((at) => parseInt(String(part.backgroundColor).slice(at, at + 2), 16));
        pen.fillStyle = 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? '#000000' : '#ffffff';
        chart.getDatasetMeta(index).data.forEach((bar, row) => {
          const text = this.#parts[index]?.texts[row] ?? '';
          if (pen.measureText(text).width + 2 * GAP_PX < Math.abs(bar.x - bar.base)) {
            pen.fillText(text, (bar.x + bar.base) / 2, bar.y);
          }
        });
      });
      if (this.#narrow) {
        pen.fillStyle = style.color;
        pen.textAlign = 'left';
        pen.textBaseline = 'bottom';
        chart.getDatasetMeta(0).data.forEach((bar, row) =>
          pen.fillText(chart.data.labels[row], chart.chartArea.left, bar.y - STACK_PX / 2 - 2));
      }
      pen.restore();
    }

    #completeBars(config, style) {
      const { data, options } = config;
      data.datasets[0].borderColor = this.#rows.map((row) => (row.own ? style.color : style.outlineColor));
      data.datasets[0].borderSkipped = false;
      data.datasets[0].barThickness = BAR_PX;
      data.datasets[0].minBarLength = 2;
      options.interaction = { mode: 'index', axis: 'y', intersect: false };
      options.plugins ??= {};
      options.plugins.tooltip = { callbacks: { label: (item) => this.#rows[item.dataIndex]?.note ?? '' } };
      options.scales.y.ticks = { ...options.scales.y.ticks, autoSkip: false, display: !this.#narrow };
      options.scales.x.ticks = { ...options.scales.x.ticks, maxTicksLimit: this.#narrow ? 4 : 8, maxRotation: 0 };
      options.scales.x.grid.display = !this.#narrow;
      const pen = this.#canvas.getContext('2d');
      pen.font = `600 13px ${style.fontFamily}`;
      options.layout = { padding: { right: this.#roomForTexts(config, pen) } };
      config.plugins = [{ id: 'ml-bar-texts', afterDatasetsDraw: (chart) => this.#write(chart) }];
      if (this.#floating) {
        options.layout.padding.top = this.#floating.mark ? MARK_PX : 0;
        config.plugins.push({
          id: 'ml-floating',
          beforeDatasetsDraw: (chart) => this.#join(chart),
          afterDatasetsDraw: (chart) => this.#mark(chart),
        });
      }
    }

    /** A thin line from the end of each bar to the beginning of the next. */
    #join(chart) {
      const { ctx: pen, scales: { x } } = chart;
      const bars = chart.getDatasetMeta(0).data;
      pen.save();
      pen.strokeStyle = getComputedStyle(this).color;
      pen.lineWidth = 1;
      (this.#floating.ends ?? []).slice(0, -1).forEach((end, index) => {
        const at = Math.round(x.getPixelForValue(end)) + 0.5;
        pen.beginPath();
        pen.moveTo(at, bars[index].y);
        pen.lineTo(at, bars[index + 1].y);
        pen.stroke();
      });
      pen.restore();
    }

    /** A dashed line across all bars, with its label above. */
    #mark(chart) {
      const { mark } = this.#floating;
      if (!mark) {
        return;
      }
      const { ctx: pen, chartArea: area, scales: { x } } = chart;
      const style = getComputedStyle(this);
      const at = Math.round(x.getPixelForValue(mark.value)) + 0.5;
      pen.save();
      pen.strokeStyle = style.color;
      pen.lineWidth = 1;
      pen.setLineDash([4, 3]);
      pen.beginPath();
      pen.moveTo(at, area.top);
      pen.lineTo(at, area.bottom);
      pen.stroke();
      pen.fillStyle = style.color;
      pen.font = `600 13px ${style.fontFamily}`;
      pen.textBaseline = 'bottom';
      const half = pen.measureText(mark.label).width / 2;
      pen.textAlign = 'center';
      pen.fillText(mark.label, Math.min(Math.max(at, half), chart.width - half), area.top - 8);
      pen.restore();
    }

    /** What must stay free at the right end, so that no bar pushes its text off the canvas. */
    #roomForTexts(config, pen) {
      const values = config.data.datasets[0].data.map((value) => (Array.isArray(value) ? value[1] : value));
      const largest = Math.max(...values);
      const linear = !this.#floating && config.options.scales.x.type === 'linear' && largest > 0;
      const width = this.clientWidth - (this.#narrow ? 0 : LABELS_PX);
      const room = this.#rows.map((row, index) => {
        const text = pen.measureText(row.text).width + 2 * GAP_PX;
        const part = linear ? values[index] / largest : 1;
        return width - (width - text) / part;
      });
      return Math.ceil(Math.max(...room.filter(Number.isFinite), 2 * GAP_PX));
    }

    #write(chart) {
      const pen = chart.ctx;
      const style = getComputedStyle(this);
      pen.save();
      pen.fillStyle = style.color;
      pen.textAlign = 'left';
      chart.getDatasetMeta(0).data.forEach((bar, index) => {
        const row = this.#rows[index];
        if (!row) {
          return;
        }
        pen.font = `${row.own ? 600 : 400} 13px ${style.fontFamily}`;
        pen.textBaseline = 'middle';
        pen.fillText(row.text, bar.x + GAP_PX, bar.y);
        if (this.#narrow) {
          pen.textBaseline = 'bottom';
          pen.fillText(chart.data.labels[index], chart.chartArea.left, bar.y - BAR_PX / 2 - 1, chart.width - 8);
        }
      });
      pen.restore();
    }

    #clicked(hits) {
      if (hits.length) {
        const { datasetIndex, index } = hits[0];
        this.dispatchEvent(new CustomEvent('chart-click', { detail: { dataset: datasetIndex, index } }));
      }
    }
  }

  customElements.define('ml-chart', MlChart);
})();
