package com.duebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One signed-in browser tab without a browser: it signs in through the form and then speaks the messages that Vaadin's
 * own client sends, and keeps the tree of components that the answers describe as far as it needs it.
 */
final class UiClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final Map<Integer, Map<String, JsonNode>> properties = new HashMap<>();
    private final List<JsonNode> pending = new ArrayList<>();
    private String csrf = "";
    private int ui;
    private int syncId;
    private int clientId;

    UiClient(URI base) {
        this.base = base;
    }

    UiClient signIn(String email, String password) {
        var page = get("/login");
        var token = field(page, "_csrf");
        post("/login", "application/x-www-form-urlencoded", "_csrf=" + encode(token) + "&username=" + encode(email)
                + "&password=" + encode(password));
        return this;
    }

    /** Opens the application in this tab, which a browser does once. */
    UiClient open() {
        var answer = JSON.readTree(get("/?v-r=init&location=&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900"
                + "&v-bw=1440&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false"));
        var config = answer.get("appConfig");
        ui = config.get("v-uiId").asInt();
        var uidl = config.get("uidl");
        csrf = uidl.get("Vaadin-Security-Key").asString();
        apply(uidl);
        return this;
    }

    /** A click on a link inside the application. @return characters received */
    int navigate(String path) {
        var at = path.indexOf('?');
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data").put("route", at < 0 ? path : path.substring(0, at))
                .put("query", at < 0 ? "" : path.substring(at + 1)).put("appShellTitle", "").put("trigger", "client")
                .putObject("historyState").put("idx", 0);
        return send(event);
    }

    /** Asks a grid for other rows, as scrolling does. */
    int viewport(int grid, int from, int rows) {
        var call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler").put("node", grid).put("templateEventMethodName", "setViewportRange");
        call.putArray("templateEventMethodArgs").add(from).add(rows);
        call.put("promise", 0);
        return send(call);
    }

    int click(int node) {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", "click");
        var data = event.putObject("data");
        for (var number : List.of("event.clientX", "event.clientY", "event.screenX", "event.screenY", "event.button",
                "event.detail")) {
            data.put(number, 1);
        }
        for (var flag : List.of("event.shiftKey", "event.ctrlKey", "event.altKey", "event.metaKey")) {
            data.put(flag, false);
        }
        return send(event);
    }

    /** Types into a field; it is sent with the next event. */
    void type(int node, String value) {
        var sync = JSON.createObjectNode();
        sync.put("type", "mSync").put("node", node).put("feature", 1).put("property", "value").put("value", value);
        pending.add(sync);
        var changed = JSON.createObjectNode();
        changed.put("type", "event").put("node", node).put("event", "change");
        changed.putObject("data");
        pending.add(changed);
    }

    Optional<Integer> find(String tag, Predicate<Map<String, JsonNode>> wanted) {
        return properties.entrySet().stream()
                .filter(node -> node.getValue().containsKey("tag") && node.getValue().get("tag").asString().equals(tag)
                        && wanted.test(node.getValue()))
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }

    /** Opens a list and makes sure that it is one. */
    int list(String path) {
        navigate(path);
        return required("vaadin-grid");
    }

    int required(String tag) {
        return find(tag, any -> true).orElseThrow(() -> new IllegalStateException("no " + tag + " on the page"));
    }

    private int send(JsonNode event) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", csrf);
        var rpc = message.putArray("rpc");
        pending.forEach(rpc::add);
        pending.clear();
        rpc.add(event);
        message.put("syncId", syncId).put("clientId", clientId);
        var answer = post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", message.toString());
        apply(JSON.readTree(answer.startsWith("for(;;);") ? answer.substring(8) : answer));
        return answer.length();
    }

    private void apply(JsonNode uidl) {
        if (uidl.has("meta") && uidl.get("meta").has("appError")) {
            throw new IllegalStateException("the server says " + uidl.get("meta"));
        }
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        for (var change : uidl.path("changes")) {
            var node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "put" -> properties.computeIfAbsent(node, it -> new HashMap<>())
                        .put(change.get("key").asString(), change.path("value"));
                case "detach" -> properties.remove(node);
                default -> { }
            }
        }
    }

    private String get(String path) {
        return exchange(HttpRequest.newBuilder(base.resolve(path)));
    }

    private String post(String path, String type, String body) {
        return exchange(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String exchange(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            var zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
            try (var stream = zipped ? new GZIPInputStream(answer.body()) : answer.body()) {
                var body = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (answer.statusCode() >= 400) {
                    throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
                }
                return body;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String field(String page, String name) {
        var meta = Pattern.compile("<meta[^>]*name=\"" + name + "\"[^>]*content=\"([^\"]*)\"").matcher(page);
        var turned = Pattern.compile("<meta[^>]*content=\"([^\"]*)\"[^>]*name=\"" + name + "\"").matcher(page);
        if (meta.find()) {
            return meta.group(1);
        }
        if (turned.find()) {
            return turned.group(1);
        }
        throw new IllegalStateException("the page has no " + name);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
