// "Beispiel melden": checks the six answers, shows the finished entry file, offers it as a download and as a mail.
// Everything happens in the page; nothing is sent and nothing is stored.
//
// <form data-report data-mail="…@…" data-today="2026-11-23" hidden novalidate> … </form>
// <div data-without-script> the same questions in words, with telephone and mail </div>

const MAIL_LIMIT = 1800; // mail programs cut longer addresses; beyond that the mail asks to attach the file

const form = document.querySelector("form[data-report]");

const LETTERS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const slug = (text) =>
  text.toLowerCase().replace(/[äöüß]/g, (letter) => LETTERS[letter])
    .normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");

// What comes along when people copy from elsewhere and no entry may hold: control and direction characters, private ones.
const clean = (text) => text.replace(/\r\n?|[\u2028\u2029]/g, "\n")
  .replace(/[^\P{Cc}\n\t]|[\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, "").trim();

const value = (name) => clean(form.elements[name]?.value ?? "");
const line = (name) => value(name).replace(/\s+/g, " ");

// YAML, always in double quotes: then no character of the answer means anything to YAML.
const quoted = (name) => `"${line(name).replace(/[\\"]/g, "\\$&")}"`;

// Letters as readers count them, which is how the entry is checked: an emoji is one.
const count = (text) =>
  [...(Intl.Segmenter ? new Intl.Segmenter("de", { granularity: "grapheme" }).segment(text) : text)].length;

// What Markdown would read as a heading, a rule, code, markup or a link is kept as plain words; lists stay lists.
const plain = (text) => text.replace(/&(?=#?\w+;)/g, "&amp;").replace(/[\\[`]/g, "\\$&").replace(/</g, "&lt;")
  .replace(/\b(?!https?:)([a-z][a-z0-9+.-]*):(?=\/\/)/gi, "$1\\:")
  .replace(/^\s*([#>|~=]|-+\s*$)/gm, "\\$1").replace(/\S{2000}/gu, "$& ");

// Lines of a mail end in CR and LF (RFC 6068, section 5).
const mailText = (text) => encodeURIComponent(text.replace(/\n/g, "\r\n"));

const topics = () => [...form.querySelectorAll('input[name="themen"]:checked')].map((box) => box.value);

const RULES = [
  ["titel", () => {
    const length = count(line("titel"));
    if (length === 0) return "Bitte geben Sie dem Beispiel einen Titel.";
    if (length < 3) return "Der Titel ist zu kurz. Er braucht mindestens 3 Zeichen.";
    if (length > 110) return `Der Titel ist zu lang. Bitte kürzen Sie ihn um ${length - 110} Zeichen.`;
  }],
  ["kurztext", () => {
    const length = count(line("kurztext"));
    if (length === 0) return "Bitte sagen Sie in ein bis zwei Sätzen, worum es geht.";
    if (length < 40) return `Bitte schreiben Sie etwas mehr: Es fehlen ${40 - length} Zeichen.`;
    if (length > 300) return `Bitte kürzen Sie den Text um ${length - 300} Zeichen.`;
  }],
  ["ort", () => slug(line("ort")) ? undefined : "Bitte nennen Sie Ihre Stadt."],
  ["themen", () => {
    const count = topics().length;
    if (count === 0) return "Bitte wählen Sie mindestens ein Thema.";
    if (count > 5) return `Bitte wählen Sie höchstens 5 Themen. Sie haben ${count} gewählt.`;
  }],
  ["kontakt", () => slug(line("kontakt")) ? undefined : "Bitte nennen Sie eine Stelle oder Person, die Fragen beantwortet."],
  ["telefon", () => {
    const phone = value("telefon");
    if (!phone && !value("mail")) return "Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an.";
    if (phone && !/^(\+|\(?0)[0-9 ()\/–-]{4,}$/.test(phone)) return "Bitte schreiben Sie die Nummer mit Vorwahl, zum Beispiel 030 23125 100.";
  }],
  ["mail", () => {
    const mail = value("mail");
    if (mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) return "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel bauamt@example.org.";
  }],
];

function entryFile() {
  const sections = [["Ausgangslage", "ausgangslage"], ["Was wurde gemacht", "gemacht"], ["Ergebnis", "ergebnis"],
    ["Was nicht geklappt hat", "grenzen"], ["Übertragbar?", "uebertragbar"]];
  const body = sections.filter(([, name]) => value(name)).map(([title, name]) => {
    return `## ${title}\n\n${plain(value(name))}\n`;
  });
  const contact = ["kontakt", "telefon", "mail"].map(line).filter(Boolean).join(", ");
  return [
    "---",
    `titel: ${quoted("titel")}`,
    `kurztext: ${quoted("kurztext")}`,
    `datum: ${/^[12]\d{3}-/.test(value("datum")) ? value("datum") : form.dataset.today}`,
    `ort: ${slug(line("ort"))}`,
    `themen: [${topics().join(", ")}]`,
    `kontakt: ${slug(line("kontakt"))}`,
    `# Für die Redaktion. Stadt: ${line("ort")}. Kontakt: ${contact}`,
    "---",
    "",
    body.length ? body.join("\n") : "## Ausgangslage\n",
  ].join("\n");
}

// One word alone may be an address of the site itself, as /beispiele/thema/ is; with the town it is nobody else's.
function entryName() {
  const name = slug(line("titel")) || "beispiel";
  return name.includes("-") ? name : `${name}-${slug(line("ort"))}`;
}

function showErrors(errors) {
  for (const [name] of RULES) {
    const place = document.getElementById(`fehler-${name}`);
    const text = errors.get(name) ?? "";
    place.textContent = text;
    place.hidden = !text;
    for (const input of form.querySelectorAll(`[name="${name}"]`)) {
      text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
  }
  const summary = form.querySelector("[data-errors]");
  summary.hidden = errors.size === 0;
  summary.querySelector("h2").textContent = errors.size === 1 ? "Eine Angabe fehlt noch" : `${errors.size} Angaben fehlen noch`;
  summary.querySelector("ul").replaceChildren(...[...errors].map(([name, text]) => {
    const link = Object.assign(document.createElement("a"), { href: `#feld-${name}`, textContent: text });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      (document.getElementById(`feld-${name}`) ?? form.querySelector(`[name="${name}"]`)).focus();
    });
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  if (errors.size) summary.focus();
}

let address;
function showFile() {
  const text = entryFile();
  const name = `${entryName()}.md`;
  const box = document.querySelector("[data-finished]");
  box.hidden = false;
  box.querySelector("[data-file]").textContent = text;
  box.querySelector("[data-name]").textContent = name;
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  const download = box.querySelector("[data-download]");
  download.href = address;
  download.download = name;
  offerMail(box.querySelector("[data-mail-link]"), text, name);
  const heading = box.querySelector("h2");
  heading.tabIndex = -1;
  heading.focus();
}

// There is no link where the site names no mail address.
function offerMail(link, text, name) {
  if (!link) return;
  const subject = encodeURIComponent(`Beispiel melden: ${line("titel")}`);
  let content = mailText(text);
  if (content.length > MAIL_LIMIT) {
    content = mailText(`Guten Tag,\n\nunser Beispiel liegt als Datei »${name}« bei. (Bitte die heruntergeladene Datei anhängen.)\n`);
  }
  link.href = `mailto:${form.dataset.mail}?subject=${subject}&body=${content}`;
}

function countDown(input) {
  const place = document.getElementById(`rest-${input.name}`);
  const left = input.maxLength - input.value.length;
  if (place) place.textContent = `Noch ${left} Zeichen`;
}

if (form) {
  form.hidden = false;
  for (const part of document.querySelectorAll("[data-without-script]")) part.hidden = true;
  for (const input of form.querySelectorAll("[maxlength]")) {
    countDown(input);
    input.addEventListener("input", () => countDown(input));
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const errors = new Map(RULES.map(([name, rule]) => [name, rule()]).filter(([, text]) => text));
    showErrors(errors);
    if (errors.size === 0) showFile();
  });
}
