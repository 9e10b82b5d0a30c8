/** RangeFormat of the stand-in: widths and alignment, as far as a sheet of text needs them. */
import type { Rectangle } from '../../../src/model';
import { rectangleToA1 } from '../../../src/model';
import type { Scalars } from '../host-object';
import { HostObject, asFlag, asNumber, asText } from '../host-object';
import type { SheetStore, WorkbookStore } from './store';

export class RangeFormatObject extends HostObject {
  readonly className = 'RangeFormat';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly area: Rectangle,
  ) {
    super();
  }

  override scalars(): Scalars {
    return {
      columnWidth: {
        get: () => this.sheet.columnWidths.get(this.area.left) ?? 48,
        set: (value) => {
          this.store.write(this.sheet, 'RangeFormat.columnWidth');
          for (let column = this.area.left; column <= this.area.right; column += 1) {
            this.sheet.columnWidths.set(column, asNumber(value));
          }
        },
      },
      wrapText: {
        get: () => this.aligned('wrapText'),
        set: (value) => this.align('wrapText', asFlag(value)),
      },
      verticalAlignment: {
        get: () => this.aligned('verticalAlignment'),
        set: (value) => this.align('verticalAlignment', asText(value)),
      },
    };
  }

  private aligned(what: string): unknown {
    return this.sheet.alignment.get(`${what} ${rectangleToA1(this.area)}`) ?? null;
  }

  private align(what: string, value: unknown): void {
    this.store.write(this.sheet, `RangeFormat.${what}`);
    this.sheet.alignment.set(`${what} ${rectangleToA1(this.area)}`, value);
  }
}
