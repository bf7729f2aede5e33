package com.duebook.faults.failing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a node wrote down as JSON that somebody should look at. */
final class LogBook {

    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String reference, String request) {}

    private final List<Line> lines;

    private LogBook(List<Line> lines) {
        this.lines = lines;
    }

    static LogBook read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static LogBook of(List<String> text) {
        var lines = new ArrayList<Line>();
        for (var line : text) {
            parsed(line).filter(json -> List.of("WARN", "ERROR").contains(json.at("/log/level").asString("")))
                    .ifPresent(json -> lines.add(new Line(json.path("reference").asString(""), json.path("request").asString(""))));
        }
        return new LogBook(lines);
    }

    /** @return what is wrong with the way that this reference is written down, empty when it leads to one line alone */
    Optional<String> complaint(String reference) {
        var its = lines.stream().filter(line -> line.reference().equals(reference)).toList();
        if (its.size() != 1) {
            return Optional.of(reference + " stands in " + its.size() + " lines");
        }
        var request = its.getFirst().request();
        var beside = lines.stream().filter(line -> !request.isEmpty() && line.request().equals(request)
                && line.reference().isEmpty()).count();
        return beside == 0 ? Optional.empty() : Optional.of(reference + " has " + beside + " more lines without it");
    }

    private static Optional<JsonNode> parsed(String line) {
        try {
            return line.startsWith("{") ? Optional.of(JSON.readTree(line)) : Optional.empty();
        } catch (JacksonException torn) {
            return Optional.empty();
        }
    }
}
