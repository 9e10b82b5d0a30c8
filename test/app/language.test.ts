/** Which language the pane speaks, and how it writes days. */
import { createApp, memoryStorage } from '../../src/app';
import { dayText, languageFor, momentText } from '../../src/wording';
import { fakeCore, fakeHost } from './fixture';

const languageOf = (displayLanguage?: string, storage = memoryStorage()) =>
  createApp({ host: fakeHost(), core: fakeCore(), storage, displayLanguage }).getState().language;

it('follows the program around it', () => {
  expect(languageOf('zh-CN')).toBe('zh-CN');
  expect(languageOf('zh-Hant-TW')).toBe('zh-CN');
  expect(languageOf('en-GB')).toBe('en-US');
  expect(languageFor('')).toBe('zh-CN');
});

it('is Chinese where nothing is known', () => {
  expect(languageOf()).toBe('zh-CN');
});

it('goes by what the user chose before', () => {
  const storage = memoryStorage();
  const app = createApp({ host: fakeHost(), core: fakeCore(), storage, displayLanguage: 'en-US' });
  app.actions.chooseLanguage('zh-CN');
  expect(languageOf('en-US', storage)).toBe('zh-CN');
});

it('writes days and times as the language does, and leaves what is none', () => {
  expect(dayText('zh-CN', '2024-03-05')).toBe('2024年3月5日');
  expect(dayText('en-US', '2024-03-05')).toBe('Mar 5, 2024');
  expect(momentText('zh-CN', '2024-03-05T09:12')).toBe('2024年3月5日 09:12');
  expect(momentText('en-US', '2024-03-05T21:12')).toMatch(/^Mar 5, 2024, 9:12\sPM$/);
  expect(dayText('zh-CN', '去年')).toBe('去年');
  expect(momentText('en-US', '')).toBe('');
});

it('takes the day from the clock on the wall, not from Greenwich', () => {
  const app = createApp({ host: fakeHost(), core: fakeCore(), now: () => '2024-03-05T00:30' });
  expect(app.today()).toBe('2024-03-05');
});
