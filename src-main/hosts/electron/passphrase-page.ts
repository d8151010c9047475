/**
 * The one page that is not the built one: it asks for the passphrase where the operating system keeps
 * no keys, before there is anything to show. Its words are in both languages at once.
 */
interface PassphraseFile {
  readonly content: string;
  readonly mediaType: string;
}

const html = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Canopy Assess</title>
    <link rel="stylesheet" href="/passphrase.css">
    <script src="/passphrase.js" defer></script>
  </head>
  <body>
    <form>
      <h1>Canopy Assess</h1>
      <p>Cette machine ne garde pas de clé : vos données sont protégées par une phrase secrète. Sans elle, elles ne peuvent pas être relues.</p>
      <p lang="en">This machine keeps no keys: a passphrase protects your data. Without it they can’t be read again.</p>
      <label>Phrase secrète / <span lang="en">Passphrase</span>
        <input type="password" name="passphrase" minlength="12" required autofocus autocomplete="off">
      </label>
      <p role="alert" hidden>Cette phrase secrète n’ouvre pas vos données ; rien n’a été modifié. / <span lang="en">This passphrase does not open your data; nothing was changed.</span></p>
      <button>Ouvrir / <span lang="en">Open</span></button>
    </form>
  </body>
</html>
`;

const css = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; min-height: 100vh; place-items: center; }
form { max-width: 26rem; padding: 1.5rem; display: grid; gap: 0.75rem; }
h1, p { margin: 0; }
h1 { font-size: 1.25rem; }
label { display: grid; gap: 0.25rem; font-weight: 600; }
input, button { font: inherit; padding: 0.5rem 0.75rem; }
[role="alert"] { color: #b3261e; white-space: pre-line; }
@media (prefers-color-scheme: dark) { [role="alert"] { color: #ffb4ab; } }
`;

const js = `
const form = document.querySelector("form");
form.querySelector("[role=alert]").hidden = location.hash !== "#refused";
form.addEventListener("submit", (event) => {
  event.preventDefault();
  form.querySelector("button").disabled = true;
  void window.canopyPassphrase.submit(form.elements.passphrase.value);
});
`;

const fileByPath: Readonly<Record<string, PassphraseFile>> = {
  "/passphrase.html": { content: html, mediaType: "text/html; charset=utf-8" },
  "/passphrase.css": { content: css, mediaType: "text/css; charset=utf-8" },
  "/passphrase.js": { content: js, mediaType: "text/javascript; charset=utf-8" },
};

export const findPassphraseFile = (path: string): PassphraseFile | undefined =>
  Object.hasOwn(fileByPath, path) ? fileByPath[path] : undefined;
