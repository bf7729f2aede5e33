package com.duebook.client;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What happens in a tab, as Vaadin's own client words it. */
final class Events {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROOT = 1;
    private static final int PROPERTIES = 1;
    private static final List<String> NUMBERS = List.of("event.clientX", "event.clientY", "event.screenX", "event.screenY", "event.button",
            "event.detail");
    private static final List<String> FLAGS = List.of("event.shiftKey", "event.ctrlKey", "event.altKey", "event.metaKey");

    private Events() {}

    /** Without details. */
    static ObjectNode event(int node, String name) {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).putObject("data");
        return event;
    }

    /** @param path with its query */
    static ObjectNode navigation(String path) {
        var at = path.indexOf('?');
        var event = event(ROOT, "ui-navigate");
        event.putObject("data").put("route", at < 0 ? path : path.substring(0, at))
                .put("query", at < 0 ? "" : path.substring(at + 1)).put("appShellTitle", "").put("trigger", "client")
                .putObject("historyState").put("idx", 0);
        return event;
    }

    static ObjectNode click(int node) {
        var event = event(node, "click");
        var data = event.putObject("data");
        NUMBERS.forEach(number -> data.put(number, 1));
        FLAGS.forEach(flag -> data.put(flag, false));
        return event;
    }

    /** The wish to see the menu behind a button. */
    static ObjectNode menu(int button) {
        var event = event(button, "vaadin-context-menu-before-open");
        event.putObject("data").putObject("event.detail");
        return event;
    }

    static ObjectNode viewport(int grid, int from, int rows) {
        var call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler").put("node", grid).put("templateEventMethodName", "setViewportRange");
        call.putArray("templateEventMethodArgs").add(from).add(rows);
        call.put("promise", 0);
        return call;
    }

    /** To be given its {@code value}. */
    static ObjectNode property(int node, String name) {
        return JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", PROPERTIES).put("property", name);
    }
}
