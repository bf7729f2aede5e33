package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Phone;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through every page in light and in dark; axe-core finds nothing serious, and no element is dead. */
class AccessibilityTest extends Story {

    /** Few rows of a list are like many. */
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 640;

    private static final String NEW_MEMBER = "joining@harbour.example";

    /** A dialog's own element has no size. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String HOLDER = "holder@two-steps.example";
    private static final String HELD = "held@two-steps.example";

    private final Axe axe = new Axe();
    private final Set<String> walked = new LinkedHashSet<>();

    @Test
    void nothingSeriousOnAnyPage() {
        asOwner();
        asPayer();
        asStranger();
        asOperator();
        onAPhoneInChinese();
        withASecondFactor();
        assertThat(Routes.notAmong(walked)).as("routes that were not walked").isEmpty();
        assertThat(axe.findings()).isEmpty();
    }

    @Test
    void findsWhatIsPlanted() {
        open("login");
        title("Sign in");
        page.evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend',"
                + "'<img src=\"images/icon.svg\"><p style=\"color: #888; background: #999\">hardly to be read</p><vaadin-nowhere></vaadin-nowhere>')");
        axe.look(page, "planted");
        assertThat(axe.findings()).anyMatch(it -> it.contains("image-alt")).anyMatch(it -> it.contains("color-contrast"))
                .contains("planted | dead element | vaadin-nowhere");
    }

    private void asOwner() {
        somebody(still(desktop().setViewportSize(WIDTH, HEIGHT)));
        signInToDemo();
        look();
        Stream.concat(menu().stream().skip(1),
                Stream.of("welcome", "profile", "settings/members", "invoices/new", "alert-rules/new", "segments/new",
                        "assessments/scorecard", "assessments/scorecard/in-force", "segments", "hold-notices",
                        "invoices?q=nothing-like-it", "ageing/invoices", "exports"))
                .forEach(this::goOn);
        walk("nowhere-at-all");
        customer();
        invoice();
        payment();
        order();
        delinquents();
        holds();
        dialogs();
        walkFirst("alert-rules");
        walkFirst("segments");
        List.of("home", "suspended", "no-workspace").forEach(this::walk);
        importedFile();
        invite();
    }

    private List<String> menu() {
        page.locator("vaadin-side-nav-item").first().waitFor();
        return page.locator("vaadin-side-nav-item").all().stream().map(item -> item.getAttribute("path")).toList();
    }

    private void customer() {
        walkFirst("customers?q=finch");
        for (var tab : page.getByRole(AriaRole.TAB).all()) {
            tab.click();
            axe.look(page, path());
        }
        button("Edit").click();
        lookAtDialog();
    }

    private void invoice() {
        walkFirst("invoices?state=overdue");
        walkFirst("invoices?state=draft");
        walk(path() + "/edit");
    }

    private void payment() {
        walkFirst("payments");
        open("payments?q=nothing-like-it");
        button("Record payment").click();
        lookAtDialog();
    }

    private void order() {
        walkFirst("orders?state=waiting");
        walkFirst("orders?state=refused");
        open("orders?q=nothing-like-it");
        button("New order").click();
        lookAtDialog();
    }

    private void delinquents() {
        open("delinquents");
        open("delinquents?order=longest&late=90&q=nothing-like-it");
    }

    private void holds() {
        walk("credit");
        open("credit?q=nothing-like-it");
        walkFirst("credit?state=hold");
        button("Unlock…").first().click();
        lookAtDialog();
    }

    private void dialogs() {
        open("customers?q=nothing-like-it");
        button("New customer").first().click();
        lookAtDialog();
        page.keyboard().press("?");
        lookAtDialog();
        page.keyboard().press("Control+k");
        lookAtDialog();
    }

    private void importedFile() {
        open("imports");
        page.locator("vaadin-upload input[type=file]").setInputFiles(
                new FilePayload("walk.csv", "text/csv", ImportTest.FILE.getBytes(StandardCharsets.UTF_8)));
        title("walk.csv");
        look();
        button("Try it out").click();
        sees(page.getByText("is no amount"));
        look();
    }

    private void invite() {
        open("settings/members");
        button("Invite").click();
        fill("Email", NEW_MEMBER);
        lookAtDialog(() -> button("Send the invitation").click());
    }

    private void asPayer() {
        open("invoices?state=open&currency=GBP");
        first().click();
        title("INV-");
        var address = send();
        somebody(still(phone()));
        openMail(address, "Invoice");
        look();
        followMail(address, "Invoice", "Pay");
        look();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay [A-Z]{3} "))).click();
        page.waitForURL("**/sandbox/pay/**");
        look();
        page.goBack();
        payByCard();
        look();
    }

    private void asStranger() {
        somebody(still(desktop()));
        List.of("login", "signup", "reset", "pay/due", "pay/no-such-token", "reset/no-such-token-at-all", "sandbox/inbox")
                .forEach(this::walk);
        followMail(NEW_MEMBER, "You are invited", "Accept invitation");
        look();
        askToSignUp("walker@harbour.example");
        followMail("walker@harbour.example", "Confirm your email address", "Confirm address");
        look();
    }

    /** Who works in no workspace, and chooses a first password by mail. */
    private void asOperator() {
        somebody(still(desktop()));
        open("reset");
        fill("Email address", "operator@demo.duebook.example");
        button("Send the link").click();
        title("Please look at your mail");
        followMail("operator@demo.duebook.example", "password", "password");
        fill("New password", PASSWORD);
        button("Save and sign in").click();
        page.waitForURL("**/operator");
        title("Workspaces");
        look();
        List.of("operator/jobs", "operator/installation").forEach(this::goOn);
    }

    /** The payer's pages and those that a member uses under way. */
    private void onAPhoneInChinese() {
        somebody(still(phone().setLocale("zh-CN")));
        walk("login");
        page.locator("input[name=username]").fill("sales@demo.duebook.example");
        page.locator("input[type=password]").fill("duebook-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        look();
        for (var list : List.of("customers", "invoices", "alerts", "ageing")) {
            go(list);
            axe.look(page, list + " on a phone");
        }
        walkFirst("invoices?state=overdue");
    }

    /** Whoever has one is asked for it; whoever has none is held where a workspace asks for one. */
    private void withASecondFactor() {
        somebody(still(desktop()));
        signUp(HOLDER, "Two Steps");
        open("profile");
        button("Set up an authenticator app").click();
        var app = Phone.typed(page.locator("#secret").textContent());
        fill("Code that the app shows", app.code(Instant.now()));
        page.getByLabel("Your password").fill(PASSWORD);
        lookAtDialog(() -> button("Confirm").click(), "vaadin-dialog #secret");
        button("I have kept them").click();
        sees(page.getByText("An authenticator app is set up."));
        look();
        open("settings");
        page.getByLabel("Everybody must").check();
        page.locator(".section").filter(having("Who needs one")).getByRole(AriaRole.BUTTON).click();
        sees(page.getByText("Saved"));
        open("settings/members");
        button("Invite").click();
        fill("Email", HELD);
        button("Send the invitation").click();
        sees(page.getByText("Invitation sent to " + HELD));
        somebody(still(desktop()));
        signIn(HOLDER, PASSWORD);
        look();
        somebody(still(phone()));
        followMail(HELD, "You are invited", "Accept invitation");
        fill("Your name", "Hal Held");
        fill("Password", PASSWORD);
        button("Join").click();
        page.waitForURL("**/second-factor");
        look();
    }

    /** Colours count where they end, not on their way. */
    private static Browser.NewContextOptions still(Browser.NewContextOptions look) {
        return look.setReducedMotion(ReducedMotion.REDUCE);
    }

    private void walk(String path) {
        open(path);
        look();
    }

    private void goOn(String path) {
        go(path);
        look();
    }

    private void walkFirst(String list) {
        open(list);
        goOn(first().getAttribute("href"));
    }

    private Locator first() {
        var link = page.locator("a.row-link").first();
        sees(link);
        return link;
    }

    private void lookAtDialog() {
        lookAtDialog(() -> page.keyboard().press("Escape"));
    }

    private void lookAtDialog(Runnable leave) {
        lookAtDialog(leave, "vaadin-dialog");
    }

    /** @param gone what its leaving takes away */
    private void lookAtDialog(Runnable leave, String gone) {
        page.locator("vaadin-dialog[opened]").waitFor(ATTACHED);
        axe.look(page, path() + " with a dialog");
        leave.run();
        page.locator(gone).waitFor(DETACHED);
    }

    private void look() {
        walked.add(path());
        axe.lookInBothLights(page, path());
    }

    private String path() {
        return URI.create(page.url()).getPath().substring(1);
    }
}
