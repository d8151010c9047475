import { useEffect, useState } from "react";

/** Under this name the style sheet finds the element that a step is about, and places the card beside it. */
const mark = "data-tour-target";

/** Marks the first element that a selector finds, as soon as it is there; whether it is. */
export const useTourTarget = (selector: string): boolean => {
  const [isFound, setIsFound] = useState(false);
  useEffect(() => {
    let marked: Element | null = null;
    const find = (): void => {
      const target = document.querySelector(selector);
      if (target === marked) return;
      marked?.removeAttribute(mark);
      target?.setAttribute(mark, "");
      target?.scrollIntoView({ block: "nearest" });
      marked = target;
      setIsFound(target !== null);
    };
    find();
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      marked?.removeAttribute(mark);
    };
  }, [selector]);
  return isFound;
};
