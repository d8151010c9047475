/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page is sent there whole, so its helpers live inside it */
import type { Page } from "@playwright/test";

/** Parts of a screen, named by what a person would see of them. */
type Found = Promise<readonly string[]>;

/** The page itself never scrolls sideways; a grid or a wide table may, inside its own frame. */
export const findSidewaysScroll = async (page: Page): Found =>
  await page.evaluate(() => {
    const root = document.documentElement;
    const main = document.querySelector("main");
    return [root, main]
      .filter((element) => element !== null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} in ${clientWidth}`);
  });

/**
 * Texts that do not fit where they are and have no other way to be read: neither a title, nor a name for the
 * focus, nor a cell that can be opened.
 */
export const findCutTexts = async (page: Page): Found =>
  await page.evaluate(() => {
    const ancestorsOf = (element: Element): readonly Element[] =>
      element.parentElement === null ? [element] : [element, ...ancestorsOf(element.parentElement)];
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || element.clientWidth === 0) return false;
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 2)
      );
    };
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
    const isReadElsewhere = (element: Element): boolean =>
      element.closest("[title], [aria-hidden=true], .visually-hidden") !== null;
    return [...document.querySelectorAll("body *")]
      .filter((element) => isCut(element))
      .flatMap((element) => [element, ...element.querySelectorAll("*")].filter((one) => hasOwnText(one)))
      .filter((element) => {
        // Within a box that cuts, only what reaches out of it is cut.
        const own = element.getBoundingClientRect();
        const box = [...ancestorsOf(element)].find((one) => isCut(one))?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        return (
          own.width > 0 && box !== undefined && (text.right > box.right + 1 || text.bottom > box.bottom + 3)
        );
      })
      .filter((element) => !isReadElsewhere(element))
      .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`);
  });

/**
 * What can be pressed and is neither 24 by 24 px nor 24 px away from its neighbours, as WCAG 2.5.8 has it; a link
 * inside a sentence may be as small as its words.
 */
export const findSmallTargets = async (page: Page): Found =>
  await page.evaluate(() => {
    const pressable =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem], [role=option], [role=link]";
    const isHidden = (element: Element): boolean =>
      element.closest("[aria-hidden=true]") !== null ||
      [...around(element)].some((one) => getComputedStyle(one).clipPath !== "none");
    const around = (element: Element): readonly Element[] =>
      element.parentElement === null ? [element] : [element, ...around(element.parentElement)];
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return getComputedStyle(element).visibility === "visible" && width > 1 && height > 1;
    };
    const isInSentence = (element: Element): boolean =>
      element.tagName === "A" &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && (node.textContent ?? "").trim().length > 1,
      );
    // A control inside its label is as large as the label.
    const targets = [
      ...new Set(
        [...document.querySelectorAll(pressable)]
          .filter((element) => isShown(element) && !isHidden(element))
          .map((element) => element.closest("label") ?? element),
      ),
    ].map((element) => ({ element, box: element.getBoundingClientRect() }));
    const small = targets.filter(({ box }) => box.width < 23.5 || box.height < 23.5);

    // A circle of 24 px on the middle of a small one must touch no other target.
    const isCrowded = ({ element, box }: (typeof targets)[number]): boolean => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return targets.some(({ element: other, box: near }) => {
        if (other.contains(element) || element.contains(other)) return false;
        const across = Math.max(near.left - x, 0, x - near.right);
        const along = Math.max(near.top - y, 0, y - near.bottom);
        return Math.hypot(across, along) < 11.5;
      });
    };
    return small
      .filter((target) => isCrowded(target) && !isInSentence(target.element))
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent;
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `${element.tagName} ${element.getAttribute("class") ?? ""} “${name.trim().slice(0, 40)}”: ${size}`;
      });
  });

/** The focused element, where it is out of view, has no ring, or has something in front of it. */
export const findCoveredFocus = async (page: Page): Found =>
  await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return [];
    const shown = focused.closest("label") ?? focused;
    const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();

    const isInView = (): boolean => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    // The ring may be on what is drawn for it: the tick of a checkbox, the frame around a field.
    const hasRing = (): boolean =>
      [focused, ...shown.querySelectorAll("*"), ...around()].some((element) =>
        [undefined, "::before", "::after"].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        }),
      ) ||
      // A mark of a chart has a circle around it.
      (focused instanceof SVGElement && focused.querySelector("circle:not([stroke=none])") !== null);
    const around = (): readonly Element[] =>
      [focused.parentElement, focused.parentElement?.parentElement].filter(
        (holder) => holder instanceof Element,
      );
    const isSeen = (): boolean => {
      const x = Math.min(Math.max(left + Math.min(width, 200) / 2, 1), innerWidth - 1);
      return [top + 2, top + height / 2, bottom - 2]
        .filter((y) => y > 0 && y < innerHeight)
        .some((y) => {
          const front = document.elementFromPoint(x, y);
          return front !== null && (shown.contains(front) || front.contains(shown));
        });
    };

    const words = focused.getAttribute("aria-label") ?? focused.textContent;
    const name = `${focused.tagName} ${focused.getAttribute("class")} “${words.trim().slice(0, 40)}”`;
    if (!isInView()) return [`${name} is out of view`];
    return [...(hasRing() ? [] : [`${name} has no ring`]), ...(isSeen() ? [] : [`${name} is covered`])];
  });
