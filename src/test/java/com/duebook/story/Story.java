package com.duebook.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What people do with Duebook, in a real browser against a real server. */
abstract class Story {

    private static final int DESKTOP_WIDTH = 1440;
    private static final int DESKTOP_HEIGHT = 900;

    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void openBrowser() {
        context = Chromium.required().newContext(look());
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    /** Keeps the last page, for whoever has to find out why a story ended badly. */
    @AfterEach
    void closeBrowser(TestInfo test) {
        if (page != null) {
            var name = getClass().getSimpleName() + "-" + test.getTestMethod().orElseThrow().getName() + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "stories", name)));
            context.close();
        }
    }

    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT).setLocale("en-GB");
    }

    protected void open(String path) {
        open(page, path);
    }

    protected static void open(Page in, String path) {
        in.navigate(DemoServer.address() + "/" + path);
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected void title(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(text);
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

    /** Opens the demo's inbox, the newest mail to that address, and follows its button; the page that it led to. */
    protected Page followMail(String to, String subject, String button) {
        var inbox = context.newPage();
        page = inbox;
        open(inbox, "sandbox/inbox");
        inbox.locator(".inbox-list a")
                .filter(new Locator.FilterOptions().setHasText(to))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .click();
        var label = Pattern.compile(button);
        var link = inbox.frameLocator("iframe.mail-frame").getByRole(AriaRole.LINK,
                new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName(label)).first();
        var opened = context.waitForPage(link::click);
        inbox.close();
        page = opened;
        return opened;
    }

    /** Signs up, opens a workspace and ends on its first-steps page. */
    protected void signUp(String email, String company) {
        open("signup");
        fill("Email address", email);
        button("Send me the link").click();
        followMail(email, "Confirm your email address", "Confirm address");
        fill("Your name", "Ada Owner");
        fill("Choose a password", "correct horse battery staple 26");
        fill("Company", company);
        choose("Country", "Germany");
        button("Open the workspace").click();
        page.waitForURL("**/welcome");
    }
}
