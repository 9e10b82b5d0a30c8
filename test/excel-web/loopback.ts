/** Carries the conversation when office.js and the stand-in live in one window: jsdom, or a page of its own. */
import type { XdmHost } from './xdm-host';

/** Must run before office.js is evaluated. Gives a function that takes it off again. */
export function connectLoopback(host: XdmHost, page: Window): () => void {
  page.name = host.windowName();
  const original = page.postMessage;
  const post = original.bind(page) as (message: unknown, target: string) => void;
  page.postMessage = (message: unknown, target?: unknown) => {
    if (typeof message === 'string' && message.includes(host.conversationId)) {
      setTimeout(() => host.receive(message), 0);
    } else {
      post(message, typeof target === 'string' ? target : page.location.origin);
    }
  };
  host.send = (text) => {
    setTimeout(() => {
      const event = new MessageEvent('message', { data: text, origin: page.location.origin, source: page });
      page.dispatchEvent(event);
    }, 0);
  };
  return () => {
    page.postMessage = original;
    host.send = () => undefined;
  };
}
