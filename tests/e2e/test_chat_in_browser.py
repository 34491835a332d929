from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.e2e.laptop import Laptop

PHONE = {"width": 360, "height": 640}
DESKTOP = {"width": 1280, "height": 800}


def open_chat(browser: Browser, laptop: Laptop, size: dict[str, int]) -> tuple[Page, list[str]]:
    """The page, signed in by its button, and everything its console says."""
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(laptop.settings.web_url)
    page.get_by_role("button", name="Try it as the demo user").click()
    expect(page.get_by_role("textbox", name="Message")).to_be_focused()
    return page, said


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_message_typed_in_the_browser_is_answered_and_stored(
    browser: Browser, running_laptop: Laptop, size: dict[str, int]
) -> None:
    running_laptop.sign_in()
    before = running_laptop.get("/api/transactions").json()["transactions"]
    page, console = open_chat(browser, running_laptop, size)
    page.get_by_role("textbox", name="Message").fill("coffee 4.50")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("$4.50")
    after = running_laptop.get("/api/transactions").json()["transactions"]
    new = [row for row in after if row["id"] not in {row["id"] for row in before}]
    assert [(row["amount"], row["currency"], row["category"], row["kind"]) for row in new] == [
        ("4.50", "USD", "dining", "expense")
    ]
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= size["width"], "the page scrolls sideways"
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("log")).to_contain_text("Undone")
    assert running_laptop.get("/api/transactions").json()["transactions"] == before
    assert console == []
    page.close()


def test_a_message_that_fails_can_be_sent_again_and_is_written_once(
    browser: Browser, running_laptop: Laptop
) -> None:
    running_laptop.sign_in()
    page, _ = open_chat(browser, running_laptop, PHONE)
    ids: list[str] = []

    def lose_the_first_answer(route: Route) -> None:
        body = route.request.post_data_json
        assert isinstance(body, dict)
        ids.append(body["messageId"])
        answer = route.fetch()
        if len(ids) == 1:
            route.abort()
        else:
            route.fulfill(response=answer)

    page.route("**/send", lose_the_first_answer)
    before = len(running_laptop.get("/api/transactions").json()["transactions"])
    page.get_by_role("textbox", name="Message").fill("taxi 9")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("can't be reached")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("log")).to_contain_text("$9.00")
    assert len(ids) == 2
    assert len(set(ids)) == 1
    assert len(running_laptop.get("/api/transactions").json()["transactions"]) == before + 1
    page.close()


def test_what_is_typed_is_never_markup(browser: Browser, running_laptop: Laptop) -> None:
    page, console = open_chat(browser, running_laptop, DESKTOP)
    page.get_by_role("textbox", name="Message").fill('<img src=x onerror="alert(1)"> lunch 12')
    page.keyboard.press("Enter")
    log = page.get_by_role("log")
    expect(log).to_contain_text("BudgetBuddy:")
    expect(log).to_contain_text('<img src=x onerror="alert(1)"> lunch 12')
    assert log.locator("img").count() == 0
    assert console == []
    page.close()


def test_everything_can_be_done_with_the_keyboard(browser: Browser, running_laptop: Laptop) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(running_laptop.settings.web_url)
    page.get_by_role("button", name="Try it as the demo user").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Message")).to_be_focused()
    page.keyboard.type("tea 3")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("$3.00")
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("group", name="Suggestions").get_by_role("button").last).to_be_focused()
    page.close()
