// Draws what the server sends with ECharts, which is loaded when the first chart is shown.
const ECHARTS = new URL('_static/echarts/6.0.0/dist/echarts.common.min.js', import.meta.url);

// Ordered by lightness and never red against green, so that every kind of sight tells the steps apart.
const PALETTES = {
  light: {
    PLAIN: ['#0072b2', '#e69f00', '#56b4e9', '#d55e00', '#999999'],
    RISING: ['#3f8fb5', '#f3cf7a', '#e5a13a', '#c2641a', '#7a2e0b'],
    text: '#3a3f45', quiet: '#6b7280', line: '#e3e6ea', surface: '#ffffff',
  },
  dark: {
    PLAIN: ['#56b4e9', '#e69f00', '#9ad0f5', '#ff8a50', '#b0b0b0'],
    RISING: ['#4a9cc4', '#7d4f14', '#b87423', '#e8a04a', '#ffdca0'],
    text: '#e4e6ea', quiet: '#a3a9b3', line: '#3a3f47', surface: '#23272d',
  },
};

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

let loading;
function echarts() {
  loading ??= import(ECHARTS).then(() => globalThis.echarts);
  return loading;
}

function isDark() {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme !== 'light' && prefersDark.matches);
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
    const { kind, palette, categories, series } = this.#data;
    const colours = PALETTES[isDark() ? 'dark' : 'light'];
    const lying = kind === 'SHARES';
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const wholes = categories.map((_, i) => series.reduce((sum, one) => sum + one.points[i].value, 0));
    const names = {
      type: 'category', data: categories, inverse: lying,
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false }, axisLabel: { color: colours.quiet },
    };
    const values = {
      type: 'value', max: lying ? 100 : undefined,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.quiet, formatter: lying ? '{value} %' : undefined },
    };
    return {
      animation: !still,
      color: colours[palette],
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      grid: { left: 8, right: 16, top: series.length > 1 ? 40 : 12, bottom: 8, containLabel: true },
      legend: {
        show: series.length > 1, top: 0, left: 0, type: 'scroll', icon: 'roundRect', itemWidth: 12, itemHeight: 12,
        textStyle: { color: colours.text },
      },
      tooltip: {
        trigger: lying ? 'item' : 'axis', confine: true,
        backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.text },
        formatter: (hit) => this.#told([hit].flat()),
      },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      series: series.map((one) => ({
        name: one.name,
        type: kind === 'LINE' ? 'line' : 'bar',
        stack: kind === 'LINE' ? undefined : 'all',
        barMaxWidth: 34,
        smooth: false, symbolSize: 7, lineStyle: { width: 2.5 },
        cursor: one.points.some((point) => point.path) ? 'pointer' : 'default',
        itemStyle: { borderColor: colours.surface, borderWidth: kind === 'LINE' ? 0 : 1 },
        data: one.points.map((point, i) => ({
          value: lying && wholes[i] ? (100 * point.value) / wholes[i] : point.value,
          text: point.text,
          path: point.path,
        })),
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
