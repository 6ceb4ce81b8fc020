// Corrects lists and pages by the reader's clock between two builds. Without this script every page says "Stand: …".
//
// [data-timed="3"]             around lists: the next three items are shown, hidden ones follow when one of them has moved.
//                              Inside it:
//   [data-begins="ISO"]        an item: moves to [data-running] once it has begun, if there is such a group
//   [data-ends="ISO"]          an item: moves to [data-just-past] once it is over; in other lists it is marked
//   [data-cancelled]           an item that did not take place: never in [data-just-past]
//   [data-just-past]           a block with a list, the latest first, hidden while that is empty
//   [data-month]               a group of items, hidden when none is left
//   [data-empty]               a sentence, shown when no item is left
// [data-signup-until="ISO"]    a block: shows its [data-open] part before, its [data-closed] part after that moment,
//                              and writes the days that remain into [data-remaining]
// [data-from="ISO"], [data-until="ISO"]   a part that is shown after the one moment and until the other

const now = Date.now();
const moment = (text) => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? Infinity : time;
};

function moveBegun(list) {
  const target = list.querySelector("[data-running] ul");
  if (!target) return;
  for (const item of list.querySelectorAll("[data-begins]")) {
    if (moment(item.dataset.begins) < now && !target.contains(item)) target.append(item);
  }
}

function movePast(list) {
  const box = list.querySelector("[data-just-past]");
  if (!box) return;
  const target = box.querySelector("ul, ol");
  const past = [...list.querySelectorAll("[data-ends]")].filter(
    (item) => !box.contains(item) && moment(item.dataset.ends) < now
  );
  past.reverse().sort((one, other) => moment(other.dataset.ends) - moment(one.dataset.ends));
  for (const item of past) {
    if (item.hidden || item.hasAttribute("data-cancelled")) {
      item.remove();
    } else {
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

for (const list of document.querySelectorAll("[data-timed]")) {
  moveBegun(list);
  movePast(list);
}
for (const item of document.querySelectorAll("[data-ends]")) {
  if (moment(item.dataset.ends) < now) item.querySelector(".row")?.classList.add("past");
}
document.querySelectorAll("[data-signup-until]").forEach(closeSignUp);

for (const part of document.querySelectorAll("[data-from], [data-until]")) {
  const { from, until } = part.dataset;
  part.hidden = Boolean((from && moment(from) >= now) || (until && moment(until) < now));
}
