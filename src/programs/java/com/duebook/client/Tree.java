package com.duebook.client;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The components of one open tab, as far as the server's answers have described them. */
public final class Tree {

    private static final int CHILDREN = 2;

    /** @param values tag, text, properties and attributes by name */
    private record Node(int id, int parent, Map<String, JsonNode> values) {

        boolean is(String tag) {
            return values.containsKey("tag") && values.get("tag").asString().equals(tag);
        }

        boolean says(String key, String wanted) {
            return values.containsKey(key) && values.get(key).asString("").equals(wanted);
        }
    }

    private final Map<Integer, Node> nodes = new HashMap<>();

    public void apply(JsonNode changes) {
        for (var change : changes) {
            var node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "put" -> nodes.computeIfAbsent(node, id -> new Node(id, 0, new HashMap<>())).values()
                        .put(change.get("key").asString(), change.path("value"));
                case "splice" -> adopt(change, node);
                case "detach" -> nodes.remove(node);
                default -> {}
            }
        }
    }

    private void adopt(JsonNode splice, int parent) {
        if (splice.get("feat").asInt() == CHILDREN) {
            for (var child : splice.path("addNodes")) {
                nodes.compute(child.asInt(), (id, known) -> new Node(id, parent, known == null ? new HashMap<>() : known.values()));
            }
        }
    }

    /** The newest component with this tag. */
    public int one(String tag) {
        return newest(node -> node.is(tag)).orElseThrow(() -> new IllegalStateException("no " + tag + " on the page"));
    }

    /** The newest component with this tag that carries or shows the text. */
    public int one(String tag, String text) {
        return nodes.values().stream()
                .filter(node -> node.says("label", text) || node.says("aria-label", text) || node.says("text", text))
                .map(node -> node.says("text", text) ? nodes.get(node.parent()) : node)
                .filter(node -> node != null && node.is(tag))
                .map(Node::id)
                .max(Integer::compare)
                .orElseThrow(() -> new IllegalStateException("no " + tag + " '" + text + "' on the page"));
    }

    /** All that is written on the page, in no order. */
    public List<String> texts() {
        return nodes.values().stream().flatMap(node -> Stream.of("text", "label", "title").map(node.values()::get))
                .filter(Objects::nonNull).map(text -> text.asString("")).toList();
    }

    /** What the newest component with this tag says itself. */
    public String text(String tag) {
        var place = one(tag);
        return nodes.values().stream().filter(node -> node.parent() == place && node.values().containsKey("text"))
                .map(node -> node.values().get("text").asString("")).collect(Collectors.joining());
    }

    /** The component with this tag and text that stands in the smallest part of the page that the other stands in too. */
    public int around(int other, String tag, String text) {
        for (var part = nodes.get(other); part != null; part = nodes.get(part.parent())) {
            var within = part.id();
            var found = nodes.values().stream().filter(node -> node.says("text", text)).map(node -> nodes.get(node.parent()))
                    .filter(node -> node != null && node.is(tag) && isWithin(node, within)).map(Node::id).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no " + tag + " '" + text + "' around " + other);
    }

    private boolean isWithin(Node node, int part) {
        return node.id() == part || nodes.containsKey(node.parent()) && isWithin(nodes.get(node.parent()), part);
    }

    /** What is in a field, empty when it was never filled in. */
    public String value(int node) {
        var field = nodes.get(node);
        return field == null || !field.values().containsKey("value") ? "" : field.values().get("value").asString("");
    }

    /** The newest component with this tag below another. */
    public int below(int parent, String tag) {
        return newest(node -> node.is(tag) && node.parent() == parent)
                .orElseThrow(() -> new IllegalStateException("no " + tag + " below " + parent));
    }

    /** The address of the list's first export, which is CSV. */
    public String export() {
        return nodes.values().stream().filter(node -> node.is("a")).sorted(Comparator.comparingInt(Node::id))
                .map(node -> address(node.values().get("href"))).filter(href -> href.contains("dynamic/resource"))
                .findFirst().orElseThrow(() -> new IllegalStateException("nothing to export on the page"));
    }

    public Set<Integer> nodes() {
        return Set.copyOf(nodes.keySet());
    }

    /** Where the newest upload sends its files. */
    public String uploadTarget() {
        var upload = newest(node -> node.is("vaadin-upload")).orElseThrow();
        return address(Objects.requireNonNull(nodes.get(upload)).values().get("target"));
    }

    private static String address(@Nullable JsonNode link) {
        return link == null ? "" : "/" + (link.isObject() ? link.path("uri").asString() : link.asString(""));
    }

    private Optional<Integer> newest(Predicate<Node> wanted) {
        return nodes.values().stream().filter(wanted).map(Node::id).max(Integer::compare);
    }
}
