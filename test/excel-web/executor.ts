/**
 * Carries out the batch of one context.sync() on a tree of host objects. Knows nothing of Excel or of how the batch came
 * here, so the same executor serves a test in one window and a frame in a browser.
 */
import type { HostObject, Scalar } from './host-object';
import { ApiError, HostCollection, HostObject as HostObjectClass, itemNotFound } from './host-object';
import type { Action, ArgumentInfo, ObjectPath, QueryInfo, RequestBody, ResponseBody } from './wire';
import { ActionType, PathType } from './wire';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  InvalidArgument: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
};

export interface ExecutorOptions {
  readonly root: HostObject;
  /** Constructors the client may ask for by name. */
  readonly newObjects?: Readonly<Record<string, () => HostObject>>;
  /** False when the declared requirement sets do not hold this member: a host that old would not know it. */
  readonly knows?: (className: string, member: string) => boolean;
}

interface Batch {
  readonly body: RequestBody;
  readonly objects: Map<number, HostObject | null>;
  where: string;
}

/** Names of members to load, as a tree: { fill: { color: {} } }. */
interface Wanted {
  [name: string]: Wanted;
}

const publicName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

export class Executor {
  /** Members asked for that the stand-in does not have. */
  readonly missing = new Set<string>();
  /** Every member used, `Range.values`. */
  readonly used = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(private readonly options: ExecutorOptions) {}

  /** Objects the client still holds on to. */
  get kept(): number {
    return this.references.size;
  }

  process(body: RequestBody): ResponseBody {
    const batch: Batch = { body, objects: new Map(), where: '' };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.run(action, batch) ?? null });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const status = HTTP_STATUS[error.code] ?? 500;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: batch.where,
            ActionIndex: index,
            HttpStatusCode: status,
          },
          Results: results,
          TraceIds: traceIds,
        };
      }
    }
    return { Error: null, Results: results, TraceIds: traceIds };
  }

  private run(action: Action, batch: Batch): unknown {
    batch.where = '';
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object);
      case ActionType.Query:
        return object && this.query(object, action.QueryInfo ?? {}, batch);
      case ActionType.Method:
        return object && this.onWire(this.call(object, action.Name, action.ArgumentInfo, batch));
      case ActionType.SetProperty: {
        if (object === null) throw itemNotFound();
        const scalar = this.scalar(object, publicName(action.Name), batch);
        if (!scalar.set) throw this.unknown(`${batch.where} (set)`);
        scalar.set(this.args(action.ArgumentInfo, batch)[0]);
        return null;
      }
      default:
        throw this.unknown(`action type ${String(action.ActionType)}`);
    }
  }

  /** Evaluated once in a batch: a path such as worksheets.add() has effects. */
  private resolve(id: number, batch: Batch): HostObject | null {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.body.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    const object = this.follow(path, batch);
    batch.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, batch: Batch): HostObject | null {
    if (path.ObjectPathType === PathType.Global) return this.options.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.New) {
      const make = this.options.newObjects?.[path.Name];
      if (!make) throw this.unknown(`new ${path.Name}`);
      return make();
    }
    if (path.ObjectPathType === PathType.Reference) {
      const kept = this.references.get(path.Name);
      if (!kept)
        throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, batch);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      const name = publicName(path.Name);
      batch.where = `${parent.className}.${name}`;
      const get = parent.objects()[name];
      if (!get) throw this.unknown(batch.where);
      this.admit(parent, name);
      return get();
    }
    const name = path.ObjectPathType === PathType.Indexer ? 'getItem' : path.Name;
    const result = this.call(parent, name, path.ArgumentInfo, batch);
    if (result === null || result === undefined) return null;
    if (!(result instanceof HostObjectClass)) throw this.unknown(`${batch.where} as an object`);
    return result;
  }

  private call(object: HostObject, wire: string, info: ArgumentInfo | undefined, batch: Batch): unknown {
    const name = publicName(wire);
    batch.where = `${object.className}.${name}`;
    const args = this.args(info, batch);
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.release(args);
    const method = object.methods()[name];
    if (!method) throw this.unknown(`${batch.where}()`);
    this.admit(object, name);
    return method(...args);
  }

  private keep(object: HostObject): null {
    if (object.reference === null) {
      object.reference = `reference-${(this.lastReference += 1)}`;
      this.references.set(object.reference, object);
    }
    return null;
  }

  private release(names: readonly unknown[]): null {
    for (const name of names) {
      const object = this.references.get(String(name));
      if (object) object.reference = null;
      this.references.delete(String(name));
    }
    return null;
  }

  private args(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const substitute = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((item, index) => substitute(item, reference[index]));
      }
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference, batch) : value;
    };
    return (info?.Arguments ?? []).map((value, index) =>
      substitute(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private scalar(object: HostObject, name: string, batch: Batch): Scalar {
    batch.where = `${object.className}.${name}`;
    const scalar = object.scalars()[name];
    if (!scalar) throw this.unknown(batch.where);
    this.admit(object, name);
    return scalar;
  }

  private query(object: HostObject, info: QueryInfo, batch: Batch): unknown {
    const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
    if (names.length === 0) throw this.unknown(`${object.className}.load() without names`);
    const wanted: Wanted = {};
    for (const path of names) {
      let level = wanted;
      for (const part of path.split(/[/.]/)) level = level[publicName(part)] ??= {};
    }
    return this.read(object, wanted, info, batch);
  }

  private read(object: HostObject, wanted: Wanted, info: QueryInfo, batch: Batch): Record<string, unknown> {
    const out = this.identity(object);
    if (object instanceof HostCollection) {
      const end = info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top;
      out._Items = object
        .items()
        .slice(info.Skip ?? 0, end)
        .map((item) => this.read(item, wanted, {}, batch));
      return out;
    }
    for (const [name, below] of Object.entries(wanted)) {
      const part = object.objects()[name];
      if (part) {
        this.admit(object, name);
        const value = part();
        out[wireName(name)] = value && this.read(value, below, {}, batch);
      } else {
        out[wireName(name)] = this.scalar(object, name, batch).get();
      }
    }
    return out;
  }

  private identity(object: HostObject): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    if (object.idName !== null) out[object.idName] = object.id;
    if (object.reference !== null) out._ReferenceId = object.reference;
    return out;
  }

  private onWire(value: unknown): unknown {
    return value instanceof HostObjectClass ? this.identity(value) : value;
  }

  private admit(object: HostObject, name: string): void {
    this.used.add(`${object.className}.${name}`);
    if (name.startsWith('_') || this.options.knows?.(object.className, name) !== false) return;
    throw new ApiError(
      'ApiNotFound',
      `${object.className}.${name} is not in the requirement sets of this host.`,
    );
  }

  private unknown(what: string): ApiError {
    this.missing.add(what);
    return new ApiError('ApiNotFound', `${what} is not part of the stand-in for Excel.`);
  }
}
