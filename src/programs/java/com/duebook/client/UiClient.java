package com.duebook.client;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser tab without a browser: it speaks the messages that Vaadin's own client sends. */
public final class UiClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");

    private final Browser browser;
    private final Tree tree = new Tree();
    private final List<JsonNode> pending = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private String csrf = "";
    private int ui;
    private int syncId;
    private int clientId;
    private String sent = "";

    private UiClient(Browser browser) {
        this.browser = browser;
    }

    /** @param host of the loopback network that it comes from */
    public static UiClient signIn(URI base, int host, String email, String password) {
        var browser = new Browser(base, host);
        browser.signIn(email, password);
        return new UiClient(browser).open("");
    }

    /** Somebody who comes with whatever cookies their browser has. @param location such as {@code pay/x/due} */
    public static UiClient visit(Browser browser, String location) {
        return new UiClient(browser).open(location);
    }

    /** Another tab of the same person. */
    public UiClient tab() {
        return new UiClient(browser).open("");
    }

    private UiClient open(String location) {
        var answer = JSON.readTree(browser.get("/?v-r=init&location=" + location + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440"
                + "&v-bh=900&v-bw=1440&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false"));
        var config = answer.get("appConfig");
        ui = config.get("v-uiId").asInt();
        var uidl = config.get("uidl");
        csrf = uidl.get("Vaadin-Security-Key").asString();
        take(uidl.toString());
        return this;
    }

    public Browser browser() {
        return browser;
    }

    /** What a browser would do with the answers on its own machine is done when somebody looks. */
    public Tree tree() {
        unread.forEach(answer -> tree.apply(JSON.readTree(answer).path("changes")));
        unread.clear();
        return tree;
    }

    /** Tells, word by word, what the server has said and will say. */
    public UiClient heardBy(Consumer<String> listener) {
        unread.forEach(listener);
        listeners.add(listener);
        return this;
    }

    /** A click on a link inside the application. @return characters received */
    public int navigate(String path) {
        return send(Events.navigation(path));
    }

    /** Opens a list and makes sure that it is one. */
    public int list(String path) {
        navigate(path);
        return tree().one("vaadin-grid");
    }

    /** Asks a grid for other rows, as scrolling does. */
    public int viewport(int grid, int from, int rows) {
        return send(Events.viewport(grid, from, rows));
    }

    /** A click on the newest button of this label. */
    public int press(String label) {
        return press("vaadin-button", label);
    }

    /** The same on something else than a button, such as a menu's item. */
    public int press(String tag, String label) {
        return send(Events.click(tree().one(tag, label)));
    }

    /** A click on this component. */
    public int click(int node) {
        return send(Events.click(node));
    }

    /** Opens the menu behind the newest button of this label. */
    public int menu(String label) {
        return send(Events.menu(tree().one("vaadin-button", label)));
    }

    /** By the member's menu; the server says that the session is over. */
    public void signOut() {
        try {
            press("vaadin-menu-bar-item", "Sign out");
        } catch (SessionOver asItShould) {
            return;
        }
        throw new IllegalStateException("still signed in");
    }

    /** An event without details, such as a dialog's confirm. */
    public int fire(int node, String name) {
        return send(Events.event(node, name));
    }

    /** Agrees to what the newest dialog asks, which then closes itself. */
    public int confirm() {
        var dialog = tree().one("vaadin-confirm-dialog");
        pending.add(Events.event(dialog, "confirm"));
        pending.add(Events.property(dialog, "opened").put("value", false));
        var read = fire(dialog, "opened-changed");
        closed(dialog);
        return read;
    }

    /** Says that the tab is still open, as a browser does now and then. */
    public void heartbeat() {
        browser.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain; charset=UTF-8", BodyPublishers.noBody());
    }

    /** Tells with the next event that a dialog is gone from the screen, without which the server would keep it. */
    public void closed(int dialog) {
        pending.add(Events.event(dialog, "closed"));
    }

    /** Types into a field; it is sent with the next event. */
    public void type(int node, String value) {
        pending.add(Events.property(node, "value").put("value", value));
        pending.add(Events.event(node, "change"));
    }

    /** Whatever somebody writes into a message by hand, as one of its events. */
    public int send(JsonNode event) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", csrf);
        var rpc = message.putArray("rpc");
        pending.forEach(rpc::add);
        pending.clear();
        rpc.add(event);
        message.put("syncId", syncId).put("clientId", clientId);
        sent = message.toString();
        var answer = again();
        take(answer);
        return answer.length();
    }

    /** Sends the last message once more, as a browser does that missed the answer. @return what the server answers */
    public String again() {
        return browser.post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", BodyPublishers.ofString(sent));
    }

    private void take(String answer) {
        if (!answer.startsWith("{")) {
            throw new IllegalStateException("a browser cannot read this answer of " + answer.length() + " characters");
        }
        if (answer.contains("\"sessionExpired\":true")) {
            throw new SessionOver();
        }
        if (answer.contains("\"appError\"")) {
            throw new IllegalStateException("the server says " + answer);
        }
        syncId = number(SYNC, answer).orElse(syncId);
        clientId = number(CLIENT, answer).orElse(clientId);
        unread.add(answer);
        listeners.forEach(listener -> listener.accept(answer));
    }

    private static OptionalInt number(Pattern name, String answer) {
        var found = name.matcher(answer);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
