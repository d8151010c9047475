import envPaths from "env-paths";

/** Where this user's data lies unless told otherwise; the same for the window, the browser and the command line. */
export const defaultDataFolder = (): string => envPaths("canopy-assess", { suffix: "" }).data;
