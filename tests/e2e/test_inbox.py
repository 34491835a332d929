"""The whole way of an alert on the laptop: from the chat to the page that shows the mail."""

from __future__ import annotations

import time

import httpx
from playwright.sync_api import Browser, expect

from tests.e2e.laptop import Laptop


def test_an_expense_over_the_limit_is_in_the_inbox_of_its_person(
    laptop: Laptop, browser: Browser
) -> None:
    laptop.say("alert me at rent@example.com over 300")
    laptop.say("coffee 4.50")
    laptop.say("rent 901")
    mail = "BudgetBuddy: USD 901.00 for rent"
    page = inbox_with(laptop, mail)
    assert page.count(mail) == 1
    assert "coffee" not in page
    tab = browser.new_page()
    tab.goto(f"{laptop.settings.web_url}/inbox")
    article = tab.get_by_role("article").filter(has=tab.get_by_role("heading", name=mail))
    expect(article).to_contain_text("To rent@example.com")
    expect(article).to_contain_text("write “undo” in the chat")
    tab.close()


def inbox_with(laptop: Laptop, text: str) -> str:
    deadline = time.monotonic() + 30
    while True:
        page = httpx.get(f"{laptop.settings.web_url}/inbox", timeout=20).raise_for_status().text
        if text in page or time.monotonic() > deadline:
            return page
        time.sleep(0.3)
