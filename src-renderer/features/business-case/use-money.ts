import { useFormat } from "../../components/format.ts";

/** An amount as a business case shows it: whole thousands where it is large, with its currency. */
export const useMoney = (currency: string): ((amount: number) => string) => {
  const format = useFormat();
  return (amount) =>
    Math.abs(amount) >= 10_000
      ? `${format.number(amount / 1000)}\u00A0k${currency}`
      : `${format.number(amount)}\u00A0${currency}`;
};
