"""What a visit leaves behind or tells others: nothing."""

from playwright.sync_api import Page as Tab

from . import Finding
from .browser import Visit
from .site import Site

STORED = """async () => [
  ...Object.keys(localStorage).map(key => 'localStorage ' + key),
  ...Object.keys(sessionStorage).map(key => 'sessionStorage ' + key),
  ...(await indexedDB.databases()).map(base => 'indexedDB ' + base.name),
  ...(globalThis.caches ? await caches.keys() : []).map(key => 'cache ' + key),
  ...(navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : []).map(worker => 'worker ' + worker.scope),
]"""


def check(site: Site, seen: Visit, page: str) -> list[Finding]:
    found = [Finding(page, "foreign-request", address) for address, _ in seen.requests if not is_own(site, address)]
    found += [Finding(page, "cookie", cookie["name"]) for cookie in seen.tab.context.cookies()]
    found += [Finding(page, "storage", name) for name in stored(seen.tab)]
    return found + [Finding(page, "console", message) for message in seen.console]


def stored(tab: Tab) -> list[str]:
    return tab.evaluate(STORED)


def is_own(site: Site, address: str) -> bool:
    return address.startswith(("data:", "blob:")) or (address + "/").startswith(site.base_url)
