// Runs before anything is painted, so that no page flashes in another theme, density or language. The
// settings live with the host; app.tsx leaves this copy of what they last said.
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("canopy-appearance") ?? "{}") ?? {};
  } catch {
    // Storage may be switched off or hold something else; the page then starts as the system asks.
  }
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const followsSystem = kept.theme !== "light" && kept.theme !== "dark";
  root.dataset.theme = followsSystem ? (prefersDark ? "dark" : "light") : kept.theme;
  root.dataset.density = kept.density === "compact" ? "compact" : "comfortable";
  root.lang = kept.language ?? (navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en");
})();
