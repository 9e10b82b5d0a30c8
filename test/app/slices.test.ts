/** A check in the page stands still every few milliseconds, so that what a person clicks is heard. */
import type { Core } from '../../src/app';
import { createApp } from '../../src/app';
import { pageSession } from '../../src/app/work/session';
import { standardCore, UNDECIDED } from '../../src/app/standard-core';
import { catalogueInForce, listOf } from '../../src/catalogue';
import type { Catalogue } from '../../src/catalogue';
import { sampleWithErrors } from '../../src/samples';
import { fakeHost } from './fixture';

/** The real core, each of whose steps takes longer than a slice. */
function slowCore(onStep: () => void = () => undefined): Core {
  return {
    ...standardCore,
    *checking(book, decisions) {
      const work = standardCore.checking?.(book, decisions);
      if (!work) throw new Error('the core checks in steps');
      for (let step = work.next(); ; step = work.next()) {
        if (step.done === true) return step.value;
        const until = performance.now() + 12;
        while (performance.now() < until);
        onStep();
        yield;
      }
    },
  };
}

const { snapshot } = sampleWithErrors();

describe('a check in slices', () => {
  it('finds what a check in one go finds', async () => {
    let pauses = 0;
    const session = pageSession(slowCore());
    const book = await session.recognise(snapshot, 'auto', null);
    const result = await session.check(UNDECIDED, async () => {
      pauses += 1;
      await Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(20);
    expect(result).toEqual(standardCore.check(book, UNDECIDED));
  });

  it('is done in one go where nobody is to be let in', async () => {
    const steps: number[] = [];
    const session = pageSession(slowCore(() => steps.push(1)));
    await session.recognise(snapshot, 'auto', null);
    await session.check(UNDECIDED);
    expect(steps).toEqual([]);
  });

  it('can be cancelled half-way, and keeps nothing of it', async () => {
    let steps = 0;
    const app = createApp({
      host: fakeHost(snapshot),
      core: () =>
        Promise.resolve(
          slowCore(() => {
            steps += 1;
            if (steps === 3) app.actions.cancel();
          }),
        ),
    });
    await app.actions.check();
    expect(steps).toBe(3);
    expect(app.getState().run).toBeNull();
    expect(app.getState().running).toBeNull();
  });

  it('judges every slice by the list of accounts that was loaded, and leaves the page its own in between', async () => {
    const few: Catalogue = {
      name: '目录.xlsx',
      year: 2024,
      lists: { functional: listOf('functional').entries.slice(0, 40) },
    };
    const decisions = { ...UNDECIDED, catalogue: few };
    const session = pageSession(standardCore);
    const book = await session.recognise(snapshot, 'auto', few);
    const seen = new Set<Catalogue | null>();
    const work = standardCore.checking?.(book, decisions);
    if (!work) throw new Error('the core checks in steps');
    let step = work.next();
    for (; step.done !== true; step = work.next()) seen.add(catalogueInForce());
    expect(seen).toEqual(new Set([null]));
    expect(step.value).toEqual(standardCore.check(book, decisions));
    expect(step.value).not.toEqual(standardCore.check(book, UNDECIDED));
  });
});
