/** Conditional formats of the stand-in, custom (by formula) ones in full. */
import type { Rectangle } from '../../../src/model';
import type { Methods, Objects, Scalars } from '../host-object';
import {
  ApiError,
  HostCollection,
  HostObject,
  asFlag,
  asText,
  itemNotFound,
  readOnly,
  readWrite,
} from '../host-object';
import type { Edge, FormatRule, SheetStore, WorkbookStore } from './store';
import { overlap } from './store';

export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly areas: readonly Rectangle[],
  ) {
    super();
  }

  override items(): ConditionalFormatObject[] {
    return this.rules().map((rule) => new ConditionalFormatObject(this.store, this.sheet, rule));
  }

  override methods(): Methods {
    return {
      add: (type) => this.add(asText(type)),
      getItem: (id) => {
        const rule = this.rules().find((candidate) => candidate.id === id);
        if (!rule) throw itemNotFound();
        return new ConditionalFormatObject(this.store, this.sheet, rule);
      },
      clearAll: () => this.clearAll(),
    };
  }

  clearAll(): void {
    const gone = new Set(this.rules());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => !gone.has(rule));
  }

  private rules(): FormatRule[] {
    return this.sheet.conditionalFormats.filter((rule) =>
      rule.areas.some((area) => this.areas.some((mine) => overlap(area, mine))),
    );
  }

  /** A new one stands first, as in Excel. */
  private add(type: string): ConditionalFormatObject {
    this.store.write(this.sheet, 'ConditionalFormatCollection.add');
    const rule: FormatRule = {
      id: this.store.newId(),
      type,
      areas: this.areas,
      formula: '',
      fill: '',
      fontColor: '',
      bold: false,
      underline: 'None',
      edges: new Map(),
    };
    this.sheet.conditionalFormats.unshift(rule);
    return new ConditionalFormatObject(this.store, this.sheet, rule);
  }
}

class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';
  override readonly idName = 'Id';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly rule: FormatRule,
  ) {
    super();
  }

  override get id(): string {
    return this.rule.id;
  }

  override scalars(): Scalars {
    return {
      id: readOnly(() => this.rule.id),
      type: readOnly(() => this.rule.type),
      priority: readOnly(() => this.sheet.conditionalFormats.indexOf(this.rule)),
    };
  }

  override objects(): Objects {
    return {
      // Excel refuses the member of another type, so a list of mixed formats cannot be loaded through it.
      custom: () => {
        if (this.rule.type === 'Custom') return new CustomFormatObject(this.rule);
        throw new ApiError('InvalidOperation', 'This operation is not permitted for the current object.');
      },
    };
  }

  override methods(): Methods {
    return {
      getRanges: () =>
        new LeafObject('RangeAreas', {
          cellCount: readOnly(() => this.rule.areas.reduce((sum, area) => sum + cellsOf(area), 0)),
        }),
      delete: () => {
        this.store.write(this.sheet, 'ConditionalFormat.delete');
        if (!this.sheet.conditionalFormats.includes(this.rule)) throw itemNotFound();
        this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== this.rule);
      },
    };
  }
}

class CustomFormatObject extends HostObject {
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly format: FormatRule) {
    super();
  }

  override objects(): Objects {
    const { format } = this;
    return {
      rule: () =>
        new LeafObject('ConditionalFormatRule', {
          formula: readWrite(
            () => format.formula,
            asText,
            (text) => (format.formula = text),
          ),
        }),
      format: () => new RangeLookObject(format),
    };
  }
}

class RangeLookObject extends HostObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly format: FormatRule) {
    super();
  }

  override objects(): Objects {
    const { format } = this;
    return {
      fill: () =>
        new LeafObject('ConditionalRangeFill', {
          color: readWrite(
            () => format.fill,
            asText,
            (color) => (format.fill = color),
          ),
        }),
      font: () =>
        new LeafObject('ConditionalRangeFont', {
          color: readWrite(
            () => format.fontColor,
            asText,
            (color) => (format.fontColor = color),
          ),
          bold: readWrite(
            () => format.bold,
            asFlag,
            (bold) => (format.bold = bold),
          ),
          underline: readWrite(
            () => format.underline,
            asText,
            (underline) => (format.underline = underline),
          ),
        }),
      borders: () => new BordersObject(format),
    };
  }
}

class BordersObject extends HostCollection {
  readonly className = 'ConditionalRangeBorderCollection';

  constructor(private readonly format: FormatRule) {
    super();
  }

  override items(): HostObject[] {
    return [...this.format.edges.values()].map(borderOf);
  }

  override methods(): Methods {
    return {
      getItem: (side) => {
        const name = asText(side);
        const edge = this.format.edges.get(name) ?? { style: 'None', color: '#000000' };
        this.format.edges.set(name, edge);
        return borderOf(edge);
      },
    };
  }
}

class LeafObject extends HostObject {
  constructor(
    readonly className: string,
    private readonly own: Scalars,
  ) {
    super();
  }

  override scalars(): Scalars {
    return this.own;
  }
}

function cellsOf(area: Rectangle): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function borderOf(edge: Edge): HostObject {
  return new LeafObject('ConditionalRangeBorder', {
    color: readWrite(
      () => edge.color,
      asText,
      (color) => (edge.color = color),
    ),
    style: readWrite(
      () => edge.style,
      asText,
      (style) => (edge.style = style),
    ),
  });
}
