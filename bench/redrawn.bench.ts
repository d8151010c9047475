import type { Page } from "@playwright/test";
import { z } from "zod";
import { ask } from "../scripts/ask-host.ts";
import { goTo, onStage } from "./stage.ts";

/**
 * What React draws again, on the built app with the worked example: each act of a person may draw its own part
 * of the screen and the words that say "saved", and nothing beside them. Limit: no component outside.
 *
 * The built React reports each commit to where its developer tools would be. A component counts as drawn when
 * React called it, told by the flag that its profiler uses; it is placed by the first element that it shows. What
 * stands around the part, and only hands it on, is no other's.
 */
interface Act {
  readonly title: string;
  readonly place: string;
  /** Parts of the page that the act may draw. */
  readonly own: string;
  readonly act: (page: Page) => Promise<void>;
}

const Found = z.object({ engagementId: z.string() });

const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";
const question = `e/DEMO-GHT/questionnaire/${videosoins}/APP-02`;
/** The line at the bottom says what is saved and what can be undone. */
const statusLine = "footer";

const acts: readonly Act[] = [
  {
    title: "a filter is typed into the portfolio",
    place: "e/DEMO-GHT/portfolio",
    own: "main",
    act: async (page) => {
      await page.getByRole("searchbox").first().focus();
      await page.keyboard.type("radio");
    },
  },
  {
    title: "a note is typed",
    place: question,
    own: `.answer-record`,
    act: async (page) => {
      await page.keyboard.press("n");
      // Faster than it is recorded, which is another act.
      await page.keyboard.type("Not yet", { delay: 20 });
    },
  },
  {
    title: "a question is answered",
    place: question,
    own: `.questionnaire, ${statusLine}`,
    act: async (page) => {
      await page.keyboard.press("2");
    },
  },
  {
    title: "the next question is gone to",
    place: question,
    own: ".questionnaire",
    act: async (page) => {
      await page.keyboard.press("j");
    },
  },
  {
    title: "a cell of the grid is gone to",
    place: "e/DEMO-GHT/grid",
    own: "main",
    act: async (page) => {
      await page.locator('[data-cell="0:2"]').click();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    title: "a report is built while the portfolio is read",
    place: "e/DEMO-GHT/portfolio",
    own: statusLine,
    act: async (page) => {
      const { engagementId } = Found.parse(await ask(page, "engagements.find", { idOrCode: "DEMO-GHT" }));
      await ask(page, "reports.build", { engagementId, language: "en", quick: true });
      await page.waitForTimeout(4_000);
    },
  },
];

declare global {
  interface Window {
    /** Components drawn again since it was last emptied, outside what the act may draw. */
    drawnOutside: string[];
    ownPart: string;
  }
}

/** Stands where React's developer tools would. */
const listenToReact = (): void => {
  interface Fiber {
    readonly type: unknown;
    readonly flags: number;
    readonly stateNode: unknown;
    readonly alternate: Fiber | null;
    readonly return: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  }
  const performedWork = 1;
  const shownBy = (fiber: Fiber | null): Element | null => {
    for (let one = fiber; one; one = one.sibling) {
      if (one.stateNode instanceof Element) return one.stateNode;
      const below = shownBy(one.child);
      if (below) return below;
    }
    return null;
  };
  const around = (fiber: Fiber): Element | null => {
    for (let one = fiber.return; one; one = one.return) {
      if (one.stateNode instanceof Element) return one.stateNode;
    }
    return null;
  };
  const note = (fiber: Fiber): void => {
    const element = shownBy(fiber.child) ?? around(fiber);
    if (!element || element.closest(window.ownPart) || element.querySelector(window.ownPart)) return;
    window.drawnOutside.push(`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
  };
  const look = (fiber: Fiber | null): void => {
    for (let one = fiber; one; one = one.sibling) {
      const isComponent =
        typeof one.type === "function" || (typeof one.type === "object" && one.type !== null);
      if (isComponent && one.alternate && (one.flags & performedWork) !== 0) note(one);
      // The same child means that nothing below was looked at.
      if (one.child !== one.alternate?.child) look(one.child);
    }
  };
  window.drawnOutside = [];
  window.ownPart = "body";
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => {},
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
        look(root.current.child);
      },
    },
  });
};

await onStage(
  async (page) => {
    await ask(page, "examples.import", { exampleId: "val-orsenne" });
    console.log("components drawn again outside the part that an act is about");
    for (const { title, place, own, act } of acts) {
      await goTo(page, place);
      await page.reload();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForTimeout(1_500);
      await page.evaluate((part) => {
        window.drawnOutside = [];
        window.ownPart = part;
      }, own);
      await act(page);
      await page.waitForTimeout(400);
      const outside = await page.evaluate(() => window.drawnOutside);
      const where = [...new Set(outside)].slice(0, 8).join(", ");
      console.log(`  ${title.padEnd(46)} ${outside.length}${where === "" ? "" : ` (${where})`}`);
      if (outside.length > 0) process.exitCode = 1;
    }
  },
  {
    beforeOpening: async (page) => {
      await page.addInitScript(listenToReact);
    },
  },
);
