// Corrects lists and pages by the reader's clock between two builds. Without this script every page says "Stand: …".
//
// [data-timed="3"]             around lists: the next three items are shown, hidden ones follow when one of them has moved.
//                              Inside it:
//   [data-ends="ISO"]          an item: moves to [data-just-past] once it is over
//   [data-just-past]           a block with a list, hidden while that is empty
//   [data-month]               a group of items, hidden when none is left
//   [data-empty]               a sentence, shown when no item is left
// [data-signup-until="ISO"]    a block: shows its [data-open] part before, its [data-closed] part after that moment,
//                              and writes the days that remain into [data-remaining]
// [data-until="ISO"]           a part that is hidden after that moment
// [data-after-end="ISO"]       a sentence that is shown after that moment

const now = Date.now();
const moment = (text) => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? Infinity : time;
};

function movePast(list) {
  const box = list.querySelector("[data-just-past]");
  if (!box) return;
  const target = box.querySelector("ul, ol");
  const past = [...list.querySelectorAll("[data-ends]")].filter(
    (item) => !box.contains(item) && moment(item.dataset.ends) < now
  );
  for (const item of past.reverse()) {
    if (item.hidden) {
      item.remove();
    } else {
      item.querySelector(".row")?.classList.add("past");
      target.append(item);
    }
  }
  showSpare(list, box);
  box.hidden = target.children.length === 0;
  for (const group of list.querySelectorAll("[data-month]")) {
    group.hidden = !group.querySelector("[data-ends]");
  }
  const empty = list.querySelector("[data-empty]");
  if (empty) {
    empty.hidden = [...list.querySelectorAll("[data-ends]")].some((item) => !box.contains(item));
  }
}

// Where only the next few are shown, others wait behind them, unseen.
function showSpare(list, box) {
  const coming = [...list.querySelectorAll("[data-ends]")].filter((item) => !box.contains(item));
  for (const item of coming.slice(0, Number(list.dataset.timed))) item.hidden = false;
}

function remaining(until) {
  const day = (time) => new Date(time).setHours(12, 0, 0, 0);
  const days = Math.round((day(until) - day(now)) / 86_400_000);
  if (days === 0) return "§lastDay";
  if (days === 1) return "§untilTomorrow";
  return days <= 30 ? "§daysLeft".replace("#", days) : "";
}

function closeSignUp(block) {
  const until = moment(block.dataset.signupUntil);
  const closed = until < now;
  for (const part of block.querySelectorAll("[data-open]")) part.hidden = closed;
  for (const part of block.querySelectorAll("[data-closed]")) part.hidden = !closed;
  const text = closed || until === Infinity ? "" : remaining(until);
  for (const part of block.querySelectorAll("[data-remaining]")) part.textContent = text && ` (${text})`;
}

document.querySelectorAll("[data-timed]").forEach(movePast);
document.querySelectorAll("[data-signup-until]").forEach(closeSignUp);

// Deadlines in lists, and the sign-up of what is over.
for (const part of document.querySelectorAll("[data-until]")) {
  part.hidden = moment(part.dataset.until) < now;
}

// A page of its own: an event that has ended since the last build says so.
for (const part of document.querySelectorAll("[data-after-end]")) {
  part.hidden = moment(part.dataset.afterEnd) >= now;
}
