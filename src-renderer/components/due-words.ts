import { useTranslation } from "react-i18next";
import { useFormat } from "./format.ts";
import { today } from "./today.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** How many days from today; below zero where it has passed. */
const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(today())) / dayMs);

export const isOverdue = (due: string | null): boolean => due !== null && daysUntil(due) < 0;

/** When something is due, as a person says it: “3 days overdue”, “today”, “in 5 days”, “11 Dec 2026”. */
export const useDueWords = (): ((due: string | null) => string) => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  return (due) => {
    if (due === null) return t("due.none");
    const days = daysUntil(due);
    if (days < 0) return t("due.overdue", { count: -days });
    if (days === 0) return t("due.today");
    return days <= 14 ? t("due.soon", { count: days }) : format.day(due);
  };
};
