import { createApp } from '../../src/app';
import { startPane } from '../../src/taskpane/start';
import { fakeCore, fakeHost } from '../app/fixture';

it.each([
  ['?start=check', true],
  ['?_host_Info=Excel$Win32&start=check', true],
  ['?start=other', false],
  ['', false],
])('opened with “%s” it checks: %s', async (search, checks) => {
  const host = fakeHost();
  const app = createApp({ host, core: fakeCore() });
  await startPane(app, search);
  expect(app.getState().run !== null).toBe(checks);
  expect(host.calls.indexOf('watch')).toBe(0);
});
