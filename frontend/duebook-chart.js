// Draws what the server sends with ECharts, which is loaded when the first chart is shown.
const ECHARTS = new URL('_static/echarts/6.0.0/dist/echarts.common.min.js', import.meta.url);

// What the style sheet says now; asked again when the scheme changes.
function tokens(element) {
  const probe = document.createElement('i');
  element.append(probe);
  const found = Object.fromEntries(Object.entries({
    line: '--due-line-1', text: '--due-ink', quiet: '--due-soft', hairline: '--due-hairline', sheet: '--due-sheet',
  }).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, rgb(getComputedStyle(probe).color)];
  }));
  probe.remove();
  return found;
}

// ECharts reads no oklch().
function rgb(colour) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
  return `rgba(${r}, ${g}, ${b}, ${a / 255})`;
}

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

let loading;
function echarts() {
  loading ??= import(ECHARTS).then(() => globalThis.echarts);
  return loading;
}

class DuebookChart extends HTMLElement {
  #data;
  #drawing;
  #resized = new ResizeObserver(() => this.#drawing?.resize());
  #scheme = new MutationObserver(() => this.#draw());
  #prefers = () => this.#draw();

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  get data() {
    return this.#data;
  }

  connectedCallback() {
    this.#resized.observe(this);
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    prefersDark.addEventListener('change', this.#prefers);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#scheme.disconnect();
    prefersDark.removeEventListener('change', this.#prefers);
    this.#drawing?.dispose();
    this.#drawing = undefined;
  }

  async #draw() {
    const library = await echarts();
    if (!this.isConnected || !this.#data) {
      return;
    }
    if (!this.#drawing) {
      this.#drawing = library.init(this, undefined, { renderer: 'canvas' });
      this.#drawing.on('click', (event) => this.#go(event.data?.path));
    }
    this.#drawing.setOption(this.#option(), true);
  }

  // A click on a link of the page, so that the router takes it and Back works.
  #go(path) {
    if (path) {
      const link = document.createElement('a');
      link.href = path;
      this.append(link);
      link.click();
      link.remove();
    }
  }

  #option() {
    const { categories, series } = this.#data;
    const colours = tokens(this);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const label = { color: colours.quiet, fontSize: 11 };
    return {
      animation: !still,
      color: [colours.line],
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      grid: { left: 0, right: 40, top: 12, bottom: 0, containLabel: true },
      tooltip: {
        trigger: 'axis', confine: true, padding: [8, 12],
        backgroundColor: colours.sheet, borderColor: colours.hairline, textStyle: { color: colours.text, fontSize: 13 },
        axisPointer: { lineStyle: { color: colours.hairline } },
        formatter: (hit) => this.#told([hit].flat()),
      },
      xAxis: { type: 'category', data: categories, axisLine: { lineStyle: { color: colours.hairline } }, axisTick: { show: false }, axisLabel: label },
      yAxis: { type: 'value', splitNumber: 3, splitLine: { lineStyle: { color: colours.hairline } }, axisLabel: label },
      series: series.map((one) => ({
        name: one.name,
        type: 'line',
        symbolSize: 5, lineStyle: { width: 1.75 },
        endLabel: { show: true, formatter: (last) => last.data.text, color: colours.text, fontWeight: 600, fontSize: 11 },
        cursor: one.points.some((point) => point.path) ? 'pointer' : 'default',
        data: one.points.map((point) => ({ value: point.value, text: point.text, path: point.path })),
      })),
    };
  }

  // Built as nodes: names come from people.
  #told(hits) {
    const box = document.createElement('div');
    const title = document.createElement('strong');
    title.textContent = hits[0].name;
    box.append(title);
    for (const hit of hits) {
      const line = document.createElement('div');
      line.textContent = `${hit.seriesName}: ${hit.data.text}`;
      box.append(line);
    }
    return box;
  }
}

customElements.define('duebook-chart', DuebookChart);
