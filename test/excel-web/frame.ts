/**
 * Carries the conversation when the add-in's page runs in a frame, as it does in Excel on the web. Both pages must be https
 * and have the same host name (ports may differ), or office.js does not trust the host.
 */
import type { XdmHost } from './xdm-host';

export interface Frame {
  readonly element: HTMLIFrameElement;
  /** Removes the frame and stops listening. */
  close(): void;
}

/** Opens `address` in a frame inside `container`, with `host` behind it. */
export function openFrame(host: XdmHost, address: string, container: HTMLElement): Frame {
  const page = new URL(address, window.location.href);
  const element = document.createElement('iframe');
  // Before it is inserted: Chromium gives the page its window.name at that moment.
  element.name = host.windowName();
  element.src = page.href;
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === element.contentWindow && origin === page.origin && typeof data === 'string')
      host.receive(data);
  };
  window.addEventListener('message', listen);
  host.send = (text) => element.contentWindow?.postMessage(text, page.origin);
  container.appendChild(element);
  return {
    element,
    close: () => {
      window.removeEventListener('message', listen);
      host.send = () => undefined;
      element.remove();
    },
  };
}
