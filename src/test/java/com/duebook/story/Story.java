package com.duebook.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.duebook.support.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do with Duebook, in a real browser against a real server. */
@ExtendWith(Scatters.class)
abstract class Story {

    private static final int DESKTOP_WIDTH = 1440;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    protected static final String PASSWORD = "correct horse battery staple 26";

    /** A machine that builds may be slow, and the word of the payment provider takes seconds. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Deque<BrowserContext> contexts = new ArrayDeque<>();
    protected final Violations violations = new Violations();
    protected Page page;

    @BeforeEach
    void openBrowser() {
        somebody(desktop());
    }

    /**
     * From here on the story is that of somebody else, who has nothing of what the one before had in the browser. The worker
     * that keeps the application's files for later fetches all of them anew for each, and the first page at any time, which
     * begins a session where none is.
     */
    protected final void somebody(Browser.NewContextOptions look) {
        var context = Chromium.required().newContext(look.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        violations.watch(context);
        contexts.push(context);
        page = context.newPage();
    }

    /** S-16, on every page that a story leads to. */
    @AfterEach
    void nothingWasStopped() {
        Assertions.assertThat(violations.heard()).as("stopped by the pages' own policy").isEmpty();
    }

    /** Keeps the last page, for whoever has to find out why a story ended badly. */
    @AfterEach
    void closeBrowser(TestInfo test) {
        if (page != null) {
            var name = getClass().getSimpleName() + "-" + test.getTestMethod().orElseThrow().getName() + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "stories", name)));
            contexts.forEach(BrowserContext::close);
        }
    }

    protected static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT).setLocale("en-GB");
    }

    protected static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setLocale("en-GB")
                .setIsMobile(true).setHasTouch(true);
    }

    protected void open(String path) {
        page.navigate(DemoServer.address() + "/" + path);
    }

    /** To another screen as by a link, which loads nothing of the browser's part anew. */
    protected void go(String path) {
        page.evaluate("""
                path => {
                  document.querySelector('h1, h2')?.toggleAttribute('data-left', true);
                  const link = Object.assign(document.createElement('a'), { href: path });
                  link.toggleAttribute('router-link', true);
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", path);
        page.waitForFunction("() => document.querySelector('h1, h2') && !document.querySelector('[data-left]')");
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected void title(String text) {
        sees(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text)));
    }

    protected void sees(Locator what) {
        assertThat(what.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    protected void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    }

    /** Types into a box that offers what fits, and takes it. */
    protected void choose(String label, String text) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).first();
        box.fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text)).first().click();
    }

    /** Clicks the button in the newest mail to that address; the story goes on in the page that opens. */
    protected void followMail(String to, String subject, String button) {
        openMail(to, subject);
        var link = page.frameLocator("iframe.mail-frame").getByRole(AriaRole.LINK,
                new FrameLocator.GetByRoleOptions().setName(Pattern.compile(button))).first();
        page.waitForCondition(() -> feels(link));
        page = page.context().waitForPage(link::click);
    }

    /** For a moment after a sandboxed frame was painted, the browser hands the pointer to the page behind it. */
    private boolean feels(Locator link) {
        page.mouse().move(0, 0);
        link.hover();
        return (Boolean) link.evaluate("it => it.matches(':hover')");
    }

    protected void openMail(String to, String subject) {
        open("sandbox/inbox");
        page.locator(".inbox-list a")
                .filter(having(to))
                .filter(having(subject))
                .first()
                .click();
        assertThat(page.locator("iframe.mail-frame")).isVisible();
    }

    protected void signInToDemo() {
        signIn("owner@demo.duebook.example", "duebook-demo");
    }

    protected void signIn(String email, String password) {
        open("login");
        fill("Email address", email);
        fill("Password", password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    /** Signs up, opens a workspace and ends on its first-steps page. */
    protected void signUp(String email, String company) {
        askToSignUp(email);
        followMail(email, "Confirm your email address", "Confirm address");
        fill("Your name", "Ada Owner");
        fill("Choose a password", PASSWORD);
        fill("Company", company);
        choose("Country", "Germany");
        button("Open the workspace").click();
        page.waitForURL("**/welcome");
    }

    protected void askToSignUp(String email) {
        open("signup");
        fill("Email address", email);
        button("Send me the link").click();
        sees(page.getByText("Please look at your mail"));
    }

    /** On the portal page: pays by the card that the pay page offers first. */
    protected void payByCard() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay [A-Z]{3} "))).click();
        page.waitForURL("**/sandbox/pay/**");
        fill("Card number", "4242 4242 4242 4242");
        page.locator("button[type=submit]").click();
        page.waitForURL("**/pay/*/done");
        title("Thank you, your payment has arrived");
    }

    /** On the page of an issued invoice, which another story may have mailed before: mails it; the address that it goes to. */
    protected String send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send( again)?$"))).click();
        var said = page.getByRole(AriaRole.DIALOG).locator("p").filter(having("with the invoice as PDF")).textContent();
        var address = said.replaceFirst("To ", "").replaceFirst(",.*", "");
        button("Send").last().click();
        sees(page.getByText("On its way to " + address));
        return address;
    }

    protected static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
