/** Workbook, WorksheetCollection and Worksheet of the stand-in. */
import type { SheetVisibility } from '../../../src/model';
import type { Methods, Objects, Scalars } from '../host-object';
import {
  ApiError,
  HostCollection,
  HostObject,
  asFlag,
  asText,
  invalidArgument,
  itemNotFound,
  readOnly,
} from '../host-object';
import type { EventName } from '../wire';
import { EVENT_TYPE } from '../wire';
import { ChartCollectionObject } from './chart-object';
import { RangeAreasObject, RangeObject, WHOLE_SHEET, areaOf, areasOf } from './range-object';
import type { SheetStore, WorkbookStore } from './store';

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** _RegisterDataChangedEvent, _UnregisterDataChangedEvent and so on, for one target. */
function eventMethods(store: WorkbookStore, target: string): Methods {
  const methods: Record<string, () => void> = {};
  for (const name of Object.keys(EVENT_TYPE) as EventName[]) {
    methods[`_Register${name}Event`] = () => store.subscribe(name, target, 1);
    methods[`_Unregister${name}Event`] = () => store.subscribe(name, target, -1);
  }
  return methods;
}

export class WorkbookObject extends HostObject {
  readonly className = 'Workbook';

  constructor(private readonly store: WorkbookStore) {
    super();
  }

  override scalars(): Scalars {
    return { name: readOnly(() => this.store.name) };
  }

  override objects(): Objects {
    return { worksheets: () => new WorksheetCollectionObject(this.store) };
  }

  override methods(): Methods {
    return {
      getSelectedRange: () => {
        const chosen = this.store.selection ?? this.store.active;
        if (!chosen) throw itemNotFound();
        const [sheet, area] = 'area' in chosen ? [chosen.sheet, chosen.area] : [chosen, FIRST_CELL];
        return new RangeObject(this.store, sheet, area, () => new WorksheetObject(this.store, sheet));
      },
    };
  }
}

class WorksheetCollectionObject extends HostCollection {
  readonly className = 'WorksheetCollection';

  constructor(private readonly store: WorkbookStore) {
    super();
  }

  override items(): WorksheetObject[] {
    return this.store.sheets.map((sheet) => new WorksheetObject(this.store, sheet));
  }

  override methods(): Methods {
    return {
      ...eventMethods(this.store, 'Workbook'),
      getItem: (key) => {
        const found = this.lookUp(key);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: (key) => this.lookUp(key),
      add: (name) => this.add(asText(name)),
    };
  }

  private lookUp(key: unknown): WorksheetObject | null {
    const sheet = this.store.find(asText(key));
    return sheet && new WorksheetObject(this.store, sheet);
  }

  private add(name: string): WorksheetObject {
    if (name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$|^$/.test(name)) throw invalidArgument();
    if (this.store.find(name)) {
      throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    const sheet = this.store.addSheet(name);
    this.store.writes.push(`${name}: WorksheetCollection.add`);
    this.store.clearUndo('WorksheetCollection.add');
    this.store.emit('Added', 'Workbook', { worksheetId: sheet.id, source: 'Local' });
    return new WorksheetObject(this.store, sheet);
  }
}

class WorksheetObject extends HostObject {
  readonly className = 'Worksheet';
  override readonly idName = 'Id';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  override get id(): string {
    return this.sheet.id;
  }

  override scalars(): Scalars {
    return {
      id: readOnly(() => this.sheet.id),
      name: readOnly(() => this.sheet.name),
      position: readOnly(() => this.store.sheets.indexOf(this.sheet)),
      visibility: {
        get: () => VISIBILITY[this.sheet.visibility],
        set: (value) => {
          const found = (Object.keys(VISIBILITY) as SheetVisibility[]).find(
            (key) => VISIBILITY[key] === value,
          );
          if (!found) throw invalidArgument();
          this.store.write(this.sheet, 'Worksheet.visibility');
          this.sheet.visibility = found;
          this.store.clearUndo('Worksheet.visibility');
        },
      },
    };
  }

  override objects(): Objects {
    return {
      protection: () => new ProtectionObject(this.store, this.sheet),
      charts: () => new ChartCollectionObject(this.store, this.sheet),
    };
  }

  override methods(): Methods {
    const { store, sheet } = this;
    const range = (address: unknown): RangeObject =>
      new RangeObject(
        store,
        sheet,
        address === undefined || address === null ? WHOLE_SHEET : areaOf(address),
      );
    return {
      ...eventMethods(store, sheet.id),
      activate: () => {
        if (sheet.visibility !== 'visible') throw invalidArgument();
        store.active = sheet;
      },
      getRange: range,
      getRanges: (address) => new RangeAreasObject(store, sheet, areasOf(address)),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const area = sheet.used(valuesOnly === undefined || valuesOnly === null ? false : asFlag(valuesOnly));
        return area && new RangeObject(store, sheet, area);
      },
      delete: () => {
        store.clearUndo('Worksheet.delete');
        store.removeSheet(sheet);
      },
    };
  }
}

class ProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  override scalars(): Scalars {
    return { protected: readOnly(() => this.sheet.isProtected) };
  }

  override methods(): Methods {
    const set = (on: boolean, by: string) => () => {
      this.sheet.isProtected = on;
      this.store.clearUndo(by);
    };
    return {
      protect: set(true, 'WorksheetProtection.protect'),
      unprotect: set(false, 'WorksheetProtection.unprotect'),
    };
  }
}
