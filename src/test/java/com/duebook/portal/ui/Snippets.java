package com.duebook.portal.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts in a server's answers out of which Vaadin's client makes functions, as the page's own script writes them. */
record Snippets(Set<String> functions) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("[}\\]]?[A-Za-z]+");
    private static final Pattern PART = Pattern.compile("return window\\.Vaadin\\.Flow\\.loadOnDemand\\('[0-9a-f]{64}'\\);");

    static Snippets in(Collection<String> answers) {
        var found = new Snippets(new TreeSet<>());
        answers.forEach(answer -> found.read(JSON.readTree(answer)));
        return found;
    }

    /** What the page could not run. */
    List<String> unknown() throws IOException {
        var known = new ClassPathResource(StrictPage.KNOWN_FUNCTIONS).getContentAsString(UTF_8);
        return functions.stream().filter(function -> !known.contains("  " + function + ",\n")).toList();
    }

    private void read(JsonNode answer) {
        answer.path("execute").forEach(this::call);
        answer.path("constants").forEach(this::event);
        answer.findParents("type").stream().filter(it -> it.path("type").asString("").equals("DYNAMIC_IMPORT"))
                .map(it -> it.get("url").asString()).filter(it -> !PART.matcher(it).matches())
                .forEach(it -> functions.add(function("", it)));
    }

    private void call(JsonNode parts) {
        var last = parts.size() - 1;
        var parameters = IntStream.range(0, last).mapToObj(it -> "$" + it).collect(Collectors.joining(","));
        functions.add(function(parameters, parts.get(last).asString()));
    }

    /** What of an event is told to the server. The rest is names, of properties or of what the client itself says. */
    private void event(JsonNode settings) {
        settings.propertyNames().stream().filter(it -> !NAME.matcher(it).matches())
                .forEach(it -> functions.add(function("event,element", "return (" + it + ")")));
    }

    private static String function(String parameters, String body) {
        return "function(" + parameters + "){" + body + "}";
    }
}
