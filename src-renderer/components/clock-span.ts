/** `09:00` and 90 minutes as `09:00–10:30`. */
export const clockSpan = (starts: string, minutes: number): string => {
  const [hour = 0, minute = 0] = starts.split(":").map(Number);
  const ends = (hour * 60 + minute + minutes) % (24 * 60);
  return `${starts}–${two(Math.floor(ends / 60))}:${two(ends % 60)}`;
};

const two = (value: number): string => String(value).padStart(2, "0");
