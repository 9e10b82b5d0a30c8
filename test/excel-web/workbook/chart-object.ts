/** Charts of the stand-in: what they are drawn from and where, not how they look. */
import type { Methods, Objects, Scalars } from '../host-object';
import {
  HostCollection,
  HostObject,
  asText,
  invalidArgument,
  itemNotFound,
  readOnly,
  readWrite,
} from '../host-object';
import { RangeObject, areaOf } from './range-object';
import type { ChartStore, SheetStore, WorkbookStore } from './store';

const TYPES = ['Pie', 'ColumnClustered', 'BarClustered', 'Line'];

export class ChartCollectionObject extends HostCollection {
  readonly className = 'ChartCollection';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  override items(): ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.store, this.sheet, chart));
  }

  override methods(): Methods {
    return {
      add: (type, source) => this.add(asText(type), source),
      getItem: (key) => {
        const chart = this.sheet.charts.find(({ id, name }) => id === key || name === key);
        if (!chart) throw itemNotFound();
        return new ChartObject(this.store, this.sheet, chart);
      },
    };
  }

  private add(type: string, source: unknown): ChartObject {
    if (!TYPES.includes(type) || !(source instanceof RangeObject)) throw invalidArgument();
    this.store.write(this.sheet, 'ChartCollection.add');
    const name = `图表 ${this.sheet.charts.length + 1}`;
    const chart = { id: this.store.newId(), type, source: source.rectangle, name, title: '', position: '' };
    this.sheet.charts.push(chart);
    return new ChartObject(this.store, this.sheet, chart);
  }
}

class ChartObject extends HostObject {
  readonly className = 'Chart';
  override readonly idName = 'Id';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly chart: ChartStore,
  ) {
    super();
  }

  override get id(): string {
    return this.chart.id;
  }

  override scalars(): Scalars {
    const { chart } = this;
    return {
      id: readOnly(() => chart.id),
      name: readWrite(
        () => chart.name,
        asText,
        (name) => (chart.name = name),
      ),
    };
  }

  override objects(): Objects {
    return { title: () => new ChartTitleObject(this.chart) };
  }

  override methods(): Methods {
    return {
      setPosition: (from, to) => {
        areaOf(from);
        areaOf(to);
        this.chart.position = `${String(from)}:${String(to)}`;
        this.sheet.revision += 1;
      },
      delete: () => {
        this.store.write(this.sheet, 'Chart.delete');
        this.sheet.charts = this.sheet.charts.filter((other) => other !== this.chart);
      },
    };
  }
}

class ChartTitleObject extends HostObject {
  readonly className = 'ChartTitle';

  constructor(private readonly chart: ChartStore) {
    super();
  }

  override scalars(): Scalars {
    return {
      text: readWrite(
        () => this.chart.title,
        asText,
        (text) => (this.chart.title = text),
      ),
    };
  }
}
