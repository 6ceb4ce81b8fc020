// "Beispiel melden": checks the six answers, shows the finished entry file, offers it as a download and as a mail.
// Everything happens in the page; nothing is sent and nothing is stored.
//
// <form data-report data-mail="…@…" hidden novalidate> … <input type="date" data-today> …
//     <textarea data-heading="Ergebnis"> … </form>; [data-least] and [data-most] are the limits of a field
// <div data-without-script> the same questions in words, with telephone and mail </div>

const MAIL_LIMIT = 1800; // mail programs cut longer addresses; beyond that the mail asks to attach the file

const form = document.querySelector("form[data-report]");

// As in names of entries; other letters lose their marks.
const LETTERS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", œ: "oe", þ: "th", ð: "d", đ: "d", ł: "l", ı: "i" };
const slug = (text) =>
  text.toLowerCase().normalize().replace(/[äöüßæøœþðđłı]/g, (letter) => LETTERS[letter])
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

// A text with words in place of its `#`.
const filled = (text, ...words) => text.replace(/#/g, () => words.shift());

// The day by the writer's clock, as YYYY-MM-DD.
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

// The limits of a field are those of the entry's declaration.
const limits = (name) => {
  const { least, most } = document.getElementById(`feld-${name}`).dataset;
  return { least: Number(least), most: Number(most) };
};

// In the order of the fields, which is that of the summary.
const RULES = [
  ["titel", () => {
    const length = count(line("titel"));
    const { least, most } = limits("titel");
    if (length === 0) return "§titleMissing";
    if (length < least) return filled("§titleShort", least);
    if (length > most) return filled("§titleLong", length - most);
  }],
  ["kurztext", () => {
    const length = count(line("kurztext"));
    const { least, most } = limits("kurztext");
    if (length === 0) return "§summaryMissing";
    if (length < least) return filled("§summaryShort", least - length);
    if (length > most) return filled("§summaryLong", length - most);
  }],
  ["themen", () => {
    if (!document.getElementById("feld-themen")) return;
    const count = topics().length;
    const { least, most } = limits("themen");
    if (count < least) return "§topicMissing";
    if (count > most) return filled("§topicsTooMany", most, count);
  }],
  ["kontakt", () => slug(line("kontakt")) ? undefined : "§contactMissing"],
  ["telefon", () => {
    const phone = value("telefon");
    if (!phone && !value("mail")) return "§phoneOrMailMissing";
    if (phone && !/^(\+|\(?0)[0-9 ()\/–-]{4,}$/.test(phone)) return "§phoneIncomplete";
  }],
  ["mail", () => {
    const mail = value("mail");
    if (mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) return "§mailIncomplete";
  }],
  ["ort", () => slug(line("ort")) ? undefined : "§townMissing"],
];

function entryFile() {
  const body = [...form.querySelectorAll("[data-heading]")].filter(({ name }) => value(name)).map(({ name, dataset }) => {
    return `## ${dataset.heading}\n\n${plain(value(name))}\n`;
  });
  const contact = ["kontakt", "telefon", "mail"].map(line).filter(Boolean).join(", ");
  return [
    "---",
    `titel: ${quoted("titel")}`,
    `kurztext: ${quoted("kurztext")}`,
    `datum: ${/^[12]\d{3}-/.test(value("datum")) ? value("datum") : today()}`,
    `ort: ${slug(line("ort"))}`,
    `themen: [${topics().join(", ")}]`,
    `kontakt: ${slug(line("kontakt"))}`,
    "# " + filled("§forTheEditors", line("ort"), contact),
    "---",
    body.map((section) => `\n${section}`).join(""),
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
    if (!place) continue;
    const text = errors.get(name) ?? "";
    place.textContent = text;
    place.hidden = !text;
    for (const input of form.querySelectorAll(`[name="${name}"]`)) {
      text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
  }
  const summary = form.querySelector("[data-errors]");
  summary.hidden = errors.size === 0;
  summary.querySelector("h2").textContent = errors.size === 1 ? "§oneAnswerMissing" : filled("§answersMissing", errors.size);
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
  const subject = encodeURIComponent(filled("§mailSubject", line("titel")));
  let content = mailText(text);
  const isLong = content.length > MAIL_LIMIT;
  if (isLong) content = mailText("§greeting\n\n" + filled("§fileAttached", name) + "\n");
  document.querySelector("[data-attach]").hidden = !isLong;
  // What comes first has to be done first; the buttons look the part.
  const download = link.parentElement.querySelector("[data-download]");
  isLong ? link.before(download) : link.after(download);
  link.classList.toggle("quiet", isLong);
  download.classList.toggle("quiet", !isLong);
  link.href = `mailto:${form.dataset.mail}?subject=${subject}&body=${content}`;
}

// How many letters are left, or too many: what was pasted is never cut.
function countDown(input) {
  const left = input.dataset.most - count(line(input.name));
  document.getElementById(`rest-${input.name}`).textContent = filled(left < 0 ? "§charactersTooMany" : "§charactersLeft", Math.abs(left));
}

if (form) {
  const finished = document.querySelector("[data-finished]");
  form.hidden = false;
  for (const input of form.querySelectorAll("[data-today]")) input.value = today();
  for (const part of document.querySelectorAll("[data-without-script]")) part.hidden = true;
  for (const input of form.querySelectorAll("textarea[data-most]")) {
    countDown(input);
    input.addEventListener("input", () => countDown(input));
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const errors = new Map(RULES.map(([name, rule]) => [name, rule()]).filter(([, text]) => text));
    showErrors(errors);
    if (errors.size === 0) showFile();
    else finished.hidden = true;
  });
  // What is shown below is no longer what stands in the form.
  form.addEventListener("input", () => { finished.hidden = true; });
}
