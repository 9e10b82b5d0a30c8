/** Days and times as people of a language write them. */
import type { Language } from './language';

/** “2024年3月5日”, “Mar 5, 2024” of YYYY-MM-DD; what is no day stays as it is. */
export function dayText(language: Language, day: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(day)
    ? written(language, `${day}T00:00`, { dateStyle: LENGTH[language] })
    : day;
}

/** “2024年3月5日 09:12”, “Mar 5, 2024, 9:12 AM” of YYYY-MM-DDTHH:MM; what is no time stays as it is. */
export function momentText(language: Language, moment: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment)
    ? written(language, moment, { dateStyle: LENGTH[language], timeStyle: 'short' })
    : moment;
}

const LENGTH = { 'zh-CN': 'long', 'en-US': 'medium' } as const;

/** The time is written as it was given, wherever the reader is. */
function written(language: Language, moment: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(`${moment}Z`));
}
