/**
 * Runs Microsoft's unmodified office.js, from the development dependency, in jest's jsdom window against a workbook in
 * memory. A test file asks for jsdom at an https address in its first lines:
 *
 *     @jest-environment jsdom
 *     @jest-environment-options {"url": "https://localhost/"}
 */
import type { WorkbookSnapshot } from '../../src/model';
import { connectLoopback } from './loopback';
import { memberVersions } from './member-versions';
import { officeScript } from './office-scripts';
import type { RequirementSets } from './xdm-host';
import { XdmHost } from './xdm-host';
import { workbookFrom } from './workbook/from-snapshot';
import type { WorkbookStore } from './workbook/store';

// office.js trusts a host page on https whose host name is that of its own page.
const SCRIPT_BASE = 'https://localhost/officejs/';

export interface BootOptions {
  readonly requirements?: RequirementSets;
  readonly locale?: string;
}

export interface ExcelWeb {
  readonly host: XdmHost;
  /** Opens another workbook behind the running office.js. */
  open(snapshot: WorkbookSnapshot): WorkbookStore;
}

/** Loads office.js once for the test file and resolves when Office.onReady has. */
export async function bootExcel(snapshot: WorkbookSnapshot, options: BootOptions = {}): Promise<ExcelWeb> {
  const versions = memberVersions();
  const host = new XdmHost({
    workbook: workbookFrom(snapshot),
    hostOrigin: window.location.origin,
    requirements: options.requirements,
    locale: options.locale,
    versionOf: (className, member) => versions.get(`${className}.${member}`) ?? null,
  });
  // jsdom has no document.domain, which the client's check of the host page reads.
  if (document.domain === undefined) {
    Object.defineProperty(document, 'domain', { value: window.location.hostname, configurable: true });
  }
  connectLoopback(host, window);
  const restore = serveScripts();
  const { pushState, replaceState } = window.history;
  runScript('office.js');
  await Office.onReady();
  restore();
  // office.js takes these away; other code of a page under test may need them.
  Object.assign(window.history, { pushState, replaceState });
  return {
    host,
    open: (next) => {
      const workbook = workbookFrom(next);
      host.open(workbook);
      return workbook;
    },
  };
}

function runScript(name: string): void {
  const script = document.createElement('script');
  script.textContent = officeScript(name).toString();
  document.body.appendChild(script);
}

/** office.js finds its folder from its own script tag and loads the rest from there: serve that from the package. */
function serveScripts(): () => void {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${SCRIPT_BASE}office.js`;
  document.head.appendChild(tag);
  const { head } = document;
  const original = head.appendChild;
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(SCRIPT_BASE)) {
      return original.call(head, node) as T;
    }
    const name = node.src.slice(SCRIPT_BASE.length).replace(/\?.*$/, '');
    setTimeout(() => {
      runScript(name);
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
  return () => {
    head.appendChild = original;
  };
}
