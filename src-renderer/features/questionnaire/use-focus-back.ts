import { useEffect } from "react";

/** The first thing to answer with on the screen. */
export const focusAnswers = (
  around: ParentNode | null = document.querySelector(".question-answer"),
): void => {
  const first =
    around?.querySelector<HTMLElement>("[data-stop][tabindex='0']") ??
    around?.querySelector<HTMLElement>("input, textarea, [role=spinbutton], button");
  first?.focus({ preventScroll: true });
};

/** What goes away with the focus in it gives the focus to the answers, so that it is never lost. */
export const useFocusBack = (): void => {
  useEffect(
    () => () => {
      if (document.activeElement === document.body) focusAnswers();
    },
    [],
  );
};
