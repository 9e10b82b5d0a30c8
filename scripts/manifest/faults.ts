/** What is wrong with a manifest, as sentences. Stands alone: no network, no schema. */
import { pngSize } from '../icons/png';
import type { Element } from './xml';
import { named, parseXml, walk } from './xml';

/** What the manifest is compared with. */
export interface Surroundings {
  /** The file an address under the base refers to (`assets/icon-16.png`); null when there is none. */
  readonly file: (path: string) => Buffer | null;
  /** Names the code associates with ribbon functions. */
  readonly functions: readonly string[];
  /** Version of the package, `0.1.0`. */
  readonly version: string;
}

const SHORT = 125;
const LONG = 250;
const ID_LENGTH = 32;

/** Which list of resources an element's resid must be in, by the element's name and, where it differs, its parent's. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

const RIBBON_SIZES = ['16', '32', '80'];

/** What Microsoft's reference of the manifest demands of a task pane; for mail it is twice as much. */
const LIST_ICONS = [
  ['IconUrl', '32'],
  ['HighResolutionIconUrl', '64'],
] as const;

type Check = (root: Element, around: Surroundings) => string[];

const checks: readonly Check[] = [head, lengths, ids, resources, addresses, icons, functions, languages];

/** Empty when all is well. */
export function manifestFaults(text: string, around: Surroundings): string[] {
  try {
    const root = parseXml(text);
    return checks.flatMap((check) => check(root, around));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const first = (root: Element, name: string): Element | null =>
  root.children.find((child) => child.name === name) ?? null;

const value = (element: Element | null): string =>
  element?.attributes.DefaultValue ?? element?.text.trim() ?? '';

function head(root: Element, { version }: Surroundings): string[] {
  const faults: string[] = [];
  const needs = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  needs(
    root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp',
    'the root is no TaskPaneApp',
  );
  needs(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value(first(root, 'Id'))), 'Id is no GUID');
  const expected = `${version}.0`;
  const stated = value(first(root, 'Version'));
  needs(stated === expected, `Version is ${stated}, the package is ${expected}`);
  needs(value(first(root, 'SupportUrl')) !== '', 'no SupportUrl, which the store demands');
  needs(value(first(root, 'ProviderName')) !== '', 'no ProviderName');
  needs(value(first(root, 'Permissions')) === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument');
  const hosts = [...named(root, 'Host')].map(({ attributes }) => attributes.Name ?? attributes['xsi:type']);
  needs(hosts.length > 0 && hosts.every((host) => host === 'Workbook'), 'a host is not Workbook');
  needs(
    named(root, 'Set').some(
      ({ attributes }) => attributes.Name === 'ExcelApi' && attributes.MinVersion !== undefined,
    ),
    'no minimum ExcelApi version',
  );
  return faults;
}

function lengths(root: Element): string[] {
  const limits: readonly (readonly [Element, number])[] = [
    ...named(root, 'DisplayName').map((element) => [element, SHORT] as const),
    ...root.children.filter(({ name }) => name === 'Description').map((element) => [element, LONG] as const),
    ...named(root, 'bt:ShortStrings').flatMap(({ children }) =>
      children.map((child) => [child, SHORT] as const),
    ),
    ...named(root, 'bt:LongStrings').flatMap(({ children }) =>
      children.map((child) => [child, LONG] as const),
    ),
  ];
  return limits.flatMap(([element, limit]) =>
    [element, ...element.children].flatMap(({ attributes }) => {
      const text = attributes.DefaultValue ?? attributes.Value ?? '';
      const name = element.attributes.id ?? element.name;
      if (text === '') return [`${name} is empty`];
      return text.length > limit ? [`${name} has ${text.length} characters, ${limit} are allowed`] : [];
    }),
  );
}

function ids(root: Element): string[] {
  const seen = new Set<string>();
  return [...walk(root)].flatMap(({ attributes }) => {
    const { id } = attributes;
    if (id === undefined) return [];
    const faults = seen.has(id) ? [`the id ${id} stands twice`] : [];
    seen.add(id);
    return id.length > ID_LENGTH ? [...faults, `the id ${id} is longer than ${ID_LENGTH}`] : faults;
  });
}

function resources(root: Element): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const { name, attributes } of walk(root)) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const list = RESOURCE_OF[name];
    const defined = named(root, list ?? '').some(({ children }) =>
      children.some((child) => child.attributes.id === resid),
    );
    if (!defined) faults.push(`<${name} resid="${resid}"> is not in ${list ?? 'any list'}`);
  }
  for (const list of new Set(Object.values(RESOURCE_OF))) {
    for (const { children } of named(root, list)) {
      for (const { attributes } of children) {
        if (!used.has(attributes.id ?? '')) faults.push(`the resource ${attributes.id ?? '?'} is not used`);
      }
    }
  }
  return faults;
}

/** Every address in the manifest. */
function urlsOf(root: Element): string[] {
  const elements = [
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'bt:Image',
    'bt:Url',
    'AppDomain',
  ];
  return elements
    .flatMap((name) => named(root, name))
    .map(value)
    .filter((url) => url !== '');
}

function addresses(root: Element, { file }: Surroundings): string[] {
  const base = new URL(
    value(named(root, 'SourceLocation').find(({ attributes }) => attributes.DefaultValue) ?? null),
  );
  return urlsOf(root).flatMap((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol !== 'https:') return [`${text} is no https address`];
    if (url.origin !== base.origin) return [`${text} is not under ${base.origin}`];
    const path = url.pathname.slice(1);
    return path.startsWith('assets/') && file(path) === null ? [`${path} does not exist`] : [];
  });
}

function icons(root: Element, { file }: Surroundings): string[] {
  const addressOf = new Map(
    named(root, 'bt:Image').map(({ attributes }) => [attributes.id ?? '', attributes.DefaultValue ?? '']),
  );
  const wanted: { url: string; size: string }[] = [];
  const faults: string[] = [];
  for (const [name, size] of LIST_ICONS) {
    const [element] = named(root, name);
    if (element) wanted.push({ url: value(element), size });
    else faults.push(`${name} is missing, which the store demands`);
  }
  for (const { children } of named(root, 'Icon')) {
    const sizes = children.map(({ attributes }) => attributes.size ?? '');
    const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
    if (missing.length > 0) faults.push(`an icon lacks the sizes ${missing.join(', ')}`);
    for (const { attributes } of children) {
      wanted.push({ url: addressOf.get(attributes.resid ?? '') ?? '', size: attributes.size ?? '' });
    }
  }
  const wrong = wanted.flatMap(({ url, size }) => {
    const path = URL.canParse(url) ? new URL(url).pathname.slice(1) : '';
    const bytes = file(path);
    if (bytes === null) return [];
    const measured = pngSize(bytes);
    if (!measured) return [`${path} is no PNG file`];
    const { width, height } = measured;
    return width === Number(size) && height === width
      ? []
      : [`${path} is ${width}×${height}, it stands for ${size}`];
  });
  return [...faults, ...new Set(wrong)];
}

function functions(root: Element, around: Surroundings): string[] {
  const called = new Set(named(root, 'FunctionName').map(({ text }) => text.trim()));
  return [
    ...[...called]
      .filter((name) => !around.functions.includes(name))
      .map((name) => `the function ${name} is not in src/commands`),
    ...around.functions
      .filter((name) => !called.has(name))
      .map((name) => `no button calls the function ${name}`),
  ];
}

/** Every text a person sees is there in English too. */
function languages(root: Element): string[] {
  const texts = [
    ...root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...named(root, 'bt:String'),
  ];
  return texts
    .filter(({ children }) => !children.some(({ attributes }) => attributes.Locale === 'en-US'))
    .map(({ name, attributes }) => `${attributes.id ?? name} has no en-US text`);
}
